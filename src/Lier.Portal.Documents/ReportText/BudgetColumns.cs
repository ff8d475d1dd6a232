namespace Lier.Portal.Documents.ReportText;

/// <summary>The two labels above a budget table, "Geboekt 2021" and "Budget 2021 (BEO)", kept as found.</summary>
internal static class BudgetColumns
{
    public static (string Booked, string Budget)? Find(string text)
    {
        if (!text.StartsWith(ReportWords.Booked, StringComparison.Ordinal)) return null;
        var second = text.IndexOf(ReportWords.Budget, StringComparison.Ordinal);
        if (second < 0 || !char.IsWhiteSpace(text[second - 1])) return null;
        return (text[..second].TrimEnd(), text[second..]);
    }
}
