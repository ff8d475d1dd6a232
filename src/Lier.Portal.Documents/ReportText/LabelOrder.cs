using Lier.Portal.Domain.Progress;

namespace Lier.Portal.Documents.ReportText;

/// <summary>The grammar of a report's text: which label may come after which, and how to say so.</summary>
internal static class LabelOrder
{
    private static readonly Label[] AfterAction = [Label.Action, Label.Plans, Label.Totals];
    private static readonly Label[] AfterPlanTable = [Label.Section, Label.Actions];
    private static readonly Label[] AfterTotalsTable =
        [Label.Section, Label.Plans, Label.Evaluation, Label.ChangedAssumptions, Label.ChangedRisks, Label.End];

    private static readonly IEnumerable<KeyValuePair<Label, Label[]>> OfNotes =
        NoteLabels.All.Select(label => KeyValuePair.Create(label, AfterInNote(label)));

    private static readonly Dictionary<Label, Label[]> Followers = new(OfNotes)
    {
        [Label.Start] = [Label.Plans],
        [Label.Plans] = [Label.Table, Label.NoAmounts],
        [Label.Table] = [Label.Section],
        [Label.Section] = [Label.Receipts, Label.Expenses, Label.Balance],
        [Label.Receipts] = [Label.Expenses, Label.Balance],
        [Label.Expenses] = [Label.Balance],
        [Label.Actions] = AfterAction,
        [Label.Action] = [Label.Aldermen],
        [Label.Aldermen] = [Label.Dates],
        [Label.Dates] = [Label.Status, Label.NoNote],
        [Label.NoNote] = AfterAction,
        [Label.Totals] = [Label.Table, Label.NoAmounts],
        [Label.Evaluation] = [Label.Plans, Label.ChangedAssumptions, Label.ChangedRisks, Label.End],
        [Label.ChangedAssumptions] = [Label.ChangedRisks, Label.End],
        [Label.ChangedRisks] = [Label.End],
    };

    private static readonly string Statuses = string.Join(", ", Enum.GetValues<ActionStatus>().Select(status => status.Label()));

    /// <summary>One of the labels between an action's title and its texts: nothing but an action has them.</summary>
    public static bool IsPartOfAction(Label label) => label is > Label.Action and <= Label.Status;

    /// <summary>The labels that may come next.</summary>
    public static IReadOnlyList<Label> After(Field field) => field switch
    {
        { Label: not (Label.Balance or Label.NoAmounts) } => Followers[field.Label],
        { Owner: Label.Plans } => AfterPlanTable,
        { Owner: Label.Totals } => AfterTotalsTable,
        _ => [.. AfterPlanTable, .. AfterTotalsTable],
    };

    private static Label[] AfterInNote(Label label) =>
        [.. NoteLabels.After(label), .. EndsAnAction(label) ? AfterAction : []];

    /// <summary>May an action end with this?</summary>
    public static bool EndsAnAction(Label label) =>
        label == Label.NoNote || (NoteLabels.All.Contains(label) && NoteLabels.Needed(label) is null);

    /// <summary>In Dutch: what a reader may expect after <paramref name="field"/>.</summary>
    public static string Expected(Field field) => field.Label switch
    {
        Label.Start => $"«{ReportWords.Plans}»",
        Label.Plans or Label.Totals =>
            $"de tabel, die begint met «{ReportWords.Booked} … {ReportWords.Budget} …», of «{ReportWords.NoAmounts}»",
        Label.Table => "«Exploitatie», «Investeringen» of «Financiering»",
        Label.Section =>
            $"«{ReportWords.Receipts}», «{ReportWords.Expenses}» of «{ReportWords.Balance} {field.Line.Text}» met twee bedragen",
        Label.Receipts => $"«{ReportWords.Expenses}» of «{ReportWords.Balance} …» met twee bedragen",
        Label.Expenses => $"«{ReportWords.Balance} …» met twee bedragen",
        Label.Balance or Label.NoAmounts when field.Owner is Label.Plans => $"een volgend deel van de tabel, of «{ReportWords.Actions}»",
        Label.Balance or Label.NoAmounts =>
            $"een volgend deel van de tabel, een volgend «{ReportWords.Plans}», of het einde van het rapport",
        Label.Action => $"«{ReportWords.Aldermen} …»",
        Label.Aldermen => $"«{ReportWords.Start} dd-mm-jjjj {ReportWords.End} dd-mm-jjjj»",
        Label.Dates => $"een status ({Statuses}) of «{ReportWords.NoNote}»",
        var label when NoteLabels.Needed(label) is { } needed => $"«{NoteLabels.Field(needed)!.Public.Label}»",
        var label when label == Label.Actions || EndsAnAction(label) =>
            $"een actie (code en titel), «{ReportWords.Plans}» of «{ReportWords.Totals} …»",
        _ => $"«{ReportWords.Plans}», een tekst over het hele rapport, of het einde van het rapport",
    };
}
