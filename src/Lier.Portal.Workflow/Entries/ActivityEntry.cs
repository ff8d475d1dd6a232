using Lier.Portal.Workflow.Expressions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Entries;

/// <summary>One activity as it stands in the file; each kind of activity takes from it what it needs.</summary>
internal sealed class ActivityEntry
{
    private readonly Spot spot;
    private readonly ExpressionReader expressions;

    public ActivityEntry(Spot spot, ExpressionReader expressions)
    {
        (this.spot, this.expressions) = (spot, expressions);
        (Id, Name, Type) = (spot["id"].Name(), spot["name"].OptionalName(), spot["type"].Name());
        CanStart = spot.Setting("canStartWorkflow").Flag();
        spot.RefuseBackground();
        Accept(spot.Setting("mergeMode"), "None", "Stream", "Cascade");
    }

    public string Id { get; }

    public string? Name { get; }

    public string Type { get; }

    public bool CanStart { get; }

    public string Place => spot.Place;

    public string? DisplayText => DesignerReader.Text(spot["metadata"]);

    public PictureBox? Designed => DesignerReader.Box(spot["metadata"]);

    public void RefuseType()
    {
        if (Type.Length > 0) spot.Refuse($"{Type} is not supported");
    }

    /// <summary>An input; nothing when the file does not give it.</summary>
    public Expression Input(string property) => expressions.ReadInput(spot[property]);

    /// <summary>An input of a type; one that stands in the file and is not of that type is refused here, not when it is reached.</summary>
    public Expression Input(string property, VariableType type)
    {
        var input = Input(property);
        if (input is not Literal { Value: var value } || type.Convert(value) is not null) return input;
        spot[property].Refuse($"'{value}' is not of type {type}");
        return input;
    }

    public Expression Condition(string property)
    {
        if (!spot[property].IsGiven) spot[property].Refuse("this is missing");
        return Input(property, VariableType.Boolean);
    }

    /// <summary>A text that the file itself must give, because it is known before the workflow runs.</summary>
    public string FixedText(string property)
    {
        if (Input(property) is Literal { Value.Content: string { Length: > 0 } text }) return text;
        spot[property].Refuse("a fixed text is expected here");
        return "";
    }

    /// <summary>A JSON object that the file itself must give, or null when it gives none.</summary>
    public string? FixedJson(string property)
    {
        var value = Input(property) is Literal literal ? VariableType.JsonObject.Convert(literal.Value) : null;
        if (value is null) spot[property].Refuse("a fixed JSON object is expected here");
        return (value?.Content as JsonText)?.Text;
    }

    /// <summary>The variable that takes an output, or null when the file does not keep it.</summary>
    public Variable? Output(string property)
    {
        var reference = spot[property]["memoryReference"] with { Place = spot[property].Place };
        return reference["id"].IsGiven ? expressions.VariableOf(reference) : null;
    }

    public Variable RequiredVariable(string property) =>
        expressions.VariableOf(spot[property]) ?? new Variable("", "", VariableType.Object, default, IsKept: false);

    public IEnumerable<FlowCase> Cases()
    {
        var labels = new HashSet<string>();
        foreach (var one in spot["cases"].Items("label"))
        {
            var label = one["label"].Name();
            if (!labels.Add(label)) one.Refuse($"label '{label}' is used twice");
            if (!one["condition"].IsGiven) one["condition"].Refuse("this is missing");
            yield return new(label, expressions.Read(one["condition"]), one.Place);
        }
    }

    /// <summary>Refuses a choice for a way of working that we do not have; the file may leave it out.</summary>
    public void Accept(string property, params string[] values) => Accept(spot[property], values);

    private void Accept(Spot choice, params string[] values)
    {
        if (expressions.ReadInput(choice) is Literal literal && (literal.Value.IsNull || values.Contains(literal.Value.ToString()))) return;
        choice.Refuse($"only {string.Join(", ", values)} is supported");
    }
}
