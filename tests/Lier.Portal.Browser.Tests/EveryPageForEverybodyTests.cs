using Lier.Portal.Application.Notes.Comments;
using Lier.Portal.Application.Notes.EvidenceItems;
using Lier.Portal.Application.Reports;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>
/// Every page, in the states that it has, can be read by those who do not see it, or not well: axe finds nothing, in light and in dark.
/// The pictures of the guides are made here too.
/// </summary>
public sealed class EveryPageForEverybodyTests : IAsyncLifetime
{
    private const string Drafted = "01-11-sap-02-01";
    private const string Returned = "01-11-sap-02-02";
    private const string Waiting = "01-11-sap-02-03";
    private const string Agreed = "01-11-sap-01-02";
    private const string Published = "01-11-sap-01-03";

    private const string Text = "Hier schrijft het team wat er in dit halfjaar met de actie gebeurde.\n\n- een eerste cijfer\n- een tweede cijfer";

    private readonly Browser browser = new();

    public Task InitializeAsync() => browser.InitializeAsync();

    public Task DisposeAsync() => browser.DisposeAsync();

    [Fact]
    public async Task For_a_citizen()
    {
        await FillAsync();
        var page = await browser.VisitorAsync();
        await LookAsync(page, "/", "/rapporten", "/rapporten/2021-h1", "/rapporten/2021-h2", $"/acties/{Published}", "/ns/lier", "/aanmelden", "/aanmelden?fout=mislukt", "/bestaat-niet");
    }

    [Fact]
    public async Task For_a_writer()
    {
        var page = await browser.SignedInAsync(Role.Staff);
        await LookAsync(page, "/werk", "/werk/meldingen", "/beheer");
        await FillAsync();
        await LookAsync(page, "/werk/meldingen", $"/notas/2021-h2/{Published}", "/notas/2021-h2/bestaat-niet");
        await LookAndKeepAsync(page, "/werk", "medewerker-werk");

        await page.GotoAsync($"/notas/2021-h2/{Waiting}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Intrekken" }).And(page.Locator(":enabled")).WaitForAsync();
        await Accessible.AssertAsync(page, "submitted, with a comment and evidence");

        await page.GotoAsync($"/notas/2021-h2/{Returned}");
        await page.GetByLabel("Licht voortgang").SelectOptionAsync("Red");
        await page.GetByRole(AriaRole.Button, new() { Name = "Toon wat verandert" }).ClickAsync();
        await page.GetByText("Beginzinnen voor “Tijd”").ClickAsync();
        await page.GetByText("Voorbeeld: zo komt de nota in het rapport").ClickAsync();
        await page.GetByText("Opgeslagen om").WaitForAsync();
        await Accessible.AssertAsync(page, "returned, with what blocks, the difference and the preview");
        await Browser.KeepPicturesAsync(page, "medewerker-nota");

        var other = await browser.SignedInAsync(Role.Staff);
        await other.GotoAsync($"/notas/2021-h2/{Returned}");
        await other.GetByLabel("Tijd").FillAsync("De tijd van een collega.");
        await other.GetByText("Opgeslagen om").WaitForAsync();
        await page.GetByLabel("Tijd", new() { Exact = true }).FillAsync("Mijn eigen tijd.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bewaar deze keuze" }).WaitForAsync();
        await Accessible.AssertAsync(page, "two texts of one field");
    }

    [Fact]
    public async Task For_an_alderman()
    {
        var page = await browser.SignedInAsync(Role.Alderman);
        await LookAsync(page, "/werk", "/werk/vervanging", "/werk/akkoord", "/werk/akkoord/lijst");
        await FillAsync();
        await LookAndKeepAsync(page, "/werk", "schepen-werk");
        await LookAndKeepAsync(page, "/werk/akkoord", "schepen-nota");
        await LookAsync(page, "/werk/meldingen");
        await page.GotoAsync("/werk/akkoord/lijst");
        await page.Locator("input[type=checkbox]:enabled").First.WaitForAsync();
        await Accessible.AssertAsync(page, "many at once");
        await Browser.KeepPicturesAsync(page, "schepen-lijst");

        await page.GotoAsync($"/notas/2021-h2/{Waiting}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Terugsturen" }).And(page.Locator(":enabled")).ClickAsync();
        await page.GetByText("Geef een reden op").WaitForAsync();
        await Accessible.AssertAsync(page, "sent back without a reason");
    }

    [Fact]
    public async Task For_the_secretary()
    {
        await FillAsync();
        var page = await browser.SignedInAsync(Role.CollegeSecretary);
        await LookAndKeepAsync(page, "/werk", "secretaris-werk");
        await page.GotoAsync("/college/2021-h2");
        await page.Locator("#besluitnummer:enabled").WaitForAsync();
        await Accessible.AssertAsync(page, "the dossier");
        await Browser.KeepPicturesAsync(page, "secretaris-dossier");
        await LookAndKeepAsync(page, "/college/2021-h2/overzicht", "secretaris-overzicht");
        await LookAndKeepAsync(page, "/college/2021-h2/besluiten/1", "secretaris-besluit");
        await LookAsync(page, "/college/2021-h2/ontbreekt", "/college/2021-h2/bundel", "/college/2021-h2/ontwerpbesluit", "/college/2021-h2/besluiten", "/publicatie/2021-h2", "/beheer/termijnen", "/werk/meldingen", $"/notas/2021-h2/{Agreed}");
    }

    [Fact]
    public async Task For_an_administrator()
    {
        await FillAsync();
        var page = await browser.SignedInAsync(Role.Administrator);
        await LookAndKeepAsync(page, "/beheer", "beheer");
        await LookAsync(
            page, "/werk", "/beheer/perioden", "/beheer/acties", "/beheer/acties/1", "/beheer/werkstromen", "/beheer/vastgelopen", "/beheer/ingrepen", "/beheer/termijnen",
            "/beheer/meldingen", "/beheer/teams", "/beheer/inlezen", "/werk/vervanging", "/werk/meldingen");
        foreach (var (address, button) in new[] { ("/werk/vervanging", "Vervanger aanduiden"), ("/beheer/teams?team=Sociale%20dienstverlening", "Team hernoemen"), ("/beheer/vastgelopen", "Geef terug aan het team") })
        {
            await page.GotoAsync(address);
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
            await page.GetByRole(AriaRole.Button, new() { Name = button }).Last.ClickAsync();
            await page.Locator("[aria-invalid=true]").First.WaitForAsync();
            await Accessible.AssertAsync(page, $"{address}, refused");
        }

        await page.GotoAsync("/beheer/inlezen");
        await page.GetByLabel("Periode").SelectOptionAsync("2022-H1");
        await page.GetByLabel("Bestand").SetInputFilesAsync(new FilePayload { Name = "rapport.txt", MimeType = "text/plain", Buffer = "Dit is geen rapport."u8.ToArray() });
        await page.GetByRole(AriaRole.Button, new() { Name = "Toon wat er verandert" }).ClickAsync();
        await page.GetByText("Dit is geen rapport.").WaitForAsync();
        await Accessible.AssertAsync(page, "a file that is no report");
    }

    private static async Task LookAsync(IPage page, params string[] addresses)
    {
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            await Accessible.AssertAsync(page, address);
        }
    }

    private static async Task LookAndKeepAsync(IPage page, string address, string picture)
    {
        await LookAsync(page, address);
        await Browser.KeepPicturesAsync(page, picture);
    }

    /// <summary>A half-year in the middle: something at every stage, with a comment, evidence and a return.</summary>
    private async Task FillAsync()
    {
        var portal = browser.Portal;
        var (staff, alderman, secretary) = (await portal.PersonAsync(Role.Staff), await portal.PersonAsync(Role.Alderman), await portal.PersonAsync(Role.CollegeSecretary));
        var drafted = await portal.NoteAsync(Drafted);
        await portal.Notes.WriteAsync(drafted.Id, drafted.Revision, new NoteText(ActionStatus.Started, "Een eerste zin."), staff);
        var returned = await portal.SubmittedAsync(Returned, Text);
        await portal.Notes.SendBackAsync(returned.Id, 1, "Het aantal ontbreekt.", alderman);

        var waiting = await portal.NoteAsync(Waiting);
        await portal.Services.GetRequiredService<EvidenceCommands>().AddLinkAsync(waiting.Id, "https://www.lier.be/plan", "Het plan zelf.", staff);
        waiting = await portal.SubmittedAsync(Waiting, Text);
        await portal.Services.GetRequiredService<CommentCommands>().AddAsync(waiting.Id, Passage.Of(NoteField.Progress, waiting.Text.Progress), "Hoeveel waren het er?", alderman);
        await portal.SubmittedAsync("01-11-sap-02-04", Text);

        foreach (var slug in new[] { Agreed, Published }) await portal.Notes.AgreeAsync((await portal.SubmittedAsync(slug, Text)).Id, 1, alderman);
        await portal.DecideAsync(await portal.NoteAsync(Published), DecisionOutcome.Approved, number: "2022_CBS_00061");
        var publication = portal.Services.GetRequiredService<PublicationCommands>();
        var draft = await publication.DraftAsync(Portal.Period, new());
        await publication.PublishAsync(Portal.Period, new(), draft!.NotesHash, secretary);
    }
}
