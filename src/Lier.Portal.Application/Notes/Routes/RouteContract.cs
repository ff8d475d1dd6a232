using System.Text.Json;
using System.Text.Json.Serialization;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Application.Notes.Routes;

/// <summary>What we and a workflow file agree on: the payload of an Elsa.RunTask names the step, the role and the outcomes.</summary>
public static class RouteContract
{
    // A workflow file is written by hand in the words of Elsa: roles by their names in code, and nothing that we do not know.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters =
        {
            new JsonStringEnumConverter<Within>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter(allowIntegerValues: false),
        },
    };

    private sealed record Payload(
        [property: JsonRequired] StepKind Step,
        [property: JsonRequired] Role Role,
        [property: JsonRequired] Dictionary<string, StepOutcome> Outcomes,
        Within? Who = null)
        : DeadlinePayload;

    /// <summary>The step, or null when the activity has no payload and is none of ours.</summary>
    public static RouteStep? Read(HumanStep step) =>
        step.Payload is not null && JsonSerializer.Deserialize<Payload>(step.Payload, Options) is { } p
            ? new RouteStep(step.ActivityId, step.Name, p.Step, p.Role, p.Who ?? WhoOf(p.Role), p.Outcomes)
            {
                Deadline = DeadlineReader.Read(p).Deadline,
            }
            : null;

    /// <summary>
    /// Everything in which a file and the rules disagree; a file without a single payload is no route of ours and is left alone.
    /// </summary>
    /// <param name="canBeWalked">Whether the flowchart is sound; only then its roads are tried.</param>
    public static IReadOnlyList<WorkflowProblem> Problems(WorkflowDefinition definition, bool canBeWalked)
    {
        var steps = definition.HumanSteps;
        if (steps.All(s => s.Payload is null)) return [];
        List<WorkflowProblem> problems =
        [
            .. NoteFacts.Problems(definition),
            .. steps.Where(s => s.Payload is null).Select(s => new WorkflowProblem(Place(s), NoPayload)),
        ];
        var readable = new Dictionary<string, RouteStep>();
        foreach (var step in steps.Where(s => s.Payload is not null))
            problems.AddRange(ReadInto(readable, step));
        return canBeWalked && readable.Count == steps.Count && !NoteFacts.Problems(definition).Any()
            ? [.. problems, .. RoutePaths.Problems(definition, readable)]
            : problems;
    }

    /// <summary>Adds the step to the readable ones, if it is.</summary>
    /// <returns>What is wrong with it.</returns>
    private static IReadOnlyList<WorkflowProblem> ReadInto(Dictionary<string, RouteStep> readable, HumanStep step)
    {
        try
        {
            if (Read(step) is not { } route) return [];
            readable.TryAdd(step.ActivityId, route);
            return [.. Problems(step, route)];
        }
        catch (JsonException e)
        {
            return [new(Place(step), $"payload cannot be read: {e.Message} {Expected}")];
        }
    }

    private const string NoPayload = "payload is missing: it names the step, the role and the outcomes";

    private static string Expected =>
        $"Expected {{\"step\":\"write|agree|decide\",\"role\":\"{string.Join('|', Enum.GetNames<Role>())}\",\"outcomes\":{{…}}}}";

    /// <summary>Who within a role, where the file does not say: nobody is skipped and nobody from elsewhere comes in.</summary>
    private static Within WhoOf(Role role) => role switch
    {
        Role.Alderman => Within.AllCompetent,
        Role.Staff or Role.HeadOfService => Within.Team,
        Role.ManagementTeam or Role.CollegeSecretary or Role.Administrator => Within.Anyone,
    };

    private static IReadOnlyList<Role> RolesOf(StepKind kind) => kind switch
    {
        StepKind.Write => [Role.Staff],
        StepKind.Agree => RoleText.Agreeing,
        StepKind.Decide => [Role.CollegeSecretary],
    };

    private static IReadOnlyList<Within> ChoicesOf(Role role) => role switch
    {
        Role.Alderman => [Within.Competent, Within.AllCompetent],
        Role.Staff => [Within.Team],
        Role.CollegeSecretary => [Within.Anyone],
        Role.HeadOfService or Role.ManagementTeam or Role.Administrator => [Within.Team, Within.Anyone],
    };

    private static IEnumerable<WorkflowProblem> Problems(HumanStep step, RouteStep route) =>
        ProblemsWithRole(route)
            .Concat(ProblemsWithNames(step, route))
            .Concat(ProblemsWithOutcomes(route))
            .Concat(ProblemsWithWhoAgreed(route))
            .Concat(DeadlineReader.Read(JsonSerializer.Deserialize<Payload>(step.Payload!, Options)!).Problems)
            .Select(problem => new WorkflowProblem(Place(step), problem));

    private static IEnumerable<string> ProblemsWithRole(RouteStep route)
    {
        var (roles, choices) = (RolesOf(route.Kind), ChoicesOf(route.Role));
        if (!roles.Contains(route.Role))
            yield return $"a {Word(route.Kind)} step is given to {route.Role}, but the rules give it to {string.Join(" or ", roles)}";
        else if (!choices.Contains(route.Within))
            yield return $"\"who\":\"{Word(route.Within)}\" says nothing about a {route.Role}: "
                + $"use {string.Join(" or ", choices.Select(w => Word(w)))}";
    }

    // The payload, the rules and the arrows of the chart name the same outcomes.
    private static IEnumerable<string> ProblemsWithNames(HumanStep step, RouteStep route)
    {
        var (known, needed) = (Outcomes.Of(route.Kind), Outcomes.NeededBy(route.Kind));
        foreach (var outcome in needed.Except(route.Outcomes.Keys))
            yield return $"outcome '{outcome}' is missing: a {Word(route.Kind)} step needs {string.Join(", ", needed)}";
        foreach (var outcome in route.Outcomes.Keys.Except(known))
            yield return $"outcome '{outcome}' is none of a {Word(route.Kind)} step: {string.Join(", ", known)}";
        foreach (var outcome in route.Outcomes.Keys.Except(step.Outcomes))
            yield return $"outcome '{outcome}' of the payload has no connected case in the FlowSwitch after it";
        foreach (var outcome in step.Outcomes.Except(route.Outcomes.Keys))
            yield return $"case '{outcome}' of the FlowSwitch after it is not among the outcomes of the payload";
    }

    private static IEnumerable<string> ProblemsWithOutcomes(RouteStep route)
    {
        var known = route.Outcomes.Where(o => Outcomes.Of(route.Kind).Contains(o.Key)).ToList();
        foreach (var (outcome, way) in known.Where(o => o.Value.Reason != Outcomes.NeedReason(o.Key)))
            yield return way.Reason
                ? $"outcome '{outcome}' asks for a reason, which the rules do not take"
                : $"outcome '{outcome}' must have \"reason\":true";
        foreach (var (outcome, way) in known)
            if (Outcomes.RoleFor(outcome, route.Role) is var rightful && (way.Role ?? route.Role) != rightful)
                yield return $"outcome '{outcome}' is given to {way.Role ?? route.Role}, but the rules give it to {rightful}";
        foreach (var (outcome, _) in route.Outcomes.Where(o => string.IsNullOrWhiteSpace(o.Value.Label)))
            yield return $"outcome '{outcome}' has no label";
    }

    // An agreement is taken back by whoever gave it, whatever their role; everything else goes by roles.
    private static IEnumerable<string> ProblemsWithWhoAgreed(RouteStep route)
    {
        foreach (var (outcome, way) in route.Outcomes)
        {
            if (outcome != Outcomes.WithdrawAgreement && way.Who is not null)
                yield return $"outcome '{outcome}' goes by roles: take \"who\" away, only '{Outcomes.WithdrawAgreement}' has it";
            if (outcome == Outcomes.WithdrawAgreement && way.Who is null)
                yield return $"outcome '{outcome}' must have \"who\":\"whoAgreed\": nobody else takes an agreement back";
            if (outcome == Outcomes.WithdrawAgreement && way.Role is not null)
                yield return $"outcome '{outcome}' is for who agreed, whatever their role: take \"role\" away";
        }
    }

    private static string Word(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Place(HumanStep step) => $"'{step.Name}' ({step.ActivityId})";
}
