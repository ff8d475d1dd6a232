using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Application.Notes.Routes;

/// <summary>What a workflow file may know of a submitted text, as inputs by these names; an unset light is the empty text.</summary>
public static class NoteFacts
{
    private static readonly Dictionary<string, (string Type, Func<NoteText, WorkflowValue> Of)> Known = new()
    {
        ["status"] = ("Int32", t => t.Status is { } status ? WorkflowValue.Of((double)(int)status) : default),
        ["progressLight"] = ("String", t => Light(t.ProgressLight)),
        ["timingLight"] = ("String", t => Light(t.TimingLight)),
    };

    public static IReadOnlyDictionary<string, WorkflowValue> None { get; } = new Dictionary<string, WorkflowValue>();

    public static IReadOnlyDictionary<string, WorkflowValue> Of(NoteText text) => Known.ToDictionary(k => k.Key, k => k.Value.Of(text));

    public static IEnumerable<WorkflowProblem> Problems(WorkflowDefinition definition)
    {
        foreach (var input in definition.Inputs)
        {
            if (!Known.TryGetValue(input.Name, out var known))
                yield return new($"inputs '{input.Name}'", $"the portal gives no such input; it gives {string.Join(", ", Known.Keys)}");
            else if (input.Type.ToString() != known.Type)
                yield return new($"inputs '{input.Name}'", $"type {input.Type} must be {known.Type}");
        }
    }

    /// <summary>Every combination that can matter to a definition: of the facts that it declares.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, WorkflowValue>> AllFor(WorkflowDefinition definition)
    {
        bool Declares(string name) => definition.Inputs.Any(i => i.Name == name);
        ActionStatus?[] statuses = Declares("status") ? [.. Enum.GetValues<ActionStatus>().Cast<ActionStatus?>()] : [ActionStatus.Started];
        Light?[] lights = [null, .. Enum.GetValues<Light>().Cast<Light?>()];
        var progress = Declares("progressLight") ? lights : [null];
        var timing = Declares("timingLight") ? lights : [null];
        return [.. from s in statuses from p in progress from t in timing select Of(new NoteText(s, "", "", p, t))];
    }

    private static WorkflowValue Light(Light? light) => WorkflowValue.Of(light is { } shown ? shown.ToString().ToLowerInvariant() : "");
}
