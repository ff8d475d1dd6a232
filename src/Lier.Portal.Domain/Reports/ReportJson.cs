using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lier.Portal.Domain.Reports;

/// <summary>The frozen form of a report: JSON in declaration order, no blanks, amounts and half-years as text, characters as they are, nothing twice.</summary>
public static class ReportJson
{
    private static readonly JsonSerializerOptions Canonical = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new AsText<Euro>(), new AsText<ReportingPeriod>() },
    };

    public static string Write(ReportContent content) => JsonSerializer.Serialize(content, Canonical);

    public static string Write(ReportedAction action) => JsonSerializer.Serialize(action, Canonical);

    public static ReportContent Read(string frozen) => JsonSerializer.Deserialize<ReportContent>(frozen, Canonical) ?? throw new JsonException("A frozen report is empty.");

    public static ReportedAction ReadAction(string frozen) => JsonSerializer.Deserialize<ReportedAction>(frozen, Canonical) ?? throw new JsonException("A frozen action is empty.");

    public static string HashOf(string frozen) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(frozen)));

    private sealed class AsText<T> : JsonConverter<T> where T : IParsable<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.Parse(reader.GetString()!, null);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
