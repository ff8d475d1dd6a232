using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Lier.Portal.Domain;

/// <summary>
/// JSON as the public gets it, in its two forms. Everything published, its parts and the lines of the register: in declaration order, no
/// blanks, amounts and half-years as text, nothing twice, characters as they are but an emoji as its two escapes. A version that a
/// decision names: canonical, as RFC 8785 writes it. Fingerprints are over both, so not a byte of either may change.
/// </summary>
public static class PublicJson
{
    private static readonly JsonSerializerOptions Declared = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new AsText<Euro>(),
            new AsText<ReportingPeriod>(),
        },
    };

    // What somebody else wrote: nothing may be missing, twice, unknown or of another kind.
    private static readonly JsonSerializerOptions Strict = new(Declared)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
    };

    public static string Write<T>(T content) => JsonSerializer.Serialize(content, Declared);

    /// <summary>The same facts in the form of RFC 8785.</summary>
    public static string WriteCanonical(JsonObject facts) => CanonicalJson.Write(facts);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static T Read<T>(string frozen) where T : class => Read<T>(frozen, Declared);

    /// <summary>The same for what somebody else wrote.</summary>
    /// <exception cref="JsonException">It is not as the schema says; tells where.</exception>
    public static T ReadStrictly<T>(string json) where T : class => Read<T>(json, Strict);

    private static T Read<T>(string json, JsonSerializerOptions options) where T : class =>
        JsonSerializer.Deserialize<T>(json, options) ?? throw new JsonException($"A {typeof(T).Name} is empty.");

    private sealed class AsText<T> : JsonConverter<T> where T : IParsable<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && T.TryParse(reader.GetString(), null, out var value)
                ? value
                : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
