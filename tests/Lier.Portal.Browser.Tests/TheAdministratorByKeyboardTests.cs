using System.Text;
using Lier.Portal.Documents.Reading;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>The main work of an administrator without a mouse: read a report in, give a period other due days, move two actions.</summary>
public sealed class TheAdministratorByKeyboardTests
{
    private const string Wide = "document.documentElement.scrollWidth <= innerWidth";

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_report_is_read_in_after_a_look_days_change_and_two_actions_move(int width)
    {
        var browser = new Browser();
        await browser.InitializeAsync();
        try
        {
            await browser.Portal.AldermanAsync("Nieuwe schepen");
            var page = await browser.SignedInAsync(Role.Administrator, width);
            var keyboard = new Keyboard(page);
            await keyboard.PressAsync("Beheer");
            await SeenAsync(page, "Beheer");

            await ReadInAsync(page, keyboard);
            await ChangeDaysAsync(page, keyboard);
            await MoveActionsAsync(page, keyboard);

            await using var db = await browser.Portal.Databases.CreateDbContextAsync();
            Assert.Equal("Ondersteuning fietspunt", (await db.Actions.SingleAsync(a => a.Slug == Portal.Fietspunt)).Title);
            Assert.Equal(new DateOnly(2022, 1, 31), (await db.Rounds.SingleAsync()).SubmitBy);
            Assert.Equal(2, await db.Actions.CountAsync(a => a.Mandates.Any(m => m.Alderman.Name == "Nieuwe schepen")));
        }
        finally
        {
            await browser.DisposeAsync();
        }
    }

    private static async Task ReadInAsync(IPage page, Keyboard keyboard)
    {
        await keyboard.PressAsync("Rapport inlezen");
        await SeenAsync(page, "Rapport inlezen");
        await keyboard.PressAsync("Toon wat er verandert");
        await Assertions.Expect(page.GetByLabel("Periode")).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByText("Kies het bestand met het rapport.")).ToHaveCountAsync(2);
        await Accessible.AssertAsync(page, "inlezen, fout");
        await page.Keyboard.TypeAsync("eerste helft 2022");
        await keyboard.ToAsync("Bestand");
        // The dialog to pick a file is the operating system's own.
        var text = FirstReport.Text().Replace("Ondersteuning Fietspunt", "Ondersteuning fietspunt", StringComparison.Ordinal);
        await page.Locator(":focus").SetInputFilesAsync(new FilePayload { Name = "rapport.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) });
        await keyboard.PressAsync("Toon wat er verandert");
        await SeenAsync(page, "Rapport eerste helft 2022 inlezen", "inlezen-verschillen");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Gewijzigd: 1 actie" })).ToBeVisibleAsync();
        await keyboard.PressAsync("Inlezen");
        await TellsAsync(page, "Het rapport is ingelezen.");
    }

    private static async Task ChangeDaysAsync(IPage page, Keyboard keyboard)
    {
        await page.GotoAsync("/beheer/perioden");
        await keyboard.PressAsync("Uiterste dagen");
        await keyboard.ToAsync("Indienen tot en met");
        await page.Locator(":focus").FillAsync("2022-01-31");
        await keyboard.PressAsync("Dagen wijzigen: tweede helft 2021");
        await Assertions.Expect(page.Locator("#reden-dagen-2021-h2")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#indienen-dagen-2021-h2")).ToHaveValueAsync("2022-01-31");
        await Accessible.AssertAsync(page, "perioden, fout");
        await page.Keyboard.TypeAsync("Later begonnen.");
        await keyboard.PressAsync("Dagen wijzigen: tweede helft 2021");
        await TellsAsync(page, "De uiterste dagen zijn gewijzigd.");
        await SeenAsync(page, "Perioden");
    }

    private static async Task MoveActionsAsync(IPage page, Keyboard keyboard)
    {
        await page.GotoAsync("/beheer/acties");
        await keyboard.TypeAsync("Zoek", "SAP/01/0");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/beheer/acties?zoek=*");
        await keyboard.PressAsync("01/11/SAP/01/01", "Space");
        await keyboard.PressAsync("01/11/SAP/01/02", "Space");
        await keyboard.TypeAsync("Schepen", "Nieuwe schepen");
        await keyboard.ToAsync("Bevoegd vanaf");
        await page.Locator(":focus").FillAsync(InLier.Today.ToString("O"));
        await keyboard.TypeAsync("Reden", "Nieuwe verdeling.");
        await PictureAsync(page, "acties");
        await keyboard.PressAsync("Bevoegdheid wijzigen");
        await TellsAsync(page, "De bevoegdheid is gewijzigd voor 2 acties.");
        await SeenAsync(page, "Acties toewijzen");
        await page.GotoAsync("/beheer/teams");
        await SeenAsync(page, "Teams");
        await keyboard.PressAsync("Sociale dienstverlening");
        await SeenAsync(page, "Sociale dienstverlening");
    }

    private static async Task SeenAsync(IPage page, string title, string? picture = null)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = title, Level = 1, Exact = true })).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>(Wide), $"'{title}' is wider than the screen.");
        if (picture is not null) await PictureAsync(page, picture);
        await Accessible.AssertAsync(page, title);
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        if (page.ViewportSize!.Width < 1280) return;
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Browser.PictureAsync(page, name);
    }

    private static Task TellsAsync(IPage page, string words) => Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = words })).ToBeVisibleAsync();
}
