using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>The whole work of an alderman without a mouse: two notes agreed to, one returned, the rest at once.</summary>
public sealed class TheAldermanByKeyboardTests
{
    private static readonly string[] Slugs = ["01-11-sap-01-01", "01-11-sap-01-02", "01-11-sap-01-03", "01-11-sap-01-04", "01-11-sap-01-05", "01-11-sap-02-01"];

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Two_are_agreed_to_one_goes_back_with_a_remark_beside_its_words_and_the_rest_at_once(int width)
    {
        var browser = new Browser();
        await browser.InitializeAsync();
        try
        {
            foreach (var slug in Slugs[..^1]) await browser.Portal.SubmittedAsync(slug);
            await SubmitOrangeAsync(browser.Portal, Slugs[^1]);
            var page = await browser.SignedInAsync(Role.Alderman, width);
            var keyboard = new Keyboard(page);

            await keyboard.PressAsync("Begin met lezen");
            await ReadingAsync(page, "Ondersteuning Fietspunt");
            await keyboard.PressAsync("Toon wat veranderde", "Space");
            await Assertions.Expect(page.Locator("ins").First).ToBeVisibleAsync();
            await keyboard.PressAsync("Akkoord");
            await TellsAsync(page, "U gaf akkoord op “Ondersteuning Fietspunt”. Nog 5.");
            await ReadingAsync(page, "Uitbesteding intensieve trajecten naar werk(ervaring)");
            await keyboard.PressAsync("Akkoord");
            await TellsAsync(page, "Nog 4.");

            await ReadingAsync(page, "Realisatie Jobatelier");
            await keyboard.PressAsync("Terugsturen");
            await Assertions.Expect(page.GetByLabel("Reden", new() { Exact = true })).ToBeFocusedAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Geef een reden op");
            await keyboard.BackToAsync("Reden bij deze alinea");
            await page.Keyboard.PressAsync("Enter");
            await keyboard.TypeAsync("Reden bij “Op schema.”", "Tot wanneer precies?");
            await keyboard.PressAsync("Terugsturen");
            await TellsAsync(page, "U stuurde “Realisatie Jobatelier” terug naar het team. Nog 3.");

            await ReadingAsync(page, "Voorzien sociale activeringstrajecten voor leefloners");
            await keyboard.BackToAsync("Alle nota’s op een lijst");
            await page.Keyboard.PressAsync("Enter");
            await page.GetByRole(AriaRole.Button, new() { Name = "Akkoord met 2 nota’s" }).And(page.Locator(":enabled")).WaitForAsync();
            await keyboard.PressAsync("Akkoord met 2 nota’s");
            var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Akkoord met 2 nota’s?" });
            await Assertions.Expect(dialog.GetByText("Deze nota blijft wachten:")).ToBeVisibleAsync();
            await Assertions.Expect(dialog.GetByText("Licht planning oranje")).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Akkoord met 2 nota’s" })).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Enter");
            await keyboard.PressAsync("Ja, geef akkoord");
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "U gaf akkoord op 2 nota’s." })).ToBeFocusedAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(1);

            await AssertStagesAsync(browser.Portal);
        }
        finally
        {
            await browser.DisposeAsync();
        }
    }

    private static async Task ReadingAsync(IPage page, string title)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = title, Level = 1 })).ToBeFocusedAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"'{title}' is wider than the screen.");
    }

    private static Task TellsAsync(IPage page, string words) => Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = words })).ToBeVisibleAsync();

    private static async Task SubmitOrangeAsync(Portal portal, string slug)
    {
        var text = new NoteText(ActionStatus.Halfway, "Oorzaak: geen lokaal. Gevolg: uitstel. Bijsturing: een ander lokaal.", "Later.", Light.Green, Light.Orange);
        await portal.Notes.SubmitAsync((await portal.NoteAsync(slug)).Id, 0, text, await portal.PersonAsync(Role.Staff));
    }

    private static async Task AssertStagesAsync(Portal portal)
    {
        NoteStage[] expected = [NoteStage.WithCollege, NoteStage.WithCollege, NoteStage.Draft, NoteStage.WithCollege, NoteStage.WithCollege, NoteStage.ForAgreement];
        foreach (var (slug, stage) in Slugs.Zip(expected)) Assert.Equal(stage, (await portal.NoteAsync(slug)).Stage);
        Assert.Equal("“Op schema.”: Tot wanneer precies?", (await portal.NoteAsync(Slugs[2])).LastAct!.Reason);
    }
}
