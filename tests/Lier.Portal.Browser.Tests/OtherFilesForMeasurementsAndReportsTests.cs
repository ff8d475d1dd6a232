using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>
/// The example files for a measurement and a report, each with one reader more, from the first word to the college, with the portal's code
/// as it is.
/// </summary>
public sealed class OtherFilesForMeasurementsAndReportsTests
{
    private const string April = "/werk/programmas/plan-samenleven/2023-04-15";
    private const string Courses = $"{April}/oefenkansen-nederlands";

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_head_of_service_reads_a_measurement_before_the_alderman(int width)
    {
        var browser = new Browser("Workflows:ProgrammeReport", "workflows/examples/programme-report-head-of-service.json");
        await browser.InitializeAsync();
        try
        {
            var staff = await browser.SignedInAsync(Role.Staff, width);
            await staff.GotoAsync(Courses);
            await Assertions.Expect(staff.GetByText("Indienen brengt de meting bij een diensthoofd van het team.")).ToBeVisibleAsync();
            await staff.GetByLabel("Aantal").FillAsync("1102");
            await staff.GetByLabel("Bron").FillAsync("Aanwezigheidslijsten");
            await staff.GetByRole(AriaRole.Button, new() { Name = "Indienen" }).ClickAsync();
            await TellsAsync(staff, "De meting is ingediend. Ze wacht nu op akkoord.");
            await StandsAtAsync(staff, "De weg van de meting", "Akkoord diensthoofd");
            await staff.GetByText("Toon de hele route").ClickAsync();
            var picture = staff.GetByRole(AriaRole.Img, new() { Name = "De route van een meting" });
            await Assertions.Expect(picture.GetByText("nu hier", new() { Exact = true })).ToBeVisibleAsync();
            await FitsAsync(staff, width);

            var head = await browser.SignedInAsync(Role.HeadOfService, width);
            await head.GetByRole(AriaRole.Link, new() { Name = "1 meting wacht op uw akkoord" }).ClickAsync();
            await head.GotoAsync(Courses);
            await head.GetByRole(AriaRole.Button, new() { Name = "Akkoord", Exact = true }).ClickAsync();
            await TellsAsync(head, "U gaf uw akkoord.");
            await StandsAtAsync(head, "De weg van de meting", "Voor akkoord");

            var alderman = await browser.SignedInAsync(Role.Alderman, width);
            await alderman.GotoAsync(Courses);
            await alderman.GetByRole(AriaRole.Button, new() { Name = "Akkoord", Exact = true }).ClickAsync();
            await StandsAtAsync(alderman, "De weg van de meting", "Bij het college");
            await FitsAsync(alderman, width);
        }
        finally
        {
            await browser.DisposeAsync();
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_management_team_reads_a_report_before_the_college(int width)
    {
        var browser = new Browser("Workflows:Report", "workflows/examples/report-management-team.json");
        await browser.InitializeAsync();
        try
        {
            var note = await browser.Portal.SubmittedAsync(Portal.Fietspunt);
            await browser.Portal.Notes.AgreeAsync(note.Id, 1, await browser.Portal.PersonAsync(Role.Alderman));
            var secretary = await browser.SignedInAsync(Role.CollegeSecretary, width);
            await secretary.GotoAsync("/publicatie/2021-h2");
            await secretary.GetByRole(AriaRole.Button, new() { Name = "Leg voor aan het managementteam" }).ClickAsync();
            await TellsAsync(secretary, "Het rapport is voorgelegd voor akkoord.");
            await StandsAtAsync(secretary, "De weg van dit rapport", "Akkoord managementteam");

            var manager = await browser.SignedInAsync(Role.ManagementTeam, width);
            await manager.GetByRole(AriaRole.Link, new() { Name = "Tweede helft 2021" }).ClickAsync();
            await manager.GetByText("Toon de hele route").ClickAsync();
            await Assertions.Expect(manager.GetByRole(AriaRole.Img, new() { Name = "De route van een rapport" })).ToBeVisibleAsync();
            await FitsAsync(manager, width);
            await manager.GetByRole(AriaRole.Button, new() { Name = "Terugsturen" }).ClickAsync();
            await manager.Locator("[aria-invalid=true]").First.WaitForAsync();
            await Accessible.AssertAsync(manager, "a report that is judged");
            await manager.GetByRole(AriaRole.Button, new() { Name = "Akkoord", Exact = true }).ClickAsync();
            await TellsAsync(manager, "Uw akkoord is geregistreerd.");
            await StandsAtAsync(manager, "De weg van dit rapport", "Voor het college");

            await browser.Portal.DecideAsync(await browser.Portal.NoteAsync(Portal.Fietspunt), DecisionOutcome.Approved);
            await using var db = await browser.Portal.Databases.CreateDbContextAsync();
            Assert.Equal(ReportStage.Decided, (await db.Set<ReportDossier>().SingleAsync()).Stage);
        }
        finally
        {
            await browser.DisposeAsync();
        }
    }

    private static Task TellsAsync(IPage page, string words) =>
        Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = words })).ToBeVisibleAsync();

    private static Task StandsAtAsync(IPage page, string road, string step) =>
        Assertions.Expect(page.GetByRole(AriaRole.List, new() { Name = road, Exact = true }).Locator("[aria-current=step]"))
            .ToContainTextAsync(step);

    private static async Task FitsAsync(IPage page, int width) =>
        Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, width);
}
