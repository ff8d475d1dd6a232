namespace Lier.Portal.Domain.Plans;

/// <summary>The code of a plan or an action, such as <c>01/11/SAP/01/01</c>; each city has its own form.</summary>
public static class PlanCode
{
    /// <summary>As it stands in an address: <c>01-11-sap-01-01</c>. Two codes with the same one cannot live side by side.</summary>
    public static string SlugOf(string code) =>
        string.Concat(code.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
}
