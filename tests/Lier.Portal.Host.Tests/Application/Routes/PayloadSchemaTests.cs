using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Routes;

/// <summary>
/// The published schema of a payload and the portal's own reading, <see cref="RouteContract"/>, say the same, asked of a validator that is
/// not ours.
/// </summary>
public sealed class PayloadSchemaTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "../../../.."));

    /// <summary>A payload, and where in the shipped route it would stand.</summary>
    public static TheoryData<string> Wrong => new(
        """{"step":"scribble","role":"Staff","outcomes":{"indienen":{"label":"Indienen"}}}""",
        """{"step":"write","role":"Koster","outcomes":{"indienen":{"label":"Indienen"}}}""",
        """{"step":"write","outcomes":{"indienen":{"label":"Indienen"}}}""",
        """{"step":"write","role":"Staff"}""",
        """{"step":"write","role":"Staff","outcomes":{"insturen":{"label":"Insturen"}}}""",
        """{"step":"write","role":"Staff","outcomes":{"indienen":{"label":" "}}}""",
        """{"step":"write","role":"Staff","outcomes":{"indienen":{}}}""",
        """{"step":"write","role":"Staff","outcomes":{"indienen":{"label":"Indienen","who":"whoAgreed"}}}""",
        """{"step":"write","role":"Staff","outcomes":{"indienen":{"label":"Indienen"},"akkoord-intrekken":{"label":"Toch niet"}}}""",
        """{"step":"write","role":"Staff","outcomes":{"indienen":{"label":"Indienen"},"akkoord-intrekken":{"label":"Toch niet","who":"team"}}}""",
        """{"step":"write","role":"Staff","outcomes":{"indienen":{"label":"Indienen"},"akkoord-intrekken":{"label":"Toch niet","who":"whoAgreed","role":"Staff"}}}""",
        """{"step":"write","role":"Staff","who":"everybody","outcomes":{"indienen":{"label":"Indienen"}}}""",
        """{"step":"write","role":"Staff","colour":"red","outcomes":{"indienen":{"label":"Indienen"}}}""",
        """{"step":"write","role":"Staff","outcomes":{"indienen":{"label":"Indienen","colour":"red"}}}""",
        """{"step":"write","role":"Staff","outcomes":{"indienen":{"label":"Indienen"}},"due":{"date":"someday"}}""",
        """{"step":"write","role":"Staff","outcomes":{"indienen":{"label":"Indienen"}},"due":{"date":"submitBy","after":"P3D"}}""",
        """{"step":"write","role":"Staff","outcomes":{"indienen":{"label":"Indienen"}},"due":{"after":"3 days"}}""",
        """{"step":"write","role":"Staff","outcomes":{"indienen":{"label":"Indienen"}},"reminders":["-P7D"]}""",
        """{"step":"write","role":"Staff","outcomes":{"indienen":{"label":"Indienen"}},"due":{"date":"submitBy"},"reminders":["soon"]}""",
        """{"step":"write","role":"Staff","outcomes":{"indienen":{"label":"Indienen"}},"due":{"date":"submitBy"},"escalation":{"after":"P5D"}}""");

    [Theory, MemberData(nameof(Wrong))]
    public async Task What_the_schema_refuses_the_portal_refuses(string payload)
    {
        Assert.False(Assert.Single(await AskAsync(payload)));
        Assert.NotEmpty(RouteDefinition.Check(WithFirstPayload(payload)));
    }

    [Fact]
    public async Task Every_payload_that_ships_is_as_the_schema_says()
    {
        var all = Directory.GetFiles(Path.Combine(Root, "workflows"), "*.json", SearchOption.AllDirectories);
        var files = all.Where(f => !f.EndsWith("schema.json", StringComparison.Ordinal)).ToArray();
        var payloads = files.SelectMany(PayloadsOf).ToArray();

        Assert.True(files.Length >= 5 && payloads.Length >= 18, $"{files.Length} files, {payloads.Length} payloads");
        Assert.All(await AskAsync(payloads), Assert.True);
    }

    [Fact]
    public void The_shipped_payload_in_the_place_of_the_wrong_ones_is_fine() => Assert.Empty(RouteDefinition.Check(WithFirstPayload(PayloadsOf(Shipped).First())));

    [Fact]
    public void The_schema_knows_the_roles_that_the_portal_knows() => Assert.Equal(
        Enum.GetNames<Role>(),
        JsonNode.Parse(File.ReadAllText(Path.Combine(Root, "workflows", "payload.schema.json")))!["definitions"]!["role"]!["enum"]!
            .AsArray().Select(name => name!.GetValue<string>()));

    private static string Shipped => Path.Combine(Root, "workflows", "progress-note.json");

    private static IEnumerable<string> PayloadsOf(string file) =>
        JsonNode.Parse(File.ReadAllText(file))!["root"]!["activities"]!.AsArray().Select(a => a!["payload"]?["expression"]?["value"]?.GetValue<string>()).OfType<string>();

    private static string WithFirstPayload(string payload)
    {
        var file = JsonNode.Parse(File.ReadAllText(Shipped))!;
        file["root"]!["activities"]!.AsArray().First(a => a!["payload"] is not null)!["payload"]!["expression"]!["value"] = payload;
        return file.ToJsonString();
    }

    private static async Task<bool[]> AskAsync(params string[] payloads)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["payloads.mjs"])
        {
            WorkingDirectory = Path.Combine(Root, "eng", "servers"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(payloads));
        node.StandardInput.Close();
        var answer = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return JsonSerializer.Deserialize<bool[]>(answer)!;
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
