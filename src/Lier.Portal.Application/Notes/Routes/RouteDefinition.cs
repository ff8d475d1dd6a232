using Lier.Portal.Application.Settings;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Pictures;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Application.Notes.Routes;

/// <summary>A workflow file that notes can follow: sound as a flowchart, and every human step one that the domain knows.</summary>
public sealed class RouteDefinition
{
    private readonly WorkflowDefinition definition;
    private readonly Dictionary<string, RouteStep> steps;
    private readonly Lazy<RoutePictures> pictures;

    private RouteDefinition(string json, WorkflowDefinition definition, IReadOnlyList<RouteStep> steps)
    {
        (Json, this.definition) = (json, definition);
        Sha256 = Fingerprint.Of(json);
        this.steps = steps.ToDictionary(s => s.ActivityId);
        pictures = new(() => new(WorkflowPicture.Of(definition), WorkflowPicture.Of(definition, PictureDirection.Down)));
    }

    public string Json { get; }

    /// <summary>Lower-case hexadecimal SHA-256 of the file's text: the version that a note stays on.</summary>
    public string Sha256 { get; }

    public IReadOnlyCollection<RouteStep> Steps => steps.Values;

    public string ShortHash => Sha256[..8];

    /// <summary>What to call it on screen: <c>Voortgangsnota, versie 1 (8f3a…)</c></summary>
    public string Title => $"{definition.Name}, versie {definition.Version} ({ShortHash})";

    /// <summary>Drawn once, when somebody first looks.</summary>
    public RoutePictures Pictures => pictures.Value;

    /// <summary>Reads a file for use; every problem in it is named in one exception.</summary>
    public static RouteDefinition Read(string json, string file)
    {
        var problems = Check(json);
        if (problems.Count > 0)
        {
            var all = string.Join(Environment.NewLine, problems);
            throw new SetupException($"{file} cannot be used. Mend these and start again:{Environment.NewLine}{all}");
        }

        return From(json) is { Steps.Count: > 0 } route ? route
            : throw new SetupException($"{file} cannot be used: every Elsa.RunTask needs a payload that names its step and role.");
    }

    /// <summary>
    /// Reads a text that notes already follow. It was sound when it came into use; a check that was added since must not strand
    /// the notes on it.
    /// </summary>
    public static RouteDefinition ReadStored(string json) =>
        From(json) ?? throw new InvalidOperationException("A stored workflow definition has no flowchart.");

    private static RouteDefinition? From(string json) =>
        WorkflowFile.Examine(json).Definition is { } definition
            ? new(json, definition, [.. definition.HumanSteps.Select(RouteContract.Read).OfType<RouteStep>()])
            : null;

    /// <summary>Everything wrong with a file: as a flowchart, and in the payloads of its human steps.</summary>
    public static IReadOnlyList<WorkflowProblem> Check(string json)
    {
        var (definition, problems) = WorkflowFile.Examine(json);
        return definition is null ? problems : [.. problems, .. RouteContract.Problems(definition, canBeWalked: problems.Count == 0)];
    }

    public WorkflowWalk Begin() => Walker.Begin(definition);

    /// <param name="text">The submitted text: the file may look at its status and lights.</param>
    public WorkflowWalk Take(WorkflowRun run, string outcome, NoteText text) =>
        Walker.Take(definition, run, outcome, definition.Inputs.Count == 0 ? NoteFacts.None : NoteFacts.Of(text));

    /// <summary>
    /// What was agreed to and can be taken back from a position: at the step that waits, or the one to which it then goes back.
    /// </summary>
    /// <returns>Null where the file offers no such thing.</returns>
    public AgreementRequest? AgreedBefore(WorkflowRun run, NoteText text) =>
        Find(run.WaitingAt) is { } step && step.Outcomes.ContainsKey(Outcomes.WithdrawAgreement)
            ? step.Request ?? Find(Take(run, Outcomes.WithdrawAgreement, text).Run.WaitingAt)?.Request
            : null;

    /// <summary>Goes back to the first step, whatever the arrows say: the way out for a note that nobody can help on.</summary>
    public WorkflowWalk BeginAgain(WorkflowRun run) => Walker.BeginAgain(definition, run);

    /// <summary>
    /// Takes over a note that came to a step by another version of the route, with what this one would know of its text by now. Null
    /// when that cannot be: there is no such step here, somebody whom this version asks before it did not agree, or somebody would be
    /// skipped or asked twice from there.
    /// </summary>
    public WorkflowWalk? TakeOver(WorkflowRun run, ProgressNote note, RouteDefinition old)
    {
        if (Find(run.WaitingAt) is not { } step || step.Kind != old.Find(step.ActivityId)?.Kind) return null;
        var agreed = note.Stage == NoteStage.Draft ? [] : AgreedElsewhere(note, step, old);
        var at = agreed.Select(s => s.RouteStepId!).ToHashSet();
        var facts = NoteFacts.Of(note.LastVersion?.Text ?? note.Text);
        if (RoutePaths.Reach(definition, steps, facts, step.ActivityId, at) is not { } reached) return null;
        var here = run with { Variables = reached.Variables, Inputs = reached.Inputs };
        var byAlderman = agreed.Exists(s => s.AsRole == Role.Alderman);
        return RoutePaths.ProblemsFrom(definition, steps, here, at, byAlderman).Count == 0 ? Walker.TakeOver(definition, here) : null;
    }

    /// <summary>The agreements to the text of today at other steps that ask the same people here as they did there.</summary>
    private List<NoteAct> AgreedElsewhere(ProgressNote note, RouteStep step, RouteDefinition old) =>
        [.. note.StandingAgreements().Where(s => s.RouteStepId != step.ActivityId && Asks(s.RouteStepId, old))];

    /// <summary>Does a step ask the same people as it did in an older version, or fewer of them?</summary>
    private bool Asks(string? stepId, RouteDefinition old) =>
        (Find(stepId), old.Find(stepId)) is ({ } now, { } then) && now.Role == then.Role
        && (now.Within == then.Within || (now.Within == Within.Competent && then.Within == Within.AllCompetent));

    public RouteStep? Find(string? stepId) => stepId is null ? null : steps.GetValueOrDefault(stepId);
}
