using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>The portal falls away in the middle of a sentence: nothing that was typed is lost, and nobody has to do a thing.</summary>
public sealed class LosingTheConnectionTests(Browser browser) : IClassFixture<Browser>
{
    private const string Note = "/notas/2021-h2/01-11-sap-01-02";
    private const string Before = "In de tweede helft van 2021 zijn 12 cliënten toegeleid";
    private const string During = " naar dit initiatief";
    private const string After = ", en dat blijft zo.";

    /// <summary>Cuts the page's connection, and lets it try again only when told.</summary>
    internal const string Cut = """
        const Socket = window.WebSocket, ask = window.fetch, open = [];
        window.WebSocket = class extends Socket { constructor(...address) { super(...address); open.push(this); if (window.isCut) this.close(); } };
        window.fetch = (...what) => window.isCut ? Promise.reject(new TypeError('cut')) : ask(...what);
        window.cut = () => { window.isCut = true; open.forEach(socket => socket.close()); };
        """;

    [Fact]
    public async Task A_server_that_is_killed_and_started_again_gives_the_same_page_with_every_letter()
    {
        await using var portal = new PortalProcess();
        await portal.StartAsync();
        var page = await StartWritingAsync(await browser.SignedInAtAsync(portal.Address, Role.Staff));

        await portal.KillAsync();
        Assert.Equal(Before, await ProgressAsync(portal));
        await page.GetByLabel("Stand van zaken").PressSequentiallyAsync(During);
        await Assertions.Expect(page.GetByText("De verbinding is even weg")).ToBeVisibleAsync();
        await page.GetByLabel("Stand van zaken").PressSequentiallyAsync(After);
        Assert.Contains(During + After, await CopyAsync(page), StringComparison.Ordinal);
        await portal.StartAsync();

        await Assertions.Expect(page.GetByText("Teruggezet: wat u om")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Assertions.Expect(page.GetByLabel("Stand van zaken")).ToHaveValueAsync(Before + During + After);
        Assert.Equal(Before + During + After, await ProgressAsync(portal));
        await Assertions.Expect(page.GetByText("De verbinding is even weg")).ToBeHiddenAsync();
        Assert.Equal("{}", await CopyAsync(page));
    }

    [Fact]
    public async Task A_server_that_is_killed_in_the_middle_of_a_word_has_what_was_typed_before_and_the_browser_the_rest()
    {
        await using var portal = new PortalProcess();
        await portal.StartAsync();
        var page = await StartWritingAsync(await browser.SignedInAtAsync(portal.Address, Role.Staff));

        // Typed and killed at once: within the second of rest, so that the portal cannot have it.
        await page.GetByLabel("Stand van zaken").PressSequentiallyAsync(During);
        await portal.KillAsync();

        Assert.Equal(Before, await ProgressAsync(portal));
        Assert.Contains(Before + During, await CopyAsync(page), StringComparison.Ordinal);
        await page.CloseAsync();
        await portal.StartAsync();
        var again = await page.Context.NewPageAsync();
        await again.GotoAsync(Note);
        await Assertions.Expect(again.GetByLabel("Stand van zaken")).ToHaveValueAsync(Before + During);
        await Assertions.Expect(again.GetByText("Teruggezet: wat u om")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_typed_in_a_tunnel_is_kept_as_soon_as_the_tunnel_ends()
    {
        const string slug = "01-11-sap-02-04";
        var page = await browser.SignedInAsync(Role.Staff);
        await page.AddInitScriptAsync(Cut);
        await page.GotoAsync($"/notas/2021-h2/{slug}");
        await page.GetByLabel("Stand van zaken").FillAsync(Before);
        await page.GetByText("Opgeslagen om").WaitForAsync();

        await page.EvaluateAsync("() => cut()");
        await Assertions.Expect(page.GetByText("De verbinding is even weg")).ToBeVisibleAsync();
        await page.GetByLabel("Stand van zaken").PressSequentiallyAsync(During);
        await page.GetByLabel("Status").SelectOptionAsync(new SelectOptionValue { Label = "2-Halverwege" });
        await page.EvaluateAsync("() => { window.isCut = false; }");

        await Assertions.Expect(page.GetByText("De verbinding is even weg")).ToBeHiddenAsync();
        await page.WaitForFunctionAsync("() => localStorage.length === 0");
        var kept = (await browser.Portal.NoteAsync(slug)).Text;
        Assert.Equal((Before + During, ActionStatus.Halfway), (kept.Progress, kept.Status));
    }

    [Fact]
    public async Task A_browser_without_room_keeps_no_older_text_that_would_come_back_over_a_newer_one()
    {
        var page = await browser.SignedInAsync(Role.Staff);
        await page.GotoAsync("/notas/2021-h2/01-11-sap-03-01");
        await page.GetByLabel("Stand van zaken").FillAsync(Before);
        await page.EvaluateAsync("() => { for (const size of [1 << 20, 1000, 50]) try { for (let i = 0; ; i++) localStorage.setItem(`${size} ${i}`, 'x'.repeat(size)); } catch { } }");

        var longer = string.Concat(Enumerable.Repeat(Before + During + After + " ", 20)).Trim();
        await page.GetByLabel("Stand van zaken").FillAsync(longer);
        await page.GetByText("Opgeslagen om").WaitForAsync();
        await page.ReloadAsync();
        await page.Locator("textarea:enabled").First.WaitForAsync();

        await Assertions.Expect(page.GetByLabel("Stand van zaken")).ToHaveValueAsync(longer);
    }

    [Theory]
    [InlineData("{ kapot")]
    [InlineData("""{ "at": "2999-01-01T00:00:00.000Z", "fields": {}, "revision": 0, "kept": {} }""")]
    [InlineData("""{ "at": "NOW", "fields": null, "revision": 0, "kept": null }""")]
    [InlineData("""{ "at": "NOW", "fields": { "Progress": 5 }, "revision": "een", "kept": {} }""")]
    public async Task A_copy_that_is_none_does_not_keep_a_writer_from_the_note(string copy)
    {
        const string slug = "01-11-sap-02-03";
        var page = await browser.SignedInAsync(Role.Staff);
        var (note, person) = (await browser.Portal.NoteAsync(slug), await browser.Portal.PersonAsync(Role.Staff));
        await page.EvaluateAsync("([key, copy]) => localStorage.setItem(key, copy.replace('NOW', new Date().toISOString()))", new[] { $"nota {note.Id} van {person.Id}", copy });

        await page.GotoAsync($"/notas/2021-h2/{slug}");
        await page.GetByLabel("Stand van zaken").FillAsync(Before + copy.Length);

        await Assertions.Expect(page.GetByText("Opgeslagen om")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#blazor-error-ui")).ToBeHiddenAsync();
        Assert.Equal(Before + copy.Length, (await browser.Portal.NoteAsync(slug)).Text.Progress);
    }

    private static async Task<IPage> StartWritingAsync(IPage page)
    {
        await page.GotoAsync(Note);
        await page.GetByLabel("Stand van zaken").FillAsync(Before);
        await page.GetByText("Opgeslagen om").WaitForAsync();
        return page;
    }

    private static Task<string> CopyAsync(IPage page) => page.EvaluateAsync<string>("() => JSON.stringify({ ...localStorage })");

    private static async Task<string> ProgressAsync(PortalProcess portal)
    {
        await using var connection = new SqliteConnection($"{portal.Database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT n.Text_Progress FROM Notes n JOIN Actions a ON a.Id = n.ActionId WHERE a.Slug = '01-11-sap-01-02' AND n.Period = '2021-H2'";
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
