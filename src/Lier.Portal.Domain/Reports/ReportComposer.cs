using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Domain.Reports;

/// <summary>Puts a report together from the plan and what the college approved; nothing else gets in.</summary>
public static class ReportComposer
{
    /// <param name="approved">The approval of each note that has one, by action id.</param>
    /// <param name="budgets">The amounts of each plan and objective that has them, by code.</param>
    public static ReportContent Compose(
        ReportingPeriod period,
        MultiYearPlan plan,
        IReadOnlyDictionary<int, ApprovedNote> approved,
        IReadOnlyDictionary<string, BudgetTable> budgets,
        ReportTexts texts)
    {
        var sources = new Sources(period, approved, budgets, texts);
        return new(
            period,
            [.. plan.Objectives.OrderBy(o => o.Position).Select(o => Objective(o, sources))],
            texts.ChangedAssumptions,
            texts.ChangedRisks);
    }

    /// <summary>How an action will stand in the report when this text is approved; null while it has no status.</summary>
    public static ReportedAction? Preview(ProgressNote note, NoteText text) =>
        text.Status is null ? null : Action(note.Action, note.Period, Note(text, null, null));

    private static ReportedObjective Objective(PolicyObjective objective, Sources sources) => new(
        objective.Code,
        objective.Title,
        [.. objective.Plans.OrderBy(p => p.Position).Select(p => Plan(p, sources))],
        sources.Budgets.GetValueOrDefault(objective.Code),
        sources.Texts.Evaluations.GetValueOrDefault(objective.Code, ""));

    private static ReportedPlan Plan(ActionPlan plan, Sources sources) => new(
        plan.Code,
        plan.Title,
        plan.Description,
        sources.Budgets.GetValueOrDefault(plan.Code),
        [.. plan.Actions.OrderBy(a => a.Position).Select(a => Action(a, sources.Period, sources.NoteOn(a)))]);

    private static ReportedAction Action(PolicyAction action, ReportingPeriod period, ReportedNote? note) =>
        new(action.Code, action.Title, action.Description, action.AldermenOn(period.End), action.Start, action.End, note);

    private static ReportedNote Note(ApprovedNote note) => Note(note.Version.Text, note.Version.Number, note.Decision);

    private static ReportedNote Note(NoteText text, int? version, ReportedDecision? decision)
    {
        var status = text.Status ?? throw new InvalidOperationException("A submitted text always has a status.");
        return NoteFields.Report(text, new(status, status.Label(), "", "", Version: version, Decision: decision));
    }

    private sealed record Sources(
        ReportingPeriod Period,
        IReadOnlyDictionary<int, ApprovedNote> Approved,
        IReadOnlyDictionary<string, BudgetTable> Budgets,
        ReportTexts Texts)
    {
        public ReportedNote? NoteOn(PolicyAction action)
        {
            if (!Approved.TryGetValue(action.Id, out var note)) return null;
            if (note.Period != Period)
                throw new InvalidOperationException($"A note on {note.Period} has no place in the report on {Period}.");
            return Note(note);
        }
    }
}

/// <summary>The exact version that the college approved, and the decision that did.</summary>
public sealed class ApprovedNote
{
    public ApprovedNote(ProgressNote note, ReportedDecision decision)
    {
        if (note.Stage is not (NoteStage.Approved or NoteStage.Published))
            throw new InvalidOperationException($"Note {note.Id} is {note.Stage}: only what the college approved gets into a report.");
        (Period, Version, Decision) = (note.Period, note.LastVersion!, decision);
    }

    public ReportingPeriod Period { get; }
    public NoteVersion Version { get; }
    public ReportedDecision Decision { get; }
}
