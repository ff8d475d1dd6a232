using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Domain.Reports;

/// <summary>The frozen form of a report or a programme: JSON in declaration order, no blanks, amounts and half-years as text, characters as they are, nothing twice.</summary>
public static class ReportJson
{
    private static readonly JsonSerializerOptions Canonical = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false), new AsText<Euro>(), new AsText<ReportingPeriod>() },
    };

    // What somebody else wrote: nothing may be missing, twice, unknown or of another kind.
    private static readonly JsonSerializerOptions Strict = new(Canonical)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
    };

    public static string Write(ReportContent content) => JsonSerializer.Serialize(content, Canonical);

    public static string Write(ProgrammeContent content) => JsonSerializer.Serialize(content, Canonical);

    public static string Write(ReportedAction action) => JsonSerializer.Serialize(action, Canonical);

    public static string Write(BudgetTable budget) => JsonSerializer.Serialize(budget, Canonical);

    public static ReportContent Read(string frozen) => Read<ReportContent>(frozen);

    /// <summary>The same for what somebody else wrote.</summary>
    /// <exception cref="JsonException">It is not as the schema says; tells where.</exception>
    public static ReportContent ReadStrictly(string json) => JsonSerializer.Deserialize<ReportContent>(json, Strict) ?? throw new JsonException("A report is empty.");

    public static ProgrammeContent ReadProgramme(string frozen) => Read<ProgrammeContent>(frozen);

    public static ReportedAction ReadAction(string frozen) => Read<ReportedAction>(frozen);

    public static BudgetTable ReadBudget(string frozen) => Read<BudgetTable>(frozen);

    private static T Read<T>(string frozen) => JsonSerializer.Deserialize<T>(frozen, Canonical) ?? throw new JsonException($"A frozen {typeof(T).Name} is empty.");

    private sealed class AsText<T> : JsonConverter<T> where T : IParsable<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => 
            reader.TokenType == JsonTokenType.String && T.TryParse(reader.GetString(), null, out var value) ? value : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
