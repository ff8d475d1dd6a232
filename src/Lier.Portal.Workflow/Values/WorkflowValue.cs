using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lier.Portal.Workflow.Values;

/// <summary>A value that a workflow carries: nothing, a text, a finite number, a truth, or JSON of another shape.</summary>
[JsonConverter(typeof(WorkflowValueConverter))]
public readonly record struct WorkflowValue
{
    private WorkflowValue(object? content) => Content = content;

    /// <summary>null, <see cref="string"/>, <see cref="double"/>, <see cref="bool"/> or <see cref="JsonText"/>.</summary>
    internal object? Content { get; }

    public bool IsNull => Content is null;

    public static WorkflowValue Of(string? text) => new(text);

    public static WorkflowValue Of(bool truth) => new(truth);

    public static WorkflowValue Of(double number) =>
        double.IsFinite(number) ? new(number) : throw new ArgumentOutOfRangeException(nameof(number), "a number has an end");

    public static WorkflowValue Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => default,
        JsonValueKind.True => new(true),
        JsonValueKind.False => new(false),
        JsonValueKind.String => new(json.GetString()),
        JsonValueKind.Number when json.TryGetDouble(out var number) && double.IsFinite(number) => new(number),
        _ => new(new JsonText(json.GetRawText())),
    };

    /// <summary>As .NET writes it (<c>True</c>, <c>0.5</c>), because that is what Elsa prints; nothing is the empty text.</summary>
    public override string ToString() => Convert.ToString(Content, CultureInfo.InvariantCulture) ?? "";
}

/// <summary>JSON that a workflow carries along without looking into it.</summary>
internal sealed record JsonText(string Text)
{
    public override string ToString() => Text;
}
