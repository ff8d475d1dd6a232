using System.Text.Json;
using Lier.Portal.Workflow.Activities;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Entries;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Reading;

/// <summary>Reads the top of a file and its flowchart.</summary>
internal static class DefinitionReader
{
    /// <summary>
    /// The definition as far as it could be read, or null when there is no flowchart; what is wrong is added to
    /// <paramref name="problems"/>.
    /// </summary>
    public static WorkflowDefinition? Read(string json, List<WorkflowProblem> problems)
    {
        try
        {
            return Read(new Spot(StrictJson.Parse(json), "", problems));
        }
        catch (JsonException problem)
        {
            var place = problem.LineNumber is { } line ? $"line {line + 1}, position {problem.BytePositionInLine + 1}" : "file";
            problems.Add(new(place, $"this is not JSON: {StrictJson.Explain(problem)}"));
            return null;
        }
    }

    private static WorkflowDefinition? Read(Spot file)
    {
        if (file.Json.ValueKind != JsonValueKind.Object)
        {
            (file with { Place = "file" }).Refuse("a workflow definition is a JSON object");
            return null;
        }

        var definitionId = file["definitionId"].Name();
        var id = file["id"].OptionalName() ?? definitionId;
        var name = file["name"].OptionalName() ?? definitionId;
        var version = VersionOf(file["version"]);
        if (!IsFlowchart(file["root"])) return null;
        OtherWays.Refuse(file);
        var declared = new Declarations(file);
        return new(Activities(file["root"], declared), Connections(file["root"]), declared.Variables, declared.Inputs)
        {
            Id = id,
            DefinitionId = definitionId,
            Name = name,
            Version = version,
            Subject = file["customProperties"]["subject"].OptionalName(),
        };
    }

    private static int VersionOf(Spot spot)
    {
        if (!spot.IsGiven) return 1;
        if (spot.Json.ValueKind == JsonValueKind.Number && spot.Json.TryGetInt32(out var version) && version > 0) return version;
        spot.Refuse("a version is a whole number from 1");
        return 1;
    }

    private static bool IsFlowchart(Spot root)
    {
        var type = root.IsGiven ? root["type"].Name() : root.RequiredText();
        if (type.Length > 0 && type != "Elsa.Flowchart") root.Refuse($"{type} is not supported; the root is an Elsa.Flowchart");
        return type == "Elsa.Flowchart";
    }

    /// <summary>Places leave out <c>root</c>: there is one flowchart, and <c>activities[4]</c> says it all.</summary>
    private static List<Activity> Activities(Spot root, Declarations declared)
    {
        var expressions = new ExpressionReader(declared);
        var list = root["activities"] with { Place = "activities" };
        return [.. list.Items("name", "id").Select(spot => ActivityReader.Read(new(spot, expressions)))];
    }

    private static List<Connection> Connections(Spot root) =>
        [.. (root["connections"] with { Place = "connections" }).Items().Select(ConnectionReader.Read)];
}
