namespace Lier.Portal.Workflow;

/// <summary>What a run knows while it walks: its variables and the inputs that it was given.</summary>
internal sealed class Memory
{
    private readonly WorkflowDefinition definition;
    private readonly Dictionary<string, WorkflowValue> variables = [];
    private readonly Dictionary<string, WorkflowValue> inputs;

    private Memory(
        WorkflowDefinition definition, IReadOnlyDictionary<string, WorkflowValue> kept, IReadOnlyDictionary<string, WorkflowValue> inputs)
    {
        this.definition = definition;
        this.inputs = new(inputs);
        foreach (var variable in definition.Variables)
        {
            variables[variable.Id] = variable.IsKept && kept.TryGetValue(variable.Id, out var value) ? value : variable.Default;
        }
    }

    public static Memory Of(WorkflowDefinition definition, WorkflowRun run) => new(definition, run.Variables, run.Inputs);

    public WorkflowValue Variable(string id) => variables[id];

    public WorkflowValue Input(string name) => inputs.GetValueOrDefault(name);

    /// <summary>Takes over the inputs that the definition declares; what else the application knows is not this workflow's.</summary>
    public void Receive(IReadOnlyDictionary<string, WorkflowValue> given)
    {
        foreach (var input in definition.Inputs)
        {
            if (!given.TryGetValue(input.Name, out var value)) continue;
            inputs[input.Name] = input.Type.Convert(value)
                ?? throw new WorkflowRefusedException($"input '{input.Name}' cannot be '{value}': it is of type {input.Type}");
        }
    }

    /// <summary>Sets a value that is known to be of the variable's type.</summary>
    public void Set(Variable variable, WorkflowValue value) => variables[variable.Id] = value;

    /// <summary>Sets a value that the definition computed; one of another type is its fault.</summary>
    public void Assign(Variable variable, WorkflowValue value) => Set(
        variable,
        variable.Type.Convert(value)
            ?? throw new WorkflowFaultException($"variable '{variable.Name}' cannot be '{value}': it is of type {variable.Type}"));

    public IReadOnlyDictionary<string, WorkflowValue> KeptVariables()
    {
        var kept = new Dictionary<string, WorkflowValue>();
        foreach (var variable in definition.Variables)
        {
            if (variable.IsKept) kept[variable.Id] = variables[variable.Id];
        }

        return kept;
    }

    public IReadOnlyDictionary<string, WorkflowValue> Inputs => inputs;
}
