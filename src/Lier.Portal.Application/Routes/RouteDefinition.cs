using Lier.Portal.Application.Settings;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Pictures;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Application.Routes;

/// <summary>A workflow file that can be followed: sound as a flowchart, and every human step one that the domain knows.</summary>
public sealed class RouteDefinition
{
    private readonly WorkflowDefinition definition;
    private readonly Dictionary<string, RouteStep> steps;
    private readonly RoutePaths paths;
    private readonly Lazy<RoutePictures> pictures;

    private RouteDefinition(string json, WorkflowDefinition definition, RouteSubject subject, IReadOnlyList<RouteStep> steps)
    {
        (Json, this.definition, Subject) = (json, definition, subject);
        Sha256 = Fingerprint.Of(json);
        this.steps = steps.ToDictionary(s => s.ActivityId);
        paths = new(definition, this.steps, SubjectRules.Of(subject));
        pictures = new(() => new(WorkflowPicture.Of(definition), WorkflowPicture.Of(definition, PictureDirection.Down)));
    }

    public string Json { get; }

    public RouteSubject Subject { get; }

    /// <summary>Lower-case hexadecimal SHA-256 of the file's text: the version that a thing stays on.</summary>
    public string Sha256 { get; }

    public IReadOnlyCollection<RouteStep> Steps => steps.Values;

    public string ShortHash => Sha256[..8];

    /// <summary>What to call it on screen: <c>Voortgangsnota, versie 1 (8f3a…)</c></summary>
    public string Title => $"{definition.Name}, versie {definition.Version} ({ShortHash})";

    /// <summary>Drawn once, when somebody first looks.</summary>
    public RoutePictures Pictures => pictures.Value;

    /// <summary>Reads a file for use; every problem in it is named in one exception.</summary>
    /// <param name="subject">What is to follow it.</param>
    public static RouteDefinition Read(string json, string file, RouteSubject subject)
    {
        var problems = Check(json);
        if (problems.Count > 0)
        {
            var all = string.Join(Environment.NewLine, problems);
            throw new SetupException($"{file} cannot be used. Mend these and start again:{Environment.NewLine}{all}");
        }

        var route = From(json);
        if (route is null || route.definition.HumanSteps.All(s => s.Payload is null))
            throw new SetupException($"{file} cannot be used: every Elsa.RunTask needs a payload that names its step and role.");
        if (route.Subject != subject)
            throw new SetupException(
                $"{file} cannot be used: customProperties.subject is '{route.Subject.Word()}', "
                + $"but this setting is for the route of a {subject.Word()}.");
        return route;
    }

    /// <summary>
    /// Reads a text that things already follow. It was sound when it came into use; a check that was added since must not strand them.
    /// </summary>
    public static RouteDefinition ReadStored(string json) =>
        From(json) ?? throw new InvalidOperationException("A stored workflow definition has no flowchart.");

    private static RouteDefinition? From(string json)
    {
        if (WorkflowFile.Examine(json).Definition is not { } definition) return null;
        var subject = definition.Subject is not { } word ? StepsOfBefore.SubjectOf(definition)
            : RouteSubjectText.Find(word) ?? throw new InvalidOperationException($"A workflow definition is about '{word}'.");
        return new(json, definition, subject, [.. definition.HumanSteps.Select(s => StepOf(s, subject)).OfType<RouteStep>()]);
    }

    private static RouteStep? StepOf(HumanStep step, RouteSubject subject) =>
        RouteContract.Read(step, SubjectRules.Of(subject)) ?? StepsOfBefore.Find(step, subject);

    /// <summary>Everything wrong with a file: as a flowchart, and in the payloads of its human steps.</summary>
    public static IReadOnlyList<WorkflowProblem> Check(string json)
    {
        var (definition, problems) = WorkflowFile.Examine(json);
        return definition is null ? problems : [.. problems, .. RouteContract.Problems(definition, canBeWalked: problems.Count == 0)];
    }

    public WorkflowWalk Begin() => Walker.Begin(definition);

    /// <param name="facts">What the file may know of the thing.</param>
    public WorkflowWalk Take(WorkflowRun run, string outcome, IReadOnlyDictionary<string, WorkflowValue> facts) =>
        Walker.Take(definition, run, outcome, definition.Inputs.Count == 0 ? RouteFact.None : facts);

    /// <summary>
    /// What was agreed to and can be taken back from a position: at the step that waits, or the one to which it then goes back.
    /// </summary>
    /// <returns>Null where the file offers no such thing.</returns>
    public AgreementRequest? AgreedBefore(WorkflowRun run, IReadOnlyDictionary<string, WorkflowValue> facts) =>
        Find(run.WaitingAt) is { } step && step.Outcomes.ContainsKey(Outcomes.WithdrawAgreement)
            ? step.Request ?? Find(Take(run, Outcomes.WithdrawAgreement, facts).Run.WaitingAt)?.Request
            : null;

    /// <summary>Goes back to the first step, whatever the arrows say: the way out for what nobody can help on.</summary>
    public WorkflowWalk BeginAgain(WorkflowRun run) => Walker.BeginAgain(definition, run);

    /// <summary>
    /// Takes over a thing that came to a step by another version of the route, with what this one would know of it by now. Null when
    /// that cannot be: there is no such step here, somebody whom this version asks before it did not agree, or somebody would be skipped
    /// or asked twice from there.
    /// </summary>
    /// <param name="agreedAt">The steps at which its last version was agreed to.</param>
    public WorkflowWalk? TakeOver(
        WorkflowRun run, IReadOnlyDictionary<string, WorkflowValue> facts, IEnumerable<string> agreedAt, RouteDefinition old)
    {
        if (Find(run.WaitingAt) is not { } step || step.Kind != old.Find(step.ActivityId)?.Kind) return null;
        // Those agreements count that ask the same people here as they did there.
        var at = agreedAt.Where(id => id != step.ActivityId && Asks(id, old)).ToHashSet();
        if (paths.Reach(facts, step.ActivityId, at) is not { } reached) return null;
        var here = run with { Variables = reached.Variables, Inputs = reached.Inputs };
        var byAlderman = at.Any(id => steps[id].Role == Role.Alderman);
        return paths.ProblemsFrom(here, at, byAlderman).Count == 0 ? Walker.TakeOver(definition, here) : null;
    }

    /// <summary>Does a step ask the same people as it did in an older version, or fewer of them?</summary>
    private bool Asks(string stepId, RouteDefinition old) =>
        (Find(stepId), old.Find(stepId)) is ({ } now, { } then) && now.Role == then.Role
        && (now.Within == then.Within || (now.Within == Within.Competent && then.Within == Within.AllCompetent));

    public RouteStep? Find(string? stepId) => stepId is null ? null : steps.GetValueOrDefault(stepId);
}
