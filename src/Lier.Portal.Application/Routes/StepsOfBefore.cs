using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Workflow.Definitions;

namespace Lier.Portal.Application.Routes;

/// <summary>
/// The steps of files from before every file had payloads: what followed a measurement or a report named its step by its task alone.
/// Whatever is under way on such a file goes on by it; a file for new things is refused.
/// </summary>
internal static class StepsOfBefore
{
    private const string Measurement = "programme-report", Report = "report";

    private static readonly Dictionary<(RouteSubject Subject, string Task), (StepKind Kind, Role Role, Within Within)> Tasks = new()
    {
        [(RouteSubject.Measurement, "invullen")] = (StepKind.Write, Role.Staff, Within.Team),
        [(RouteSubject.Measurement, "akkoord")] = (StepKind.Agree, Role.Alderman, Within.AllCompetent),
        [(RouteSubject.Measurement, "college")] = (StepKind.Decide, Role.CollegeSecretary, Within.Anyone),
        [(RouteSubject.Measurement, "publicatie")] = (StepKind.Publish, Role.CollegeSecretary, Within.Anyone),
        [(RouteSubject.Report, "samenstellen")] = (StepKind.Write, Role.CollegeSecretary, Within.Anyone),
        [(RouteSubject.Report, "college")] = (StepKind.Decide, Role.CollegeSecretary, Within.Anyone),
        [(RouteSubject.Report, "publicatie")] = (StepKind.Publish, Role.CollegeSecretary, Within.Anyone),
        [(RouteSubject.Report, "kennisname")] = (StepKind.Acknowledge, Role.CollegeSecretary, Within.Anyone),
    };

    public static RouteSubject SubjectOf(WorkflowDefinition definition) => definition.DefinitionId switch
    {
        Measurement => RouteSubject.Measurement,
        Report => RouteSubject.Report,
        _ => RouteSubject.Note,
    };

    public static RouteStep? Find(HumanStep step, RouteSubject subject) =>
        Tasks.TryGetValue((subject, step.TaskName), out var found)
            ? new(step.ActivityId, step.Name, found.Kind, found.Role, found.Within, WaysOut(step, SubjectRules.Of(subject), found.Kind))
            : null;

    // Such a file has no words for its buttons: those of the outcome itself.
    private static Dictionary<string, StepOutcome> WaysOut(HumanStep step, SubjectRules rules, StepKind kind) =>
        step.Outcomes.ToDictionary(outcome => outcome, outcome =>
        {
            var rule = rules.Find(kind, outcome);
            return new StepOutcome($"{char.ToUpperInvariant(outcome[0])}{outcome[1..]}", rule?.NeedsReason ?? false, rule?.Role);
        });
}
