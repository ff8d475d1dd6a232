using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lier.Portal.Domain;

/// <summary>
/// JSON as RFC 8785 writes it, of text, whole numbers and truths: names in the order of their UTF-16 code units, no blanks.
/// </summary>
internal static class CanonicalJson
{
    public static string Write(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject parts => $"{{{string.Join(',', parts.OrderBy(p => p.Key, StringComparer.Ordinal).Select(Part))}}}",
        JsonArray items => $"[{string.Join(',', items.Select(Write))}]",
        _ => Written(node),
    };

    private static string Part(KeyValuePair<string, JsonNode?> part) => $"{Quoted(part.Key)}:{Write(part.Value)}";

    // How a broken number is written takes a chapter of the RFC; no public fact has one.
    private static string Written(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.String => Quoted(value.GetValue<string>()),
        JsonValueKind.Number => value.GetValue<int>().ToString(CultureInfo.InvariantCulture),
        var truth => truth == JsonValueKind.True ? "true" : "false",
    };

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var character in text) quoted.Append(Escaped(character));
        return quoted.Append('"').ToString();
    }

    // Only what JSON cannot do without, in the shortest way it has.
    private static string Escaped(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
        _ => character.ToString(),
    };
}
