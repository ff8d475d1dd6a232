using System.Text.Json;
using System.Text.Json.Serialization;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Application.Routes;

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
    public static RouteStep? Read(HumanStep step, SubjectRules rules) =>
        step.Payload is not null && JsonSerializer.Deserialize<Payload>(step.Payload, Options) is { } p
            ? new RouteStep(step.ActivityId, step.Name, p.Step, p.Role, p.Who ?? ChoicesOf(p.Role, rules)[0], p.Outcomes)
            {
                Deadline = DeadlineReader.Read(p, rules.Dates).Deadline,
            }
            : null;

    /// <summary>
    /// Everything in which a file and the rules disagree; a file without a subject or a single payload is no route of ours and is left
    /// alone.
    /// </summary>
    /// <param name="canBeWalked">Whether the flowchart is sound; only then its roads are tried.</param>
    public static IReadOnlyList<WorkflowProblem> Problems(WorkflowDefinition definition, bool canBeWalked)
    {
        var steps = definition.HumanSteps;
        if (definition.Subject is null && steps.All(s => s.Payload is null)) return [];
        if (RouteSubjectText.Find(definition.Subject ?? RouteSubject.Note.Word()) is not { } subject)
            return [new("customProperties.subject", $"'{definition.Subject}' is none of {string.Join(", ", RouteSubjectText.Words)}")];
        var rules = SubjectRules.Of(subject);
        var inputs = RouteFact.Problems(definition, rules.Facts).ToList();
        List<WorkflowProblem> problems =
            [.. inputs, .. steps.Where(s => s.Payload is null).Select(s => new WorkflowProblem(Place(s), NoPayload))];
        var readable = new Dictionary<string, RouteStep>();
        foreach (var step in steps.Where(s => s.Payload is not null))
            problems.AddRange(ReadInto(readable, step, rules));
        return canBeWalked && readable.Count == steps.Count && inputs.Count == 0
            ? [.. problems, .. new RoutePaths(definition, readable, rules).Problems()]
            : problems;
    }

    /// <summary>Adds the step to the readable ones, if it is.</summary>
    /// <returns>What is wrong with it.</returns>
    private static IReadOnlyList<WorkflowProblem> ReadInto(Dictionary<string, RouteStep> readable, HumanStep step, SubjectRules rules)
    {
        try
        {
            if (StrangeWord(step, rules) is { } strange) return [new(Place(step), strange)];
            if (Read(step, rules) is not { } route) return [];
            readable.TryAdd(step.ActivityId, route);
            return [.. Problems(step, route, rules)];
        }
        catch (JsonException e)
        {
            return [new(Place(step), $"payload cannot be read: {e.Message} {Expected(rules)}")];
        }
    }

    private const string NoPayload = "payload is missing: it names the step, the role and the outcomes";

    private static string Expected(SubjectRules rules) =>
        $"Expected {{\"step\":\"{string.Join('|', rules.Steps.Keys.Select(k => Word(k)))}\","
        + $"\"role\":\"{string.Join('|', Enum.GetNames<Role>())}\",\"outcomes\":{{…}}}}";

    /// <summary>A step or a role that nobody knows, by name.</summary>
    private static string? StrangeWord(HumanStep step, SubjectRules rules)
    {
        using var json = JsonDocument.Parse(step.Payload!);
        if (json.RootElement.ValueKind != JsonValueKind.Object) return null;
        var kinds = rules.Steps.Keys.Select(k => Word(k)).ToList();
        return Strange(json.RootElement, "step", kinds, $"none of a {rules.Subject.Word()}")
            ?? Strange(json.RootElement, "role", Enum.GetNames<Role>(), "nobody here");
    }

    private static string? Strange(JsonElement payload, string property, IReadOnlyList<string> known, string what) =>
        payload.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            && !known.Contains(value.GetString()!, StringComparer.OrdinalIgnoreCase)
            ? $"{property} '{value.GetString()}' is {what}: {string.Join(", ", known)}"
            : null;

    /// <summary>
    /// Who within a role; the first where the file does not say: nobody is skipped and nobody from elsewhere comes in. A report is of no
    /// one team.
    /// </summary>
    private static IReadOnlyList<Within> ChoicesOf(Role role, SubjectRules rules) =>
        rules.Subject == RouteSubject.Report ? [Within.Anyone] : ChoicesOf(role);

    private static IReadOnlyList<Within> ChoicesOf(Role role) => role switch
    {
        Role.Alderman => [Within.AllCompetent, Within.Competent],
        Role.Staff => [Within.Team],
        Role.CollegeSecretary => [Within.Anyone],
        Role.HeadOfService => [Within.Team, Within.Anyone],
        Role.ManagementTeam or Role.Administrator => [Within.Anyone, Within.Team],
    };

    private static IEnumerable<WorkflowProblem> Problems(HumanStep step, RouteStep route, SubjectRules rules) =>
        ProblemsWithRole(route, rules)
            .Concat(ProblemsWithNames(step, route, rules))
            .Concat(ProblemsWithOutcomes(route, rules))
            .Concat(ProblemsWithTime(route, rules))
            .Concat(DeadlineReader.Read(JsonSerializer.Deserialize<Payload>(step.Payload!, Options)!, rules.Dates).Problems)
            .Select(problem => new WorkflowProblem(Place(step), problem));

    private static IEnumerable<string> ProblemsWithRole(RouteStep route, SubjectRules rules)
    {
        var (roles, choices) = (rules.Steps[route.Kind].Roles, ChoicesOf(route.Role, rules));
        if (!roles.Contains(route.Role))
            yield return $"a {Word(route.Kind)} step is given to {route.Role}, but the rules give it to {string.Join(" or ", roles)}";
        else if (!choices.Contains(route.Within))
            yield return $"\"who\":\"{Word(route.Within)}\" says nothing about a {route.Role}: "
                + $"use {string.Join(" or ", choices.Select(w => Word(w)))}";
    }

    private static IEnumerable<string> ProblemsWithTime(RouteStep route, SubjectRules rules)
    {
        if (route is { Kind: StepKind.Write, Deadline: not null } && !rules.BeginsForAll)
            yield return $"a {rules.Subject.Word()} begins with its first word, and who did not begin would hear of no deadline: "
                + "take \"due\" away here, or hang it on a later step";
    }

    // The payload, the rules and the arrows of the chart name the same outcomes.
    private static IEnumerable<string> ProblemsWithNames(HumanStep step, RouteStep route, SubjectRules rules)
    {
        var outcomes = rules.Steps[route.Kind].Outcomes;
        var known = outcomes.Select(o => o.Word).ToList();
        var needed = outcomes.Where(o => !o.IsOptional).Select(o => o.Word).ToList();
        foreach (var outcome in needed.Except(route.Outcomes.Keys))
            yield return $"outcome '{outcome}' is missing: a {Word(route.Kind)} step needs {string.Join(", ", needed)}";
        foreach (var outcome in route.Outcomes.Keys.Except(known))
            yield return $"outcome '{outcome}' is none of a {Word(route.Kind)} step: {string.Join(", ", known)}";
        foreach (var outcome in route.Outcomes.Keys.Except(step.Outcomes))
            yield return $"outcome '{outcome}' of the payload has no connected case in the FlowSwitch after it";
        foreach (var outcome in step.Outcomes.Except(route.Outcomes.Keys))
            yield return $"case '{outcome}' of the FlowSwitch after it is not among the outcomes of the payload";
    }

    private static IEnumerable<string> ProblemsWithOutcomes(RouteStep route, SubjectRules rules)
    {
        foreach (var (outcome, way) in route.Outcomes)
        {
            if (string.IsNullOrWhiteSpace(way.Label)) yield return $"outcome '{outcome}' has no label";
            if (rules.Find(route.Kind, outcome) is not { } rule) continue;
            foreach (var problem in ProblemsWithWho(outcome, way, rule)) yield return problem;
            if (way.Reason && !rule.NeedsReason) yield return $"outcome '{outcome}' asks for a reason, which the rules do not take";
            if (!way.Reason && rule.NeedsReason) yield return $"outcome '{outcome}' must have \"reason\":true";
            var (given, rightful) = (way.Role ?? route.Role, rule.Role ?? route.Role);
            if (!rule.IsByWhoAgreed && given != rightful)
                yield return $"outcome '{outcome}' is given to {given}, but the rules give it to {rightful}";
        }
    }

    // An agreement is taken back by whoever gave it, whatever their role; everything else goes by roles.
    private static IEnumerable<string> ProblemsWithWho(string outcome, StepOutcome way, OutcomeRule rule)
    {
        if (!rule.IsByWhoAgreed && way.Who is not null)
            yield return $"outcome '{outcome}' goes by roles: take \"who\" away, only '{Outcomes.WithdrawAgreement}' has it";
        if (rule.IsByWhoAgreed && way.Who is null)
            yield return $"outcome '{outcome}' must have \"who\":\"whoAgreed\": nobody else takes an agreement back";
        if (rule.IsByWhoAgreed && way.Role is not null)
            yield return $"outcome '{outcome}' is for who agreed, whatever their role: take \"role\" away";
    }

    private static string Word(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Place(HumanStep step) => $"'{step.Name}' ({step.ActivityId})";
}
