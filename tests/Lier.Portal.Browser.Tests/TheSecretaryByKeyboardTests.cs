using Lier.Portal.Domain.People;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>A session of the college from dossier to minutes, without a mouse.</summary>
public sealed class TheSecretaryByKeyboardTests : IAsyncLifetime
{
    private readonly Browser browser = new();

    public Task InitializeAsync() => browser.InitializeAsync();

    public Task DisposeAsync() => browser.DisposeAsync();

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_session_is_read_registered_and_taken_along(int width)
    {
        foreach (var slug in new[] { Portal.Fietspunt, "01-11-sap-01-02", "01-11-sap-02-01" }) await AgreedAsync(slug);
        var page = await browser.SignedInAsync(Role.CollegeSecretary, width);
        await page.GotoAsync("/college/2021-h2");
        await page.Locator("#besluitnummer:enabled").WaitForAsync();

        await PressOnAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Lees hier: 01/11/SAP/01/01" }), "Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Verschil met de eerste helft 2021" })).ToBeVisibleAsync();
        await PressOnAsync(page, page.GetByLabel("Besluit 01/11/SAP/01/02"), "t");
        await Assertions.Expect(page.GetByText("01/11/SAP/01/02: teruggestuurd – de reden ontbreekt nog")).ToBeVisibleAsync();
        await TabToAsync(page, page.GetByLabel("Reden 01/11/SAP/01/02"));
        await page.Keyboard.TypeAsync("De cijfers ontbreken.");
        await Assertions.Expect(page.GetByText("de reden ontbreekt nog")).ToHaveCountAsync(0);
        await Accessible.AssertAsync(page, page.Url);

        await TabToAsync(page, page.GetByLabel("Zittingsdatum"));
        await page.Keyboard.TypeAsync("02022022");
        await TabToAsync(page, page.GetByLabel("Besluitnummer"));
        await page.Keyboard.TypeAsync("2022_CBS_00045");
        await PressOnAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Besluit registreren" }), "Enter");
        await Assertions.Expect(page.GetByText("Besluit 2022_CBS_00045 is geregistreerd: 2 goedgekeurd, 1 teruggestuurd.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[role=status]:focus")).ToContainTextAsync("is geregistreerd");
        await Accessible.AssertAsync(page, page.Url);

        await PressOnAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Tekst voor de notulen" }), "Enter");
        await Assertions.Expect(page.GetByText("01/11/SAP/01/02 Uitbesteding intensieve trajecten naar werk(ervaring), versie 1. Reden: De cijfers ontbreken.")).ToBeVisibleAsync();
        await PressOnAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Kopieer de tekst" }), "Enter");
        await Assertions.Expect(page.GetByText("De tekst is gekopieerd.").Or(page.GetByText("De tekst is geselecteerd: kopieer hem met Ctrl+C."))).ToBeVisibleAsync();
        await Accessible.AssertAsync(page, page.Url);
    }

    [Fact]
    public async Task A_whole_plan_is_put_off_in_one_go_and_what_a_refusal_says_has_the_focus()
    {
        foreach (var slug in new[] { Portal.Fietspunt, "01-11-sap-01-02", "01-11-sap-02-01" }) await AgreedAsync(slug);
        var page = await browser.SignedInAsync(Role.CollegeSecretary);
        await page.GotoAsync("/college/2021-h2");
        await page.Locator("#besluitnummer:enabled").WaitForAsync();

        await page.GetByText("Heel dit actieplan in één keer").ClickAsync();
        await page.GetByLabel("Alle 2 nota’s op").SelectOptionAsync("uitgesteld");
        await page.GetByLabel("Reden voor elk").FillAsync("Eerst de begroting.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zet 2 op uitgesteld" }).ClickAsync();

        await Assertions.Expect(page.GetByText("1 goedgekeurd, 2 uitgesteld", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Reden 01/11/SAP/01/02")).ToHaveValueAsync("Eerst de begroting.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Besluit registreren" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=alert]:focus")).ToContainTextAsync("Vul de zittingsdatum in.");
        await Accessible.AssertAsync(page, page.Url);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_page_of_the_desk_passes_the_rules_empty_and_filled(bool isFilled)
    {
        if (isFilled) await AgreedAsync(Portal.Fietspunt);
        var page = await browser.SignedInAsync(Role.CollegeSecretary, width: 360);
        foreach (var desk in new[] { "", "/ontbreekt", "/overzicht", "/bundel", "/besluiten", "/ontwerpbesluit" })
        {
            await page.GotoAsync($"/college/2021-h2{desk}");
            await Accessible.AssertAsync(page, page.Url);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{desk} is wider than the screen.");
        }
    }

    private static async Task PressOnAsync(IPage page, ILocator target, string key)
    {
        await TabToAsync(page, target);
        await page.Keyboard.PressAsync(key);
    }

    // Onwards until it has the focus, as a person without a mouse does.
    private static async Task TabToAsync(IPage page, ILocator target)
    {
        for (var stops = 0; stops < 100; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement")) return;
        }

        Assert.Fail($"{target} cannot be reached with the Tab key.");
    }

    private async Task AgreedAsync(string slug)
    {
        var note = await browser.Portal.SubmittedAsync(slug);
        await browser.Portal.Notes.AgreeAsync(note.Id, note.LastVersion!.Number, await browser.Portal.PersonAsync(Role.Alderman));
    }
}
