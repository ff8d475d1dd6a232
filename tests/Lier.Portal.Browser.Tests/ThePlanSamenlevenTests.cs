using Lier.Portal.Domain.People;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>One measurement per engagement for 15 April 2023, by the hands of all who have a part in it; the public page changes only at the end.</summary>
public sealed class ThePlanSamenlevenTests : IAsyncLifetime
{
    private const string Plan = "plan-samenleven";
    private const string April = $"/werk/programmas/{Plan}/2023-04-15";
    private const string Publication = $"/werk/programmas/{Plan}/publicatie";
    private const string Wide = "document.documentElement.scrollWidth <= innerWidth";

    private static readonly (string Slug, string Name, string Value)[] Engagements =
    [
        ("oefenkansen-nederlands", "Deelnames aan oefenkansen Nederlands", "1.102"),
        ("brug-naar-onderwijs", "Gezinnen geholpen met een brug naar het onderwijs", "90"),
        ("jongeren-zonder-diploma", "Jongeren begeleid die zonder diploma dreigen te vertrekken", "88"),
        ("werkzoekenden", "Werkzoekenden uit kansengroepen begeleid naar werk", "77"),
        ("jongeren-en-cultuur", "Jongeren in contact gebracht met cultuur", "101"),
        ("actieplan-toegankelijkheid", "Actieplan rond toegankelijkheid", "0"),
    ];

    private readonly Browser browser = new();

    public Task InitializeAsync() => browser.InitializeAsync();

    public Task DisposeAsync() => browser.DisposeAsync();

    [Fact]
    public async Task It_is_entered_agreed_decided_and_published_and_only_then_the_public_page_changes()
    {
        var staff = await browser.SignedInAsync(Role.Staff);
        foreach (var (slug, _, value) in Engagements) await SubmitAsync(staff, slug, value);
        await AssertUnchangedAsync();

        var alderman = await browser.SignedInAsync(Role.Alderman, width: 390);
        await alderman.GetByRole(AriaRole.Link, new() { Name = "6 metingen wachten op uw akkoord" }).ClickAsync();
        foreach (var (_, name, _) in Engagements) await alderman.GetByLabel($"Akkoord met {name}").CheckAsync();
        await alderman.GetByRole(AriaRole.Button, new() { Name = "Akkoord", Exact = true }).ClickAsync();
        await TellsAsync(alderman, "6 keer akkoord gegeven.");
        await AssertUnchangedAsync();

        var secretary = await browser.SignedInAsync(Role.CollegeSecretary);
        await secretary.GotoAsync(April);
        await secretary.GetByLabel("Zittingsdatum").FillAsync("2023-04-24");
        await secretary.GetByLabel("Besluitnummer").FillAsync("2023_CBS_00412");
        await secretary.GetByRole(AriaRole.Button, new() { Name = "Besluit registreren" }).ClickAsync();
        await TellsAsync(secretary, "Het besluit is geregistreerd.");
        await AssertUnchangedAsync();

        await secretary.GotoAsync(Publication);
        await secretary.GetByRole(AriaRole.Button, new() { Name = "Publiceren", Exact = true }).ClickAsync();
        await TellsAsync(secretary, "De nieuwe versie staat online.");
        var (page, data) = await PublicAsync();
        Assert.Contains("1.102 van minstens 1.384 deelnames", page, StringComparison.Ordinal);
        Assert.All(Engagements, e => Assert.Contains($"\"value\":{e.Value.Replace(".", "", StringComparison.Ordinal)}", data.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_promise_that_was_missed_at_the_end_of_the_year_is_submitted_only_with_a_motivation()
    {
        const string YearEnd = $"/werk/programmas/{Plan}/2023-10-15/oefenkansen-nederlands";
        var staff = await browser.SignedInAsync(Role.Staff);
        await staff.GotoAsync(YearEnd);
        await Browser.PictureAsync(staff, "programma-invullen");
        await staff.GetByLabel("Aantal").FillAsync("1383");
        await staff.GetByLabel("Bron").FillAsync("Aanwezigheidslijsten");
        await staff.GetByRole(AriaRole.Button, new() { Name = "Indienen" }).ClickAsync();

        await Assertions.Expect(staff.GetByText("Beloofd was minstens 1.384 deelnames. Schrijf waarom dat niet gehaald is").First).ToBeVisibleAsync();
        await Assertions.Expect(staff.GetByLabel("Aantal")).ToHaveValueAsync("1383");
        await staff.GetByLabel("Motivering").FillAsync("Een les viel uit.");
        await staff.GetByRole(AriaRole.Button, new() { Name = "Indienen" }).ClickAsync();
        await TellsAsync(staff, "De meting is ingediend.");

        var citizen = await browser.VisitorAsync();
        await citizen.GotoAsync($"/programmas/{Plan}");
        await Browser.PictureAsync(citizen, "programma");
    }

    [Fact]
    public async Task Every_desk_page_can_be_read_by_everybody_at_every_width()
    {
        var staff = await browser.SignedInAsync(Role.Staff);
        await LookAsync(staff, "/werk", "/werk/programmas", April, $"{April}/oefenkansen-nederlands", $"{April}/actieplan-toegankelijkheid", $"/werk/programmas/{Plan}/2023-10-15/oefenkansen-nederlands");
        await staff.GetByRole(AriaRole.Button, new() { Name = "Indienen" }).ClickAsync();
        await staff.Locator("[aria-invalid=true]").First.WaitForAsync();
        await LookAsync(staff, null, "a measurement that was refused");
        foreach (var (slug, _, value) in Engagements) await SubmitAsync(staff, slug, value);
        await LookAsync(staff, null, "a measurement that was submitted");

        var alderman = await browser.SignedInAsync(Role.Alderman);
        await LookAsync(alderman, "/werk", "/werk/programmas", April, $"{April}/oefenkansen-nederlands");
        await alderman.GetByRole(AriaRole.Button, new() { Name = "Terugsturen" }).ClickAsync();
        await alderman.Locator("[aria-invalid=true]").First.WaitForAsync();
        await LookAsync(alderman, null, "sent back without a reason");
        await alderman.GotoAsync(April);
        foreach (var box in await alderman.GetByRole(AriaRole.Checkbox).AllAsync()) await box.CheckAsync();
        await alderman.GetByRole(AriaRole.Button, new() { Name = "Akkoord", Exact = true }).ClickAsync();
        await TellsAsync(alderman, "6 keer akkoord gegeven.");
        await LookAsync(alderman, null, "agreed");

        var secretary = await browser.SignedInAsync(Role.CollegeSecretary);
        await LookAsync(secretary, "/werk", April, Publication);
        await secretary.GotoAsync(April);
        await secretary.GetByRole(AriaRole.Button, new() { Name = "Besluit registreren" }).ClickAsync();
        await secretary.Locator("[aria-invalid=true]").First.WaitForAsync();
        await LookAsync(secretary, null, "a decision that was refused");

        var administrator = await browser.SignedInAsync(Role.Administrator);
        await LookAsync(administrator, "/beheer", $"/beheer/programmas/{Plan}/oefenkansen-nederlands", "/beheer/programmas/meerjarenplan-2020-2025/werkervaringsplaatsen", "/beheer/programmas");
        await administrator.GetByRole(AriaRole.Button, new() { Name = "Engagement toevoegen" }).ClickAsync();
        await administrator.Locator("[aria-invalid=true]").First.WaitForAsync();
        await LookAsync(administrator, null, "an engagement that was refused");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Without_a_mouse_it_is_written_and_agreed_to(int width)
    {
        var staff = await browser.SignedInAsync(Role.Staff, width);
        var writer = new Keyboard(staff);
        await writer.PressAsync("Programma’s");
        await staff.WaitForURLAsync("**/werk/programmas");
        await staff.GotoAsync(April);
        await writer.PressAsync("Vul in: Deelnames aan oefenkansen Nederlands");
        await staff.WaitForURLAsync("**/oefenkansen-nederlands");
        await writer.TypeAsync("Aantal", "11o2");
        await writer.TypeAsync("Bron", "Aanwezigheidslijsten");
        await writer.PressAsync("Indienen");
        await Assertions.Expect(staff.Locator("#aantal")).ToBeFocusedAsync();
        await Assertions.Expect(staff.Locator("#bron")).ToHaveValueAsync("Aanwezigheidslijsten");
        await staff.Keyboard.PressAsync("Control+A");
        await staff.Keyboard.TypeAsync("1102");
        await writer.PressAsync("Indienen");
        await TellsAsync(staff, "De meting is ingediend.");

        var alderman = await browser.SignedInAsync(Role.Alderman, width);
        var judge = new Keyboard(alderman);
        await judge.PressAsync("1 meting wacht op uw akkoord");
        await alderman.WaitForURLAsync($"**{April}");
        await judge.PressAsync("Akkoord met Deelnames aan oefenkansen Nederlands", "Space");
        await judge.PressAsync("Akkoord");
        await TellsAsync(alderman, "1 akkoord gegeven.");
    }

    private static async Task SubmitAsync(IPage page, string slug, string value)
    {
        await page.GotoAsync($"{April}/{slug}");
        if (value == "0") await page.GetByLabel("Is er al 1 actieplan?").SelectOptionAsync(new SelectOptionValue { Label = "nee, nog niet" });
        else await page.GetByLabel("Aantal").FillAsync(value);
        await page.GetByLabel("Bron").FillAsync("Aanwezigheidslijsten");
        await page.GetByRole(AriaRole.Button, new() { Name = "Indienen" }).ClickAsync();
        await TellsAsync(page, "De meting is ingediend.");
    }

    private async Task AssertUnchangedAsync()
    {
        var (page, data) = await PublicAsync();
        Assert.Contains("minstens 1.384 deelnames", page, StringComparison.Ordinal);
        Assert.DoesNotContain("1.102", page, StringComparison.Ordinal);
        Assert.DoesNotContain("1102", data, StringComparison.Ordinal);
    }

    /// <summary>What a citizen reads, and what a program reads.</summary>
    private async Task<(string Page, string Data)> PublicAsync()
    {
        var visitor = await browser.VisitorAsync();
        await visitor.GotoAsync($"/programmas/{Plan}");
        var data = await visitor.APIRequest.GetAsync($"/programmas/{Plan}.json");
        Assert.True(data.Ok, $"{data.Status}");
        return (await visitor.Locator("main").InnerTextAsync(), await data.TextAsync());
    }

    private static Task TellsAsync(IPage page, string words) => Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = words })).ToBeVisibleAsync();

    /// <param name="first">Null looks at the page as it stands.</param>
    private static async Task LookAsync(IPage page, string? first, params string[] others)
    {
        foreach (var address in first is null ? others : [first, .. others])
        {
            if (first is not null) await page.GotoAsync(address);
            foreach (var width in new[] { 1280, 390, 360 })
            {
                await page.SetViewportSizeAsync(width, 900);
                Assert.True(await page.EvaluateAsync<bool>(Wide), $"{address} is wider than {width} px.");
                if (width > 360) await Accessible.AssertAsync(page, $"{address}, {width} px");
            }

            await page.SetViewportSizeAsync(1280, 900);
        }
    }
}
