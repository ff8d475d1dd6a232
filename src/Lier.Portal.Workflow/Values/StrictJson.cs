using System.Text;
using System.Text.Json;

namespace Lier.Portal.Workflow.Values;

/// <summary>
/// JSON in which every property has one meaning and every text can be read; anything else is a <see cref="JsonException"/>.
/// </summary>
internal static class StrictJson
{
    private const int FileDepth = 64;

    /// <summary>What a run carries along is stored inside other JSON, so it may be half as deep as a file.</summary>
    private const int CarriedDepth = 32;

    public static JsonElement Parse(string text) => Parse(text, FileDepth);

    /// <summary>JSON text as a value that a run can carry.</summary>
    public static WorkflowValue Carry(string text) => WorkflowValue.Of(Parse(text, CarriedDepth));

    /// <summary>The same, or null when it is not JSON or too deep.</summary>
    public static WorkflowValue? TryCarry(string text)
    {
        try
        {
            return Carry(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What is wrong, without the position that .NET glues to its message.</summary>
    public static string Explain(JsonException problem) => problem.Message.Split(" LineNumber:")[0].Split(" Path:")[0];

    private static JsonElement Parse(string text, int depth)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        RefuseHalfCharacters(new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = depth }));
        using var document = JsonDocument.Parse(bytes, new() { MaxDepth = depth, AllowDuplicateProperties = false });
        return document.RootElement.Clone();
    }

    /// <summary><c>"\ud800"</c> is JSON, but reading it as text throws; better here than later.</summary>
    private static void RefuseHalfCharacters(Utf8JsonReader reader)
    {
        while (reader.Read())
        {
            if (!reader.ValueIsEscaped) continue;
            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException)
            {
                throw new JsonException("A text holds half of a surrogate pair.");
            }
        }
    }
}
