using Lier.Portal.Domain.People;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>What readers say about a note, on a phone and without a mouse, and what the team shows with it.</summary>
public sealed class CommentsAndEvidenceTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_comment_made_by_keyboard_on_a_phone_is_answered_and_resolved_and_outlives_a_new_version()
    {
        const string slug = "01-11-sap-01-01";
        await browser.Portal.SubmittedAsync(slug);
        var alderman = await browser.SignedInAsync(Role.Alderman, width: 390);
        await alderman.GotoAsync($"/notas/2021-h2/{slug}");
        await PressByKeyAsync(alderman, Button(alderman, "Opmerking bij deze alinea").First);
        await Assertions.Expect(alderman.GetByLabel("Uw opmerking bij deze alinea")).ToBeFocusedAsync();
        await alderman.Keyboard.PressAsync("Tab");
        await alderman.Keyboard.PressAsync("Enter");
        await Assertions.Expect(alderman.GetByText("Schrijf eerst wat u wilt zeggen.")).ToBeVisibleAsync();
        await alderman.GetByLabel("Uw opmerking bij deze alinea").FocusAsync();
        await alderman.Keyboard.TypeAsync("Met welk resultaat?");
        await alderman.Keyboard.PressAsync("Tab");
        await alderman.Keyboard.PressAsync("Enter");
        await Assertions.Expect(alderman.GetByText("Uw opmerking is geplaatst.")).ToBeVisibleAsync();
        await Assertions.Expect(Comment(alderman)).ToBeFocusedAsync();
        await Assertions.Expect(alderman.GetByText("1 open opmerking", new() { Exact = true })).ToBeVisibleAsync();
        await FitsAsync(alderman);

        var staff = await browser.SignedInAsync(Role.Staff);
        await Assertions.Expect(staff.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "01/11/SAP/01/01 " })).ToContainTextAsync("1 open opmerking");
        await staff.GotoAsync($"/notas/2021-h2/{slug}");
        await Button(staff, "Intrekken").ClickAsync();
        await Assertions.Expect(staff.GetByRole(AriaRole.Heading, new() { Name = "1 open opmerking" })).ToBeVisibleAsync();
        await Button(staff, "Antwoorden").ClickAsync();
        await staff.GetByLabel("Uw antwoord").FillAsync("Elf mensen vonden werk; het staat er nu.");
        await Button(staff, "Antwoord plaatsen").ClickAsync();
        await Assertions.Expect(staff.GetByText("Uw antwoord is geplaatst.")).ToBeVisibleAsync();
        await Assertions.Expect(staff.GetByRole(AriaRole.Link, new() { Name = "Naar Stand van zaken" })).ToHaveAttributeAsync("href", $"/notas/2021-h2/{slug}#stand-van-zaken");
        await staff.GetByLabel("Stand van zaken").FillAsync("Elf mensen vonden werk.");
        await Button(staff, "Indienen").ClickAsync();
        await staff.GetByText("De nota is ingediend.").WaitForAsync();
        await Button(staff, "Opgelost").ClickAsync();
        await staff.GetByText("De opmerking is opgelost.").WaitForAsync();

        await alderman.ReloadAsync();
        await Assertions.Expect(alderman.GetByText("tweede helft 2021 · versie 2", new() { Exact = false })).ToBeVisibleAsync();
        await Button(alderman, "Opmerking bij deze alinea").First.And(alderman.Locator(":enabled")).WaitForAsync();
        await alderman.GetByText("Opgeloste opmerking van Annemie Goris").ClickAsync();
        await Assertions.Expect(alderman.GetByText("Deze passage staat niet meer in de tekst.")).ToBeVisibleAsync();
        await Assertions.Expect(alderman.GetByText($"Wat er gebeurde met {slug}.")).ToBeVisibleAsync();
        await Assertions.Expect(alderman.GetByText("Elf mensen vonden werk; het staat er nu.")).ToBeVisibleAsync();
        await Button(alderman, "Opnieuw openen").ClickAsync();
        await Assertions.Expect(alderman.GetByText("De opmerking is opnieuw geopend.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_writer_asks_a_colleague_something_about_a_paragraph_of_the_draft()
    {
        var page = await browser.SignedInAsync(Role.Staff, width: 390);
        await page.GotoAsync("/notas/2021-h2/01-11-sap-01-05");
        await Button(page, "Opmerking bij een alinea").ClickAsync();
        await Assertions.Expect(page.GetByText("Er is nog geen opgeslagen tekst")).ToBeVisibleAsync();
        await page.GetByLabel("Stand van zaken").FillAsync("Een eerste alinea.\n\nEen tweede alinea.");
        await page.GetByText("Opgeslagen om").WaitForAsync();

        await Button(page, "Opmerking bij een alinea").ClickAsync();
        await page.GetByLabel("Alinea", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Stand van zaken: Een tweede alinea." });
        await page.GetByLabel("Uw opmerking", new() { Exact = true }).FillAsync("Klopt dit, Els?");
        await Button(page, "Opmerking plaatsen").ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Article).GetByText("Een tweede alinea.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("bij een tekst in opmaak")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Stand van zaken")).ToHaveValueAsync("Een eerste alinea.\n\nEen tweede alinea.");
        await FitsAsync(page);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task A_file_is_added_without_losing_the_text_comes_back_as_a_download_and_goes_when_asked_twice(int width)
    {
        var slug = width == 390 ? "01-11-sap-01-02" : "01-11-sap-01-03";
        var page = await browser.SignedInAsync(Role.Staff, width);
        await page.GotoAsync($"/notas/2021-h2/{slug}");
        await page.GetByLabel("Stand van zaken").FillAsync("Dit mag niet verloren gaan.");
        await page.GetByText("Opgeslagen om").WaitForAsync();

        await page.GetByText("Bestand toevoegen").First.ClickAsync();
        await page.GetByLabel("Bestand", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "herstellingen.csv", MimeType = "text/html", Buffer = "maand;aantal\njuli;93\n"u8.ToArray() });
        await page.GetByLabel("Wat toont dit?").First.FillAsync("Herstellingen per maand");
        await FitsAsync(page);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByText("Het bewijsstuk is toegevoegd.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Stand van zaken")).ToHaveValueAsync("Dit mag niet verloren gaan.");
        // The forms come with the live desk: what is pressed while it takes the place of the page as sent is not heard.
        await page.GetByText("Bestand toevoegen").First.WaitForAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "herstellingen.csv" }).ClickAsync());

        Assert.Equal("herstellingen.csv", download.SuggestedFilename);
        Assert.Equal("maand;aantal\njuli;93\n", await File.ReadAllTextAsync(await download.PathAsync()));

        await page.GetByText("Verwijderen…").ClickAsync();
        await Button(page, "Verwijder definitief: herstellingen.csv").ClickAsync();
        await Assertions.Expect(page.GetByText("Het bewijsstuk is verwijderd.")).ToBeVisibleAsync();
        await page.GetByText("Bestand toevoegen").First.WaitForAsync();
        await page.GetByText("1 bewijsstuk verwijderd").ClickAsync();
        await Assertions.Expect(page.GetByText("(Herstellingen per maand), verwijderd door Medewerker")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_answered_with_a_page_that_leads_back()
    {
        const string note = "/notas/2021-h2/01-11-sap-01-04";
        await using var film = new FileStream(Path.Combine(Path.GetTempPath(), $"film-{Guid.NewGuid():N}.pdf"), new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose });
        film.SetLength(30 * 1024 * 1024);
        var page = await browser.SignedInAsync(Role.Staff);
        await page.GotoAsync(note);
        await page.GetByText("Bestand toevoegen").First.ClickAsync();
        await page.GetByLabel("Bestand", new() { Exact = true }).SetInputFilesAsync(film.Name);
        await page.GetByLabel("Wat toont dit?").First.FillAsync("Te veel");

        await Button(page, "Bestand toevoegen").ClickAsync();

        await Assertions.Expect(page.GetByText("Dat bestand is groter dan 10 MB.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Terug", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Bewijsstukken" })).ToBeVisibleAsync();
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static ILocator Comment(IPage page) => page.GetByRole(AriaRole.Article, new() { Name = "opmerking van Annemie Goris" });

    private static async Task PressByKeyAsync(IPage page, ILocator button)
    {
        await button.And(page.Locator(":enabled")).WaitForAsync();
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task FitsAsync(IPage page) => Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
}
