namespace Lier.Portal.Domain.Plans;

/// <summary>The codes of objectives, plans and actions, whatever pattern a city uses.</summary>
public static class PlanCode
{
    /// <summary>As it stands in an address: <c>01/11/SAP/01/01</c> becomes <c>01-11-sap-01-01</c>.</summary>
    public static string SlugOf(string code) =>
        string.Concat(code.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
}
