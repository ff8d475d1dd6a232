using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>A note from an empty page to the alderman, without a mouse.</summary>
public sealed class TheWriterByKeyboardTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(1280, "01-11-sap-02-06")]
    [InlineData(390, "01-11-sap-02-07")]
    public async Task A_note_is_found_written_checked_and_submitted(int width, string slug)
    {
        var page = await browser.SignedInAsync(Role.Staff, width);
        var keyboard = new Keyboard(page);
        await page.GotoAsync("/werk");
        var title = (await browser.Portal.NoteAsync(slug)).Action.Title;
        await keyboard.PressAsync(title);
        await page.WaitForURLAsync($"**/notas/2021-h2/{slug}");
        await page.Locator("select#status:enabled").WaitForAsync();

        await keyboard.ToAsync("Status");
        await page.Keyboard.PressAsync("2");
        await keyboard.PressAsync("Beginzinnen voor “Stand van zaken”");
        await keyboard.PressAsync("In de tweede helft van 2021 zijn …");
        await Assertions.Expect(page.GetByLabel("Stand van zaken")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("14 gezinnen begeleid.");
        await keyboard.TypeAsync("Tijd", "Alles zit op schema.");
        await keyboard.ToAsync("Licht planning");
        await page.Keyboard.PressAsync("O");
        await keyboard.BackToAsync("Zet “Oorzaak:”, “Gevolg:” en “Bijsturing:” klaar");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByLabel("Tijd", new() { Exact = true })).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByText("Eerst 1 punt in orde brengen.")).ToBeVisibleAsync();
        await keyboard.PressAsync("Tijd");
        await Assertions.Expect(page.GetByLabel("Tijd", new() { Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("Oorzaak: ziekte. Gevolg: een maand later. Bijsturing: een vervanger.");
        await Assertions.Expect(page.GetByText("Na het indienen ligt de tekst vast.")).ToBeVisibleAsync();
        await keyboard.PressAsync("Indienen");

        await page.GetByText("De nota is ingediend.").WaitForAsync();
        var version = (await browser.Portal.NoteAsync(slug)).LastVersion!.Text;
        Assert.Equal(
            new NoteText(ActionStatus.Halfway, "In de tweede helft van 2021 zijn 14 gezinnen begeleid.", "Oorzaak: ziekte. Gevolg: een maand later. Bijsturing: een vervanger.", null, Light.Orange), version);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
    }
}
