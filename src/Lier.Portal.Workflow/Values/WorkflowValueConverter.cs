using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lier.Portal.Workflow.Values;

/// <summary>Writes a value as the plain JSON that it is.</summary>
internal sealed class WorkflowValueConverter : JsonConverter<WorkflowValue>
{
    public override bool HandleNull => true;

    // Nearly every value is a text, for which no document need be built.
    public override WorkflowValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? WorkflowValue.Of(reader.GetString())
            : WorkflowValue.Of(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, WorkflowValue value, JsonSerializerOptions options)
    {
        switch (value.Content)
        {
            case string text: writer.WriteStringValue(text); break;
            case double number: writer.WriteNumberValue(number); break;
            case bool truth: writer.WriteBooleanValue(truth); break;
            case JsonText json: writer.WriteRawValue(json.Text); break;
            default: writer.WriteNullValue(); break;
        }
    }
}
