using System.Text.Json;
using Lier.Portal.Workflow.Expressions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Entries;

/// <summary>Reads inputs and their expressions; what it refuses it reads as nothing, so that the rest is still checked.</summary>
internal sealed class ExpressionReader(Declarations declared)
{
    /// <summary>An input of an activity: an expression in its wrapper, a bare value, or nothing.</summary>
    public Expression ReadInput(Spot spot)
    {
        if (spot.Json.ValueKind != JsonValueKind.Object) return new Literal(spot.Value());
        if (spot["expression"].IsGiven) return Read(spot["expression"] with { Place = spot.Place });
        return spot["memoryReference"]["id"].IsGiven ? Variable(spot["memoryReference"]) : Literal.Nothing;
    }

    public Expression Read(Spot spot)
    {
        var type = spot["type"].Text() ?? "Literal";
        switch (type)
        {
            case "Literal": return new Literal(spot["value"].Value());
            case "Object": return new Literal(ObjectOf(spot["value"]));
            case "Variable": return Variable(spot["value"]);
            case "Input": return Input(spot["value"]);
            case "JavaScript": return Script(spot);
            default:
                spot.Refuse($"expression type {type} is not supported");
                return Literal.Nothing;
        }
    }

    /// <summary>The variable that is meant by <c>{"id": …}</c>, or null after it was refused.</summary>
    public Variable? VariableOf(Spot spot)
    {
        var id = spot["id"].Name();
        var variable = declared.ById(id);
        if (variable is null && id.Length > 0) spot.Refuse($"variable '{id}' is not declared");
        return variable;
    }

    private Expression Variable(Spot spot) => VariableOf(spot) is { } variable ? new VariableValue(variable.Id) : Literal.Nothing;

    private Expression Input(Spot spot)
    {
        var name = spot.Json.ValueKind == JsonValueKind.Object ? spot["name"].Name() : spot.Name();
        if (declared.Input(name) is not null) return new InputValue(name);
        if (name.Length > 0) spot.Refuse($"input '{name}' is not declared");
        return Literal.Nothing;
    }

    private static WorkflowValue ObjectOf(Spot spot)
    {
        if (spot.Json.ValueKind != JsonValueKind.String) return spot.Value();
        try
        {
            return spot.Text() is { Length: > 0 } text ? StrictJson.Carry(text) : default;
        }
        catch (JsonException problem)
        {
            spot.Refuse($"this is not JSON: {StrictJson.Explain(problem)}");
            return default;
        }
    }

    private Expression Script(Spot spot)
    {
        try
        {
            return ScriptParser.Parse(spot["value"].Text() ?? "", declared.ByGetter);
        }
        catch (ScriptException problem)
        {
            spot.Refuse(problem.Message);
            return Literal.Nothing;
        }
    }
}
