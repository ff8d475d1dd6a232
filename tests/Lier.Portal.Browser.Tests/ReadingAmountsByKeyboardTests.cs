using System.Text;
using Lier.Portal.Application.Budgets;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>An administrator without a mouse reads amounts in: brings a list, says what its columns are, looks at the difference, stores it, and does so again with other amounts.</summary>
public sealed class ReadingAmountsByKeyboardTests
{
    private const string Wide = "document.documentElement.scrollWidth <= innerWidth";

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_list_is_mapped_looked_at_and_stored(int width)
    {
        var browser = new Browser();
        await browser.InitializeAsync();
        try
        {
            var page = await browser.SignedInAsync(Role.Administrator, width);
            var keyboard = new Keyboard(page);
            await page.GotoAsync("/beheer");
            await keyboard.PressAsync("Bedragen inlezen");
            await SeenAsync(page, "Bedragen inlezen");
            await keyboard.PressAsync("Hoe ziet zo’n bestand eruit?");
            await keyboard.BackToAsync("Naar de kolommen");
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.GetByLabel("Bestand")).ToBeFocusedAsync();
            await SeenAsync(page, "Bedragen inlezen");

            await BringAsync(page, BudgetExample.Text().Replace("Soort;Ontvangsten of uitgaven", "Deel;Kant", StringComparison.Ordinal));
            await MapAsync(page, keyboard);
            await StoreAsync(page, keyboard, "Nieuw: 5");

            await BringAsync(page, Changed());
            await keyboard.PressAsync("Toon wat er verandert");
            await StoreAsync(page, keyboard, "Gewijzigd: 2", "bedragen-verschillen");

            await using var db = await browser.Portal.Databases.CreateDbContextAsync();
            Assert.Contains("500.000,00", (await db.Budgets.SingleAsync(b => b.Code == "01/11/SAP/01")).Written, StringComparison.Ordinal);
            Assert.Equal(5, await db.Budgets.CountAsync());
        }
        finally
        {
            await browser.DisposeAsync();
        }
    }

    private static async Task BringAsync(IPage page, string text)
    {
        // The dialog to pick a file is the operating system's own.
        await page.GetByLabel("Bestand").SetInputFilesAsync(new FilePayload { Name = "bedragen.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) });
        await page.GetByLabel("Bestand").FocusAsync();
        await new Keyboard(page).PressAsync("Naar de kolommen");
        await SeenAsync(page, "Welke kolom bevat wat?");
    }

    private static async Task MapAsync(IPage page, Keyboard keyboard)
    {
        await keyboard.PressAsync("Toon wat er verandert");
        await Assertions.Expect(page.GetByLabel("Soort")).ToBeFocusedAsync();
        await SeenAsync(page, "Welke kolom bevat wat?");
        await page.Keyboard.TypeAsync("B");
        await keyboard.ToAsync("Ontvangsten of uitgaven");
        await page.Keyboard.TypeAsync("D");
        await keyboard.PressAsync("Toon wat er verandert");
        await Assertions.Expect(page.Locator("#problemen")).ToBeFocusedAsync();
        await SeenAsync(page, "Welke kolom bevat wat?");
        await keyboard.ToAsync("In dit bestand staan ze naast elkaar");
        await keyboard.ToAsync("Soort");
        await page.Keyboard.TypeAsync("C");
        await keyboard.PressAsync("Toon wat er verandert");
    }

    private static async Task StoreAsync(IPage page, Keyboard keyboard, string heading, string? picture = null)
    {
        await SeenAsync(page, "Bedragen tweede helft 2021 inlezen", picture);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = heading })).ToBeVisibleAsync();
        await keyboard.PressAsync("Opslaan");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "De bedragen zijn opgeslagen." })).ToBeVisibleAsync();
    }

    /// <summary>Other amounts for two plans, core tasks, and neither one plan nor the totals.</summary>
    private static string Changed() => string.Join('\n', BudgetExample.Text().Split('\n').Where(l => !l.StartsWith("01/11;", StringComparison.Ordinal) && !l.StartsWith("01/11/SAP/04", StringComparison.Ordinal)))
        .Replace("492.446,71", "500.000,00", StringComparison.Ordinal).Replace("-38.091,89", "-30.538,60", StringComparison.Ordinal).Replace("101.000,00", "111.000,00", StringComparison.Ordinal)
        + "01/11/KAP/01;;Exploitatie;Uitgaven;1,00;2,00\n01/11/KAP/02;;Exploitatie;Uitgaven;1,00;2,00\n";

    private static async Task SeenAsync(IPage page, string title, string? picture = null)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = title, Level = 1, Exact = true })).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>(Wide), $"'{title}' is wider than the screen.");
        if (picture is not null && page.ViewportSize!.Width >= 1280)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await Browser.PictureAsync(page, picture);
        }

        await Accessible.AssertAsync(page, title);
    }
}
