using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>The pages of whoever is asked to agree, in every state, on a phone and on a desk.</summary>
public sealed class TheQueueForEverybodyTests
{
    private const string First = "/werk/akkoord/2021-h2/01-11-sap-01-01";
    private const string Second = "/werk/akkoord/2021-h2/01-11-sap-01-02";

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_the_screen(int width)
    {
        var browser = new Browser();
        await browser.InitializeAsync();
        try
        {
            await SubmitAsync(browser.Portal);
            var page = await browser.SignedInAsync(Role.Alderman, width);
            await LookAsync(page, "the start on /werk");

            await page.GotoAsync(Second);
            await LookAsync(page, "a note with open checks and two lights");
            await page.GetByText("Beschrijving van de actie").ClickAsync();
            await page.GetByText("Reden bij deze alinea").First.ClickAsync();
            await LookAsync(page, "a remark open");
            await page.GetByLabel("Toon wat veranderde").CheckAsync();
            await LookAsync(page, "what changed");
            await PressAsync(page, "Terugsturen");
            await LookAsync(page, "a reason is missing");
            await page.GetByLabel("Reden", new() { Exact = true }).FillAsync("Graag cijfers.");
            await PressAsync(page, "Akkoord");
            await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("U schreef een reden.");
            await LookAsync(page, "refused");
            await PressAsync(page, "Terugsturen");
            await Assertions.Expect(page.Locator("main").GetByRole(AriaRole.Status).First).ToContainTextAsync("U stuurde");
            await LookAsync(page, "the next note after a step");
            await page.GotoAsync(Second);
            await LookAsync(page, "a note that waits no more");

            await page.GotoAsync("/werk/akkoord/lijst");
            await page.GetByRole(AriaRole.Button, new() { Name = "Akkoord met 2 nota’s" }).And(page.Locator(":enabled")).ClickAsync();
            await page.GetByRole(AriaRole.Dialog).WaitForAsync();
            await LookAsync(page, "the question");
            await page.GetByRole(AriaRole.Button, new() { Name = "Annuleren" }).ClickAsync();
            await LookAsync(page, "the list");
            await page.GetByRole(AriaRole.Button, new() { Name = "Akkoord met 2 nota’s" }).ClickAsync();
            await browser.Portal.Notes.WithdrawAsync((await browser.Portal.NoteAsync("01-11-sap-01-01")).Id, await browser.Portal.PersonAsync(Role.Staff));
            await page.GetByRole(AriaRole.Button, new() { Name = "Ja, geef akkoord" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "U gaf akkoord op 1 nota; 1 nota lukte niet." })).ToBeFocusedAsync();
            await Assertions.Expect(page.GetByText("De nota wacht niet op een akkoord (laatste stap: ingetrokken door Medewerker).")).ToBeVisibleAsync();
            await LookAsync(page, "the results");
            await page.GotoAsync(First);
            await LookAsync(page, "withdrawn meanwhile");
            await page.GotoAsync("/werk/akkoord");
            await LookAsync(page, "the end");
        }
        finally
        {
            await browser.DisposeAsync();
        }
    }

    private static async Task SubmitAsync(Portal portal)
    {
        foreach (var slug in new[] { "01-11-sap-01-01", "01-11-sap-01-03" }) await portal.SubmittedAsync(slug);
        var text = new NoteText(ActionStatus.Halfway, "Oorzaak: a. Gevolg: b. Bijsturing: c.\n\n- sinds 2019\n- en later", "Later.", Light.Red, Light.Orange);
        await portal.Notes.SubmitAsync((await portal.NoteAsync("01-11-sap-01-02")).Id, 0, text, await portal.PersonAsync(Role.Staff));
    }

    private static async Task LookAsync(IPage page, string state)
    {
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"Wider than the screen: {state}.");
        await Accessible.AssertAsync(page, state);
    }

    private static Task PressAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
