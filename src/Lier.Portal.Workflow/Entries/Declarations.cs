using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Entries;

/// <summary>The variables and inputs that a file declares, found by whatever an expression calls them.</summary>
internal sealed class Declarations
{
    /// <summary>Functions that every script in Elsa has: a variable read by one of these names would be something else there.</summary>
    private static readonly HashSet<string> OfElsa =
    [
        "getWorkflowDefinitionId", "getWorkflowDefinitionVersionId", "getWorkflowDefinitionVersion",
        "getWorkflowInstanceId", "getWorkflowInstanceName", "getCorrelationId",
        "getVariable", "getInput", "getOutputFrom", "getLastResult",
    ];

    private readonly Dictionary<string, Variable> byId = [];
    private readonly Dictionary<string, Variable> byGetter = [];
    private readonly Dictionary<string, Input> inputs = [];

    public Declarations(Spot file)
    {
        foreach (var spot in file["variables"].Items("name")) Declare(spot);
        foreach (var spot in file["root"]["variables"].Items("name")) Declare(spot);
        foreach (var spot in file["inputs"].Items("name")) DeclareInput(spot);
    }

    public IReadOnlyList<Variable> Variables => [.. byId.Values];

    public IReadOnlyList<Input> Inputs => [.. inputs.Values];

    public Variable? ById(string id) => byId.GetValueOrDefault(id);

    public Variable? ByGetter(string getter) => byGetter.GetValueOrDefault(getter);

    public Input? Input(string name) => inputs.GetValueOrDefault(name);

    private void Declare(Spot spot)
    {
        var type = TypeOf(spot["typeName"], spot["isArray"].Flag());
        var variable = new Variable(
            spot["id"].Name(), spot["name"].Name(), type, DefaultOf(spot["value"], type), IsKept(spot["storageDriverTypeName"]));
        if (!byId.TryAdd(variable.Id, variable)) spot.Refuse($"id '{variable.Id}' is used twice");
        if (!byGetter.TryAdd(variable.Getter, variable)) spot.Refuse($"two variables would be read as {variable.Getter}()");
        if (OfElsa.Contains(variable.Getter)) spot.Refuse($"{variable.Getter}() is a function of Elsa's own: call the variable otherwise");
    }

    private void DeclareInput(Spot spot)
    {
        var input = new Input(spot["name"].Name(), TypeOf(spot["type"], spot["isArray"].Flag()));
        if (!inputs.TryAdd(input.Name, input)) spot.Refuse($"input '{input.Name}' is declared twice");
        if (!byGetter.ContainsKey("get" + input.Name)) return;
        spot.Refuse($"get{input.Name}() reads this input in Elsa and the variable here: call one of them otherwise");
    }

    private static VariableType TypeOf(Spot spot, bool isArray)
    {
        var alias = spot.OptionalName() ?? "Object";
        if (VariableType.Find(alias, isArray) is { } type) return type;
        spot.Refuse($"type {alias} is not supported");
        return VariableType.Object;
    }

    private static WorkflowValue DefaultOf(Spot spot, VariableType type)
    {
        if (type.Convert(spot.Value()) is { } value) return value;
        spot.Refuse($"this is not of type {type}");
        return default;
    }

    /// <summary>Elsa 3 has moved and renamed its driver over time; the last part of the type's name tells which it is.</summary>
    private static bool IsKept(Spot spot)
    {
        var driver = (spot.OptionalName() ?? "MemoryStorageDriver").Split(',')[0].Split('.')[^1];
        if (driver == "MemoryStorageDriver") return false;
        if (driver is not ("WorkflowInstanceStorageDriver" or "WorkflowStorageDriver")) spot.Refuse($"{driver} is not supported");
        return true;
    }
}
