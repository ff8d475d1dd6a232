using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>The secretary plans, publishes, registers what the councils did and withdraws, on a desk and on a phone.</summary>
public sealed class ThePublicationDeskTests : IAsyncLifetime
{
    private readonly Browser browser = new();

    public Task InitializeAsync() => browser.InitializeAsync();

    public Task DisposeAsync() => browser.DisposeAsync();

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task From_planning_to_withdrawing_every_state_passes_the_rules(int width)
    {
        var note = await browser.Portal.SubmittedAsync(Portal.Fietspunt);
        await browser.Portal.Notes.AgreeAsync(note.Id, 1, await browser.Portal.PersonAsync(Role.Alderman));
        await browser.Portal.DecideAsync(await browser.Portal.NoteAsync(Portal.Fietspunt), DecisionOutcome.Approved);
        var page = await browser.SignedInAsync(Role.CollegeSecretary, width);
        await page.GotoAsync("/publicatie/2021-h2");
        await LookAsync(page, "decided");
        await page.GetByLabel("Zittingsdatum").FillAsync("2022-02-21");
        await page.GetByLabel("Link naar de agenda of het besluit").FillAsync("https://lier.example/zittingen/2022-02-21");
        await page.GetByRole(AriaRole.Button, new() { Name = "Kennisname registreren" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Agenda of besluit van de gemeenteraad" })).ToBeVisibleAsync();
        await LookAsync(page, "a council took note");

        await page.GetByText("Later publiceren").ClickAsync();
        await page.GetByLabel("Dag").FillAsync(InLier.Today.AddDays(7).ToString("O"));
        await page.GetByLabel("Uur").FillAsync("09:00");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publiceren", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Druk op Inplannen");
        await LookAsync(page, "refused");
        await page.GetByRole(AriaRole.Button, new() { Name = "Inplannen" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Wordt vanzelf gepubliceerd op")).ToBeVisibleAsync();
        await LookAsync(page, "planned");
        await page.GetByRole(AriaRole.Button, new() { Name = "Planning annuleren" }).ClickAsync();
        await Assertions.Expect(page.GetByText("De planning is weg.")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Publiceren", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("Het rapport is gepubliceerd.")).ToBeVisibleAsync();
        await LookAsync(page, "published");
        if (width == 1280) await Browser.KeepPicturesAsync(page, "secretaris-publicatie");
        await page.GetByLabel("Zittingsdatum").FillAsync("2022-02-21");
        await page.GetByRole(AriaRole.Button, new() { Name = "Kennisname registreren" }).ClickAsync();
        await Assertions.Expect(page.GetByText("De kennisname is geregistreerd.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.List, new() { Name = "Kennisname door de raden" }))
            .ToContainTextAsync("De raad voor maatschappelijk welzijn nam kennis op 21 februari 2022");
        await LookAsync(page, "both councils took note");

        await page.GetByText("Een versie intrekken").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Versie intrekken" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Geef een reden op");
        await LookAsync(page, "not withdrawn");
        await page.GetByLabel("Waarom wordt ze ingetrokken?").FillAsync("Er stond een naam in die er niet in hoort.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Versie intrekken" }).ClickAsync();
        await Assertions.Expect(page.GetByText("De versie is ingetrokken.")).ToBeVisibleAsync();
        await LookAsync(page, "withdrawn");
    }

    private static async Task LookAsync(IPage page, string state)
    {
        await Accessible.AssertAsync(page, state);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{state} is wider than the screen.");
    }
}
