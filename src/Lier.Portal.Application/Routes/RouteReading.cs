using Lier.Portal.Domain.Approvals;
using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Application.Routes;

/// <summary>Where one thing is, and the way it came.</summary>
/// <param name="Definition">The definition that it follows.</param>
/// <param name="Step">Where its route waits; null at the end.</param>
/// <param name="Road">Every activity of the route that it came to, in order.</param>
/// <param name="DueBy">The last day for what is to be done now, if the file sets one.</param>
public sealed record RouteReading(RouteDefinition Definition, RouteStep? Step, IReadOnlyList<string> Road, DateOnly? DueBy)
{
    /// <summary>Whose agreement can be taken back now, and where it was given; null where the file offers no such thing.</summary>
    public AgreementRequest? AgreedBefore { get; private init; }

    /// <summary>Where it comes once it is submitted; null where it is not being written.</summary>
    public RouteStep? AfterSubmitting { get; private init; }

    /// <summary>Whose agreement is asked now; null when nobody's is.</summary>
    public AgreementRequest? Request => Step?.Request;

    /// <summary>What nothing happened to yet stands at the first step of what it will begin on.</summary>
    public static RouteReading NotBegun(RouteDefinition definition)
    {
        var run = definition.Begin().Run;
        var first = definition.Find(run.WaitingAt);
        return new(definition, first, [], null)
        {
            AfterSubmitting = After(definition, run, first, RouteFact.None),
        };
    }

    /// <param name="route">With its journal.</param>
    /// <param name="facts">What the file may know of the thing.</param>
    public static RouteReading Of(
        Route route, RouteDefinition definition, DueDates dates, IReadOnlyDictionary<string, WorkflowValue> facts)
    {
        var step = route.WaitingAt(definition);
        var road = route.Journal.Where(l => l.Event == JournalEvent.Started).OrderBy(l => l.Sequence).Select(l => l.ActivityId);
        return new(definition, step, [.. road], step?.Deadline?.DueDay(route.WaitingSince, dates))
        {
            AgreedBefore = step is null ? null : definition.AgreedBefore(route.Position, facts),
            AfterSubmitting = After(definition, route.Position, step, facts),
        };
    }

    private static RouteStep? After(
        RouteDefinition definition, WorkflowRun run, RouteStep? step, IReadOnlyDictionary<string, WorkflowValue> facts) =>
        step?.LabelOf(Outcomes.Submit) is null ? null : definition.Find(definition.Take(run, Outcomes.Submit, facts).Run.WaitingAt);
}
