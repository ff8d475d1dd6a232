using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Lier.Portal.Public.OpenData;

/// <summary>Parsers that others wrote (eng/servers/open-data.mjs): what they make of what the portal gives.</summary>
internal static class IndependentParser
{
    /// <summary>What the documents lack according to the published schema; empty for each that is right.</summary>
    public static Task<IReadOnlyList<string>> SchemaErrorsAsync(params string[] documents) => SchemaErrorsAsync(documents, "rapport-1");

    public static Task<IReadOnlyList<string>> ProgrammeSchemaErrorsAsync(params string[] documents) => SchemaErrorsAsync(documents, "programma-1");

    public static async Task<IReadOnlyList<Triple>> JsonLdAsync(string text) => Triples(await ReadAsync(text, "jsonld"));

    /// <param name="address">Where the page stands.</param>
    public static async Task<IReadOnlyList<Triple>> RdfaAsync(string html, string address) => Triples(await ReadAsync(html, "rdfa", address));

    public static Task<JsonElement> AtomAsync(string text) => ReadAsync(text, "atom");

    public static async Task<IReadOnlyList<string[]>> CsvAsync(string text) =>
        [.. (await ReadAsync(text, "csv")).EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetString()!).ToArray())];

    private static async Task<IReadOnlyList<string>> SchemaErrorsAsync(string[] documents, string schema) =>
        [.. (await ReadAsync(JsonSerializer.Serialize(documents), "schema", schema)).EnumerateArray().Select(e => e.GetString()!)];

    private static IReadOnlyList<Triple> Triples(JsonElement found) =>
        [.. found.EnumerateArray().Select(t => new Triple(t[0].GetString()!, t[1].GetString()!, t[2].GetString()!, t[3].GetString()!, t[4].GetString()!))];

    private static async Task<JsonElement> ReadAsync(string text, params string[] arguments)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["open-data.mjs", .. arguments])
        {
            WorkingDirectory = Path.GetFullPath(Path.Combine(Here(), "../../../../eng/servers")),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
        })!;
        var (answer, errors) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.StandardInput.WriteAsync(text);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await errors);
        return JsonDocument.Parse(await answer).RootElement;
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

internal sealed record Triple(string Subject, string Predicate, string Object, string Type, string Language);
