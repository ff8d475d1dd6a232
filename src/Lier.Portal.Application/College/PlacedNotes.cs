using Lier.Portal.Application.Data;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Plans;

namespace Lier.Portal.Application.College;

/// <summary>The notes of a half-year, each with its place in the plan; the report's order is that of the places.</summary>
public static class PlacedNotes
{
    public static IQueryable<PlacedNote> Of(PortalDb db, ReportingPeriod period)
    {
        var startYear = period.PlanYear;
        return from tree in db.Plans
               where tree.StartYear == startYear
               from objective in tree.Objectives
               from plan in objective.Plans
               from action in plan.Actions
               join note in db.Notes on action.Id equals note.ActionId
               where note.Period == period
               select new PlacedNote { ObjectivePosition = objective.Position, Plan = plan, Action = action, Note = note };
    }

    /// <summary>Those that lie before the college.</summary>
    public static IQueryable<PlacedNote> OnTheTable(PortalDb db, ReportingPeriod period) =>
        Of(db, period).Where(p => p.Note.Stage == NoteStage.WithCollege);

    public static IQueryable<PlacedNote> InReportOrder(this IQueryable<PlacedNote> notes) =>
        notes.OrderBy(p => p.ObjectivePosition).ThenBy(p => p.Plan.Position).ThenBy(p => p.Action.Position).ThenBy(p => p.Note.Id);
}

/// <summary>A note and where it stands in the plan.</summary>
public sealed class PlacedNote
{
    public int ObjectivePosition { get; init; }
    public required ActionPlan Plan { get; init; }
    public required PolicyAction Action { get; init; }
    public required ProgressNote Note { get; init; }
}
