using System.Globalization;
using Lier.Portal.Domain;

namespace Lier.Portal.Documents.Budgets;

/// <summary>A file that somebody brought, with the columns as chosen before or else as its titles suggest.</summary>
public sealed record BudgetDesk(int UploadId, string FileName, ReportingPeriod Period, BudgetSheet Sheet, ColumnChoice? Chosen)
{
    public ColumnChoice ChoiceFor(BudgetShape? asked) => Chosen is not null && (asked is null || asked == Chosen.Shape)
        ? Chosen
        : ColumnGuess.Choice(Sheet.Titles, asked ?? ColumnGuess.Shape(Sheet.Titles), Period.Year);
}

/// <summary>What somebody sees before amounts are stored.</summary>
public sealed record BudgetPreview(int UploadId, string FileName, ColumnChoice Choice, BudgetReading Reading, BudgetProposal Proposal)
{
    public ReportingPeriod Period => Proposal.Period;

    /// <summary>Null when nothing speaks against the half-year.</summary>
    public string? DoubtAboutPeriod => Labels.Contains(Period.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        ? null
        : $"De opschriften zijn “{Choice.BookedLabel}” en “{Choice.BudgetLabel}”, maar u leest in voor de {Period.Label}.";

    private string Labels => $"{Choice.BookedLabel} {Choice.BudgetLabel}";
}
