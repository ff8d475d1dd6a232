namespace Lier.Portal.Workflow.Values;

/// <summary>What a run knows while it walks: its variables, the inputs that it was given, and what it is called.</summary>
internal sealed class Memory
{
    private readonly IReadOnlyList<Variable> declared;
    private readonly IReadOnlyList<Input> accepted;
    private readonly Dictionary<string, WorkflowValue> variables = [];
    private readonly Dictionary<string, WorkflowValue> inputs;

    /// <param name="declared">The variables of the definition.</param>
    /// <param name="accepted">The inputs of the definition.</param>
    /// <param name="kept">What the variables held when the run was put away, by id.</param>
    /// <param name="inputs">What was given so far, by name.</param>
    public Memory(
        IReadOnlyList<Variable> declared, IReadOnlyList<Input> accepted,
        IReadOnlyDictionary<string, WorkflowValue> kept, IReadOnlyDictionary<string, WorkflowValue> inputs)
    {
        (this.declared, this.accepted) = (declared, accepted);
        this.inputs = new(inputs);
        foreach (var variable in declared)
        {
            variables[variable.Id] = variable.IsKept && kept.TryGetValue(variable.Id, out var value) ? value : variable.Default;
        }
    }

    public string? Name { get; set; }

    public string? CorrelationId { get; set; }

    /// <summary>What the activity that is at work wants to see in the journal.</summary>
    public string? Line { get; set; }

    public WorkflowValue Variable(string id) => variables[id];

    public WorkflowValue Input(string name) => inputs.GetValueOrDefault(name);

    /// <summary>Takes over the inputs that the definition declares; what else the application knows is not this workflow's.</summary>
    public void Receive(IReadOnlyDictionary<string, WorkflowValue> given)
    {
        foreach (var input in accepted)
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
        foreach (var variable in declared)
        {
            if (variable.IsKept) kept[variable.Id] = variables[variable.Id];
        }

        return kept;
    }

    public IReadOnlyDictionary<string, WorkflowValue> Inputs => inputs;
}
