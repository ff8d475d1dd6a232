using Lier.Portal.Documents.ReportText;
using Lier.Portal.Domain;

namespace Lier.Portal.Documents.Budgets;

/// <summary>
/// The two labels above the amounts, such as "Geboekt 2021" and "Budget 2021 (BEO)".
/// Whoever reads the report's text back knows them by their first word.
/// </summary>
public static class BudgetLabels
{
    public const int MaxLength = 60;

    public static IEnumerable<Objection> ObjectionsTo(string booked, string budget) =>
    [
        .. ObjectionsTo(booked, ReportWords.Booked, "bookedLabel"),
        .. ObjectionsToOtherColumn(booked),
        .. ObjectionsTo(budget, ReportWords.Budget, "budgetLabel"),
    ];

    private static IEnumerable<Objection> ObjectionsToOtherColumn(string booked)
    {
        if (booked.Contains(ReportWords.Budget, StringComparison.Ordinal))
            yield return new(
                "Dit is het opschrift van wat geboekt is; het woord “Budget” hoort boven de andere kolom.", "bookedLabel");
    }

    private static IEnumerable<Objection> ObjectionsTo(string label, string first, string about)
    {
        if (!label.StartsWith(first, StringComparison.Ordinal))
            yield return new($"Begin het opschrift met “{first}”, zoals “{first} 2021”.", about);
        if (label.Length > MaxLength) yield return new($"Houd het opschrift op hoogstens {MaxLength} tekens.", about);
        if (label.Any(char.IsControl)) yield return new("Zet het opschrift op één regel, zonder bijzondere tekens.", about);
    }
}
