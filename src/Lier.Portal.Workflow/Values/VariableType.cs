using System.Globalization;

namespace Lier.Portal.Workflow.Values;

/// <summary>The type of a variable or input, by Elsa's alias: <c>String</c>, <c>Int32</c>, <c>String[]</c> …</summary>
public sealed record VariableType
{
    /// <summary>Numbers are doubles, as in a script: beyond this a whole number would change without a word.</summary>
    private const double LargestWholeNumber = 9_007_199_254_740_991;

    private static readonly HashSet<string> Known =
    [
        "Boolean", "String", "Int32", "Int64", "Double", "Decimal",
        "DateTime", "DateTimeOffset", "TimeSpan", "Guid", "Object", "JsonObject",
    ];

    private VariableType(string element, bool isArray) => (Element, IsArray) = (element, isArray);

    /// <summary>The alias without <c>[]</c>.</summary>
    public string Element { get; }

    public bool IsArray { get; }

    internal static VariableType Boolean { get; } = new("Boolean", false);

    internal static VariableType JsonObject { get; } = new("JsonObject", false);

    internal static VariableType Object { get; } = new("Object", false);

    /// <summary>Whether a script can compare its values: Elsa would hand it a date or an array as an object.</summary>
    internal bool IsComparable =>
        !IsArray && Element is "Boolean" or "String" or "Int32" or "Int64" or "Double" or "Decimal" or "Object";

    public override string ToString() => IsArray ? Element + "[]" : Element;

    internal static VariableType? Find(string alias, bool isArray)
    {
        var element = alias.EndsWith("[]", StringComparison.Ordinal) ? alias[..^2] : alias;
        return Known.Contains(element) ? new(element, isArray || element.Length < alias.Length) : null;
    }

    /// <summary>The value as this type carries it, or null when it is no such thing; nothing is a value of every type.</summary>
    internal WorkflowValue? Convert(WorkflowValue value) => value.Content switch
    {
        null => value,
        "" when IsArray || Element is not ("String" or "Object") => default(WorkflowValue),
        _ when IsArray => Json(value, '['),
        _ => ConvertOne(value),
    };

    private WorkflowValue? ConvertOne(WorkflowValue value) => Element switch
    {
        "Object" => value,
        "String" => WorkflowValue.Of(value.ToString()),
        "Boolean" => Truth(value),
        "Int32" => Whole(value, int.MinValue, int.MaxValue),
        "Int64" => Whole(value, -LargestWholeNumber, LargestWholeNumber),
        "Double" or "Decimal" => Number(value),
        "JsonObject" => Json(value, '{'),
        _ => value.Content is string text && IsWritten(text) ? value : null,
    };

    private bool IsWritten(string text) => Element switch
    {
        "DateTime" => DateTime.TryParse(text, CultureInfo.InvariantCulture, out _),
        "DateTimeOffset" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        "TimeSpan" => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out _),
        _ => Guid.TryParse(text, out _),
    };

    private static WorkflowValue? Truth(WorkflowValue value) => value.Content switch
    {
        bool => value,
        string text when bool.TryParse(text, out var truth) => WorkflowValue.Of(truth),
        _ => null,
    };

    private static WorkflowValue? Number(WorkflowValue value) => value.Content switch
    {
        double => value,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number) => WorkflowValue.Of(number),
        _ => null,
    };

    private static WorkflowValue? Whole(WorkflowValue value, double least, double most) =>
        Number(value) is { Content: double number } whole && double.IsInteger(number) && number >= least && number <= most
            ? whole
            : null;

    private static WorkflowValue? Json(WorkflowValue value, char opening)
    {
        var json = value.Content is string text ? StrictJson.TryCarry(text) : value;
        return json is { Content: JsonText carried } && carried.Text[0] == opening ? json : null;
    }
}
