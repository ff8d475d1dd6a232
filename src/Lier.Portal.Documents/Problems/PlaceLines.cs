using System.Text;
using System.Text.Json;

namespace Lier.Portal.Documents.Problems;

/// <summary>On which line, counted from 1, each place of a JSON text stands.</summary>
internal static class PlaceLines
{
    public static Dictionary<string, int> Of(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes);
        var (lines, within) = (new Dictionary<string, int>(), new Stack<(string Place, int Next)>());
        var (name, line, at) = ("", 1, 0);
        while (reader.Read())
        {
            line += bytes.AsSpan(at, (int)reader.TokenStartIndex - at).Count((byte)'\n');
            at = (int)reader.TokenStartIndex;
            if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject) within.Pop();
            else if (reader.TokenType is JsonTokenType.PropertyName) name = Below(within.Peek().Place, reader.GetString()!);
            else Begin(reader.TokenType);
        }

        return lines;

        void Begin(JsonTokenType token)
        {
            var place = name;
            if (within.TryPeek(out var list) && list.Next >= 0)
            {
                place = $"{list.Place}[{list.Next}]";
                within.Pop();
                within.Push((list.Place, list.Next + 1));
            }

            lines[place] = line;
            if (token is JsonTokenType.StartArray or JsonTokenType.StartObject) within.Push((place, token is JsonTokenType.StartArray ? 0 : -1));
        }
    }

    /// <summary>The line of a place, or of the nearest that holds it.</summary>
    public static int Find(IReadOnlyDictionary<string, int> lines, string place)
    {
        for (; place.Length > 0; place = place[..Math.Max(0, place.LastIndexOf('.'))])
            if (lines.TryGetValue(place, out var line)) return line;
        return 1;
    }

    private static string Below(string place, string name) => place.Length == 0 ? name : $"{place}.{name}";
}
