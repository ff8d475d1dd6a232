using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.ReportText;

/// <summary>
/// Writes a report as plain text, with the order, the labels and the bullets of the city's own;
/// <see cref="ReportTextReader"/> reads it back.
/// </summary>
public static class ReportTextWriter
{
    public static string Write(ReportContent content) => string.Join("\n\n", Blocks(content)) + "\n";

    private static IEnumerable<string> Blocks(ReportContent content) =>
    [
        .. content.Objectives.SelectMany(Blocks),
        .. Titled(ReportWords.ChangedAssumptions, content.ChangedAssumptions),
        .. Titled(ReportWords.ChangedRisks, content.ChangedRisks),
    ];

    private static IEnumerable<string> Blocks(ReportedObjective objective) =>
    [
        .. objective.Plans.SelectMany(Blocks),
        $"{ReportWords.Totals} {objective.Title}",
        Table(objective.Totals),
        .. Titled(ReportWords.Evaluation, objective.Evaluation),
    ];

    private static IEnumerable<string> Blocks(ReportedPlan plan) =>
    [
        ReportWords.Plans,
        $"{plan.Code} {plan.Title}",
        Plain(plan.Description),
        Table(plan.Budget),
        ReportWords.Actions,
        .. plan.Actions.SelectMany(Blocks),
    ];

    private static IEnumerable<string> Blocks(ReportedAction action) =>
    [
        $"{ReportWords.Bullet} {action.Code} {action.Title}",
        Plain(action.Description),
        $"{ReportWords.Aldermen} {action.Aldermen}",
        $"{ReportWords.Start} {FieldValues.Written(action.Start)} {ReportWords.End} {FieldValues.Written(action.End)}",
        .. action.Note is { } note ? Blocks(note) : [ReportWords.NoNote],
    ];

    private static IEnumerable<string> Blocks(ReportedNote note) =>
    [
        note.StatusLabel,
        .. NoteLabels.Lines.SelectMany(f => Line(f.Public.Label, Plain(f.Words(note)))),
        .. Line(ReportWords.Decision, note.Decision is { } decision ? FieldValues.Written(decision) : null),
        .. NoteLabels.Headings.Where(f => f.StandsIn(note)).SelectMany(f => Text(f.In(note)).Prepend(f.Public.Label)),
    ];

    private static IEnumerable<string> Line(string label, string? value) => string.IsNullOrEmpty(value) ? [] : [$"{label} {value}"];

    private static IEnumerable<string> Titled(string title, string text) => Text(text).Prepend(title).Where(_ => Plain(text).Length > 0);

    private static IEnumerable<string> Text(string text) => Plain(text) is { Length: > 0 } plain ? [plain] : [];

    private static string Plain(string text) => TextBlock.Join(TextBlock.Split(text));

    private static string Table(BudgetTable? table) => table is null
        ? ReportWords.NoAmounts
        : string.Join("\n", table.Sections.SelectMany(Rows).Prepend($"{table.BookedLabel} {table.BudgetLabel}"));

    private static IEnumerable<string> Rows(BudgetSection section) =>
    [
        section.Kind.Name(),
        .. Row(ReportWords.Receipts, section.Receipts),
        .. Row(ReportWords.Expenses, section.Expenses),
        .. Row($"{ReportWords.Balance} {section.Kind.Name()}", section.Balance),
    ];

    private static IEnumerable<string> Row(string label, Amounts? amounts) =>
        amounts is null ? [] : [$"{label} {amounts.Booked} {amounts.Budget}"];
}
