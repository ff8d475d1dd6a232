using System.Text.Json.Nodes;
using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Definitions;

namespace Lier.Portal.Pure.Tests.Workflow;

/// <summary>A workflow file in the making: says only what a test is about.</summary>
internal sealed class Draft
{
    private readonly JsonArray activities = [];
    private readonly JsonArray connections = [];
    private readonly JsonArray variables = [];
    private readonly JsonArray inputs = [];
    private readonly JsonObject beside = [];
    private readonly JsonObject ofRoot = [];

    public static string Text(string value) => Expression("Literal", value);

    public static string Script(string value) => Expression("JavaScript", value);

    public static string Expression(string type, string value) =>
        new JsonObject { ["typeName"] = "Object", ["expression"] = new JsonObject { ["type"] = type, ["value"] = value } }.ToJsonString();

    /// <summary>An activity; <paramref name="properties"/> is what stands between its braces.</summary>
    public Draft With(string id, string type, string properties = "") => WithForeign(id, "Elsa." + type, properties);

    /// <summary>An activity of which the type is not one of Elsa's own.</summary>
    public Draft WithForeign(string id, string type, string properties = "")
    {
        var activity = JsonNode.Parse("{" + properties + "}")!.AsObject();
        (activity["id"], activity["type"]) = (id, type);
        activities.Add(activity);
        return this;
    }

    public Draft WithTask(string id, string result = "outcome") =>
        With(id, "RunTask", $$"""
            "taskName":{{Text(id)}},"result":{"typeName":"Object","memoryReference":{"id":"{{result}}"} }
            """);

    public Draft WithSwitch(string id, params string[] labels) =>
        With(id, "FlowSwitch", $"\"cases\":[{string.Join(',', labels.Select(label => Case(label, $"getOutcome() == '{label}'")))}]");

    public static string Case(string label, string script) =>
        new JsonObject { ["label"] = label, ["condition"] = new JsonObject { ["type"] = "JavaScript", ["value"] = script } }.ToJsonString();

    public Draft Arrow(string from, string to, string port = "Done")
    {
        connections.Add(JsonNode.Parse($$"""{"source":{"activity":"{{from}}","port":"{{port}}"},"target":{"activity":"{{to}}","port":"In"} }"""));
        return this;
    }

    /// <summary>Arrows by Done from each to the next.</summary>
    public Draft Line(params string[] ids) => ids.Zip(ids.Skip(1)).Aggregate(this, (draft, pair) => draft.Arrow(pair.First, pair.Second));

    public Draft Connection(string json)
    {
        connections.Add(JsonNode.Parse(json));
        return this;
    }

    public Draft Variable(string name, string type = "String", string? value = null, bool kept = true)
    {
        variables.Add(new JsonObject
        {
            ["id"] = name.ToLowerInvariant(),
            ["name"] = name,
            ["typeName"] = type,
            ["value"] = value,
            ["storageDriverTypeName"] = kept ? "Elsa.Workflows.WorkflowInstanceStorageDriver, Elsa.Workflows.Core" : null,
        });
        return this;
    }

    public Draft Input(string name, string type = "String")
    {
        inputs.Add(new JsonObject { ["name"] = name, ["type"] = type });
        return this;
    }

    /// <summary>Something at the top of the file.</summary>
    public Draft Beside(string property, string json)
    {
        beside[property] = JsonNode.Parse(json);
        return this;
    }

    /// <summary>Something on the flowchart itself.</summary>
    public Draft OfRoot(string property, string json)
    {
        ofRoot[property] = JsonNode.Parse(json);
        return this;
    }

    /// <summary>start → step → choice (ja → end, nee → step), with variable Outcome.</summary>
    public static Draft YesOrAgain() => new Draft().Variable("Outcome")
        .With("start", "Start").WithTask("step").WithSwitch("choice", "ja", "nee").With("end", "End")
        .Line("start", "step", "choice").Arrow("choice", "end", "ja").Arrow("choice", "step", "nee");

    /// <summary>start → the given activity, with the given id → end.</summary>
    public static Draft Around(string id, string type, string properties) =>
        new Draft().With("start", "Start").With(id, type, properties).With("end", "End").Line("start", id, "end");

    public WorkflowDefinition Read() => WorkflowFile.Read(ToString());

    public IEnumerable<string> Problems() => WorkflowFile.Check(ToString()).Select(problem => problem.ToString());

    public override string ToString()
    {
        var root = (JsonObject)ofRoot.DeepClone();
        (root["type"], root["activities"], root["connections"]) = ("Elsa.Flowchart", activities.DeepClone(), connections.DeepClone());
        var file = (JsonObject)beside.DeepClone();
        (file["definitionId"], file["variables"], file["inputs"], file["root"]) = ("draft", variables.DeepClone(), inputs.DeepClone(), root);
        return file.ToJsonString();
    }
}
