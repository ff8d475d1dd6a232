using Lier.Portal.Domain.Progress;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Application.Routes;

/// <summary>
/// Something that a workflow file may know of what follows it, as an input by this name, and every value that it can have.
/// </summary>
public sealed record RouteFact(string Name, string Type, IReadOnlyList<WorkflowValue> Values)
{
    public const string Status = "status", ProgressLight = "progressLight", TimingLight = "timingLight";

    /// <summary>Of the submitted text of a note.</summary>
    public static IReadOnlyList<RouteFact> OfNote { get; } =
    [
        new(Status, "Int32", [.. Enum.GetValues<ActionStatus>().Select(s => Of(s))]),
        new(ProgressLight, "String", Lights),
        new(TimingLight, "String", Lights),
    ];

    public static IReadOnlyDictionary<string, WorkflowValue> None { get; } = new Dictionary<string, WorkflowValue>();

    public static WorkflowValue Of(ActionStatus? status) => status is { } known ? WorkflowValue.Of((double)(int)known) : default;

    /// <summary>An unset light is the empty text.</summary>
    public static WorkflowValue Of(Light? light) => WorkflowValue.Of(light is { } shown ? shown.ToString().ToLowerInvariant() : "");

    /// <summary>Whatever is wrong with the inputs that a definition declares.</summary>
    public static IEnumerable<WorkflowProblem> Problems(WorkflowDefinition definition, IReadOnlyList<RouteFact> known)
    {
        var names = known.Count == 0 ? "none" : string.Join(", ", known.Select(f => f.Name));
        foreach (var input in definition.Inputs)
        {
            var fact = known.FirstOrDefault(f => f.Name == input.Name);
            if (fact is null) yield return new($"inputs '{input.Name}'", $"the portal gives no such input; it gives {names}");
            else if (input.Type.ToString() != fact.Type)
                yield return new($"inputs '{input.Name}'", $"type {input.Type} must be {fact.Type}");
        }
    }

    /// <summary>Every combination that can matter to a definition: of the facts that it declares.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, WorkflowValue>> AllFor(
        WorkflowDefinition definition, IReadOnlyList<RouteFact> known)
    {
        IEnumerable<IReadOnlyDictionary<string, WorkflowValue>> all = [None];
        foreach (var fact in known)
        {
            var values = definition.Inputs.Any(i => i.Name == fact.Name) ? fact.Values : [fact.Values[0]];
            all = all.SelectMany(some => values.Select(value => new Dictionary<string, WorkflowValue>(some) { [fact.Name] = value }));
        }

        return [.. all];
    }

    private static IReadOnlyList<WorkflowValue> Lights => [Of((Light?)null), .. Enum.GetValues<Light>().Select(l => Of(l))];
}
