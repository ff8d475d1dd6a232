using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Lier.Portal.Public.Frame;

namespace Lier.Portal.Public;

/// <summary>Every kind of public page in a <see cref="PublicDocument"/>, as a validator of HTML that is not ours judges it.</summary>
public sealed class ValidPagesTests(PortalWithHalfYears town) : IClassFixture<PortalWithHalfYears>
{
    private static readonly string[] Pages =
    [
        "/", "/rapporten", "/rapporten/2021-h1", "/rapporten/2021-h2", "/rapporten/2021-h2/v1", "/rapporten/2022-h1",
        "/rapporten/2021-h2?zoek=werk&licht=groen&status=3", "/rapporten/2021-h2?zoek=bestaatniet", "/rapporten/2021-h2?status=geen&plan=01-11-sap-01&schepen=Annemie+Goris",
        "/acties", "/acties?zoek=wonen", "/acties?zoek=bestaatniet", "/acties/01-11-sap-01-01", "/acties/01-11-sap-01-04", "/programmas", "/programmas/plan-samenleven", "/programmas/plan-samenleven/v1", "/programmas/meerjarenplan-2020-2025", "/programmas/bestaat-niet", "/acties/01-11-sap-02-07",
        "/register", "/register/nakijken", "/ns/lier", "/toegankelijkheid", "/bestaat-niet",
    ];

    [Fact]
    public async Task Nothing_is_wrong_with_any_of_them()
    {
        using var visitor = new Visitor(town.Portal);
        var pages = new List<string>();
        foreach (var address in Pages)
        {
            using var answer = await visitor.GetAsync(address);
            pages.Add(await answer.Content.ReadAsStringAsync());
        }

        var wrong = await AskAsync(pages);

        Assert.Equal(Pages.Length, wrong.Length);
        Assert.Empty(Pages.Zip(wrong).SelectMany(p => p.Second, (p, message) => $"{p.First} {message}"));
    }

    [Fact]
    public async Task The_validator_finds_what_is_wrong() =>
        Assert.Contains((await AskAsync(["<!DOCTYPE html><html lang=\"nl-BE\"><head><title>x</title></head><body><p><div></div></p></body></html>"]))[0], m => m.Contains("element-permitted-content", StringComparison.Ordinal) || m.Contains("close-order", StringComparison.Ordinal));

    private static async Task<string[][]> AskAsync(IReadOnlyList<string> pages)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["pages.mjs"])
        {
            WorkingDirectory = Path.GetFullPath(Path.Combine(Here(), "../../../eng/servers")),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(pages));
        node.StandardInput.Close();
        var answer = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return JsonSerializer.Deserialize<string[][]>(answer)!;
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
