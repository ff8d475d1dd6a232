using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.ReportText;

/// <summary>Makes the content of a report from fields whose order and values have been checked.</summary>
internal sealed class ReportBuilder(IReadOnlyList<Field> fields)
{
    private int _at = 1;

    public ReportContent Build(Domain.ReportingPeriod period) =>
        new(period, ObjectiveCodes.Assign(All(Label.Plans, Objective)), TextOf(Label.ChangedAssumptions), TextOf(Label.ChangedRisks));

    private ReportedObjective Objective()
    {
        var plans = All(Label.Plans, Plan);
        var title = Take().OneLine;
        return new("", title, plans, Budget(), TextOf(Label.Evaluation));
    }

    private ReportedPlan Plan()
    {
        var heading = Heading.Of(Take());
        var budget = Budget();
        Take();
        return new(heading.Code!, heading.Title, heading.Description, budget, All(Label.Action, Action));
    }

    private BudgetTable? Budget()
    {
        var field = Take();
        if (field.Label == Label.NoAmounts) return null;
        var (booked, budget) = BudgetColumns.Find(field.Rest)!.Value;
        return new(booked, budget, All(Label.Section, Section));
    }

    private BudgetSection Section()
    {
        var section = Take();
        var (receipts, expenses) = (TakeIf(Label.Receipts), TakeIf(Label.Expenses));
        return new(
            FieldValues.Kind(section)!.Value,
            receipts is null ? null : FieldValues.Amounts(receipts),
            expenses is null ? null : FieldValues.Amounts(expenses),
            FieldValues.Amounts(Take(), section.Line.Text)!);
    }

    private ReportedAction Action()
    {
        var heading = Heading.Of(Take());
        var aldermen = Take().OneLine;
        var (start, end) = FieldValues.Dates(Take())!.Value;
        return new(heading.Code!, heading.Title, heading.Description, aldermen, start, end, TakeIf(Label.NoNote) is null ? Note() : null);
    }

    private ReportedNote Note()
    {
        var status = Take().Rest;
        var note = new ReportedNote(ActionStatusText.Find(status)!.Value, status, "", "");
        note = ReadEach(NoteLabels.Lines, note);
        if (TakeIf(Label.Decision) is { } decision) note = note with { Decision = FieldValues.Decision(decision) };
        return ReadEach(NoteLabels.Headings, note);
    }

    private ReportedNote ReadEach(IEnumerable<NoteFieldRow> rows, ReportedNote note)
    {
        foreach (var row in rows)
            if (TakeIf(NoteLabels.Of(row)) is { } field) note = row.Read(note, row is TextRow ? field.Text : field.Rest);
        return note;
    }

    private List<T> All<T>(Label first, Func<T> read)
    {
        var all = new List<T>();
        while (fields[_at].Label == first) all.Add(read());
        return all;
    }

    private Field Take() => fields[_at++];

    private Field? TakeIf(Label label) => fields[_at].Label == label ? Take() : null;

    private string TextOf(Label label) => TakeIf(label)?.Text ?? "";
}
