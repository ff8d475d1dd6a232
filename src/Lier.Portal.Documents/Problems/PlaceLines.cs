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
        var walk = new Walk();
        var (line, at) = (1, 0);
        while (reader.Read())
        {
            line += bytes.AsSpan(at, (int)reader.TokenStartIndex - at).Count((byte)'\n');
            at = (int)reader.TokenStartIndex;
            if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject) walk.End();
            else if (reader.TokenType is JsonTokenType.PropertyName) walk.Name(reader.GetString()!);
            else walk.Begin(reader.TokenType, line);
        }

        return walk.Lines;
    }

    /// <summary>The line of a place, or of the nearest that holds it.</summary>
    public static int Find(IReadOnlyDictionary<string, int> lines, string place)
    {
        for (; place.Length > 0; place = place[..Math.Max(0, place.LastIndexOf('.'))])
            if (lines.TryGetValue(place, out var line)) return line;
        return 1;
    }

    private static string Below(string place, string name) => place.Length == 0 ? name : $"{place}.{name}";

    /// <summary>Where one is in the tree while reading it.</summary>
    private sealed class Walk
    {
        private readonly Stack<(string Place, int Next)> within = new();
        private string name = "";

        public Dictionary<string, int> Lines { get; } = [];

        public void Name(string property) => name = Below(within.Peek().Place, property);

        public void End() => within.Pop();

        public void Begin(JsonTokenType token, int line)
        {
            var place = Place();
            Lines[place] = line;
            if (token is JsonTokenType.StartArray) within.Push((place, 0));
            else if (token is JsonTokenType.StartObject) within.Push((place, -1));
        }

        // An item of a list has no name but its number.
        private string Place()
        {
            if (!within.TryPeek(out var list) || list.Next < 0) return name;
            within.Pop();
            within.Push((list.Place, list.Next + 1));
            return $"{list.Place}[{list.Next}]";
        }
    }
}
