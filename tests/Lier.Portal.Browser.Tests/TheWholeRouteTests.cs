using Lier.Portal.Domain.People;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>One note travels from draft to the published page, by the hands of all who have a part in it.</summary>
public sealed class TheWholeRouteTests(Browser browser) : IClassFixture<Browser>
{
    private const string Note = $"/notas/2021-h2/{Portal.Fietspunt}";
    private const string Text = "In de tweede helft van 2021 zijn 11 VTE ingeschakeld in Fietspunt Lier.";
    private const string Unapproved = "Deze tekst over het Jobatelier is nooit goedgekeurd.";

    [Fact]
    public async Task A_note_goes_from_draft_to_the_published_page_and_nothing_unapproved_goes_with_it()
    {
        var staff = await browser.SignedInAsync(Role.Staff);
        await DraftAsync(staff, "/notas/2021-h2/01-11-sap-01-03", Unapproved);
        await staff.GetByText("Opgeslagen om").WaitForAsync();
        await DraftAsync(staff, Note, "In de tweede helft van 2021 zijn 10 VTE ingeschakeld.");
        await PressAsync(staff, "Indienen", "De nota is ingediend.");

        var alderman = await browser.SignedInAsync(Role.Alderman, width: 390);
        await alderman.GotoAsync("/werk");
        await alderman.GetByRole(AriaRole.Link, new() { Name = "Ondersteuning Fietspunt" }).ClickAsync();
        await PressAsync(alderman, "Terugsturen", "Geef een reden op");
        await alderman.GetByLabel("Reden").FillAsync("Het waren er elf.");
        await PressAsync(alderman, "Terugsturen", "De nota is teruggestuurd naar het team.");

        await staff.GotoAsync("/werk");
        await Assertions.Expect(staff.GetByText("Het waren er elf.")).ToBeVisibleAsync();
        await DraftAsync(staff, Note, Text);
        await PressAsync(staff, "Indienen", "De nota is ingediend.");

        await alderman.GotoAsync(Note);
        await Assertions.Expect(alderman.GetByText(Text)).ToBeVisibleAsync();
        await PressAsync(alderman, "Akkoord", "U gaf uw akkoord.");

        var secretary = await browser.SignedInAsync(Role.CollegeSecretary);
        await secretary.GotoAsync("/college/2021-h2");
        await RegisterAsync(secretary, "uitgesteld", "2022-01-31", "2022_CBS_00045");
        await Assertions.Expect(secretary.GetByText("1 keer uitgesteld")).ToBeVisibleAsync();
        await RegisterAsync(secretary, "goedgekeurd", "2022-02-07", "2022_CBS_00061");

        await secretary.GotoAsync("/publicatie/2021-h2");
        await Browser.PictureAsync(secretary, "publicatie");
        await PressAsync(secretary, "Publiceren", "Versie 1 staat online");

        var administrator = await browser.SignedInAsync(Role.Administrator);
        await administrator.GetByRole(AriaRole.Link, new() { Name = "Beheer" }).First.ClickAsync();
        await administrator.GetByRole(AriaRole.Link, new() { Name = "Perioden" }).ClickAsync();
        await Assertions.Expect(administrator.GetByText("Tweede helft 2021")).ToBeVisibleAsync();
        await administrator.GotoAsync("/beheer/werkstromen");
        await Assertions.Expect(administrator.GetByRole(AriaRole.Heading, new() { Name = "Voortgangsnota" })).ToBeVisibleAsync();
        await Browser.PictureAsync(administrator, "werkstromen");

        await ThePublicReadsAsync();
        await TheHistoryTellsAsync(staff);
    }

    private static async Task DraftAsync(IPage page, string address, string text)
    {
        await page.GotoAsync(address);
        await page.GetByLabel("Status").SelectOptionAsync(new SelectOptionValue { Label = "2-Halverwege" });
        await page.GetByLabel("Stand van zaken").FillAsync(text);
        await page.GetByLabel("Tijd").FillAsync("Alles zit op schema.");
    }

    private static async Task RegisterAsync(IPage page, string outcome, string day, string number)
    {
        await page.GetByLabel("Besluit 01/11/SAP/01/01").SelectOptionAsync(outcome);
        await page.GetByLabel("Zittingsdatum").FillAsync(day);
        await page.GetByLabel("Besluitnummer").FillAsync(number);
        await PressAsync(page, "Besluit registreren", $"Besluit {number} is geregistreerd: 1 {outcome}.");
    }

    private static async Task PressAsync(IPage page, string button, string answer)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await page.GetByText(answer).WaitForAsync();
    }

    private async Task ThePublicReadsAsync()
    {
        var visitor = await browser.VisitorAsync();
        await visitor.GotoAsync("/rapporten/2021-h2");
        await Assertions.Expect(visitor.GetByText(Text)).ToBeVisibleAsync();
        await Assertions.Expect(visitor.GetByRole(AriaRole.Article).GetByText("2022_CBS_00061")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.GetByText("Voor deze periode is geen nota goedgekeurd.")).ToHaveCountAsync(24);
        Assert.DoesNotContain(Unapproved, await visitor.ContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("10 VTE", await visitor.ContentAsync(), StringComparison.Ordinal);

        await visitor.GotoAsync("/rapporten/2021-h1");
        await Browser.PictureAsync(visitor, "rapport");
        await visitor.GotoAsync($"/acties/{Portal.Fietspunt}");
        await Assertions.Expect(visitor.GetByRole(AriaRole.Heading, new() { Level = 2, NameRegex = new("helft 20") })).ToHaveTextAsync(["Tweede helft 2021", "Eerste helft 2021"]);
    }

    private static async Task TheHistoryTellsAsync(IPage staff)
    {
        await staff.GotoAsync(Note);
        var history = staff.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "door" });
        await Assertions.Expect(history).ToContainTextAsync(
        [
            "Gepubliceerd door CBS-secretaris · versie 2",
            "Goedgekeurd door het college, geregistreerd door CBS-secretaris · versie 2",
            "Uitgesteld door het college, geregistreerd door CBS-secretaris · versie 2",
            "Akkoord gegeven door Annemie Goris · versie 2",
            "Ingediend door Medewerker · versie 2",
            "Teruggestuurd door Annemie Goris · versie 1",
            "Ingediend door Medewerker · versie 1",
        ]);
    }
}
