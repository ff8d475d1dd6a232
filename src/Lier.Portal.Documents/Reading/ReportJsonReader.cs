using System.Text.Json;
using System.Text.Json.Nodes;
using Lier.Portal.Documents.Problems;
using Lier.Portal.Documents.ReportText;
using Lier.Portal.Documents.Tables;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Reading;

/// <summary>Reads the frozen form of a report that somebody brings: what its schema does not know is refused, never passed over.</summary>
public static class ReportJsonReader
{
    private const string Expected = "geldige JSON zoals het schema /schemas/rapport-1.json ze beschrijft";

    public static bool IsOne(string text) => text.AsSpan().TrimStart().StartsWith("{");

    public static ReportReading Read(string json, ReportingPeriod period)
    {
        try
        {
            var content = PublicJson.ReadStrictly<ReportContent>(json);
            var lines = new Lazy<Dictionary<string, int>>(() => PlaceLines.Of(json));
            if (EmptyItem(JsonNode.Parse(json)) is { } empty)
                return new(null, [new(PlaceLines.Find(lines.Value, empty), $"{empty}: null", Expected)], []);
            return ContentCheck.Run(content, period, place => PlaceLines.Find(lines.Value, place), []);
        }
        catch (JsonException wrong)
        {
            var place = (wrong.Path ?? "").TrimStart('$', '.');
            return new(null, [new((int)(wrong.LineNumber ?? 0) + 1, $"{place}: {ValueAt(json, place)}", Expected)], []);
        }
    }

    // What may be null is told by the types, but for the items of a list.
    private static string? EmptyItem(JsonNode? node) => node switch
    {
        JsonArray items when items.IndexOf(null) is >= 0 and var at => $"{items.GetPath().TrimStart('$', '.')}[{at}]",
        JsonArray items => items.Select(EmptyItem).FirstOrDefault(place => place is not null),
        JsonObject parts => parts.Select(p => EmptyItem(p.Value)).FirstOrDefault(place => place is not null),
        _ => null,
    };

    private static string ValueAt(string json, string place)
    {
        try
        {
            var here = JsonNode.Parse(json);
            foreach (var step in place.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
                here = int.TryParse(step, out var at) ? here?[at] : here?[step];
            return here?.ToJsonString() ?? "";
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException or ArgumentException)
        {
            return "";
        }
    }
}
