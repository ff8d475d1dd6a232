namespace Lier.Portal.Documents.Budgets;

/// <summary>What a point in an amount stands for.</summary>
public enum PointMeaning
{
    /// <summary>The amounts themselves tell, or nobody knows.</summary>
    Unknown,

    /// <summary>1.324.787,60</summary>
    Thousands,

    /// <summary>1324787.60</summary>
    Decimals,
}
