using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>The routes that ship as examples, from the first word to the college, with the portal's code as it is.</summary>
public sealed class OtherRoutesTests
{
    private const string Slug = "01-11-sap-01-01";
    private const string Address = $"/notas/2021-h2/{Slug}";

    [Fact]
    public async Task A_head_of_service_reads_before_the_alderman()
    {
        var browser = new Browser("workflows/examples/progress-note-head-of-service.json");
        await browser.InitializeAsync();
        try
        {
            var staff = await browser.SignedInAsync(Role.Staff);
            await SubmitAsync(staff, "Twintig fietsen hersteld.");
            await Assertions.Expect(staff.GetByText("Deze nota wacht op de stap “Akkoord diensthoofd”.").First).ToBeVisibleAsync();
            var alderman = await browser.SignedInAsync(Role.Alderman);
            await alderman.GotoAsync(Address);
            await Assertions.Expect(alderman.GetByText("Deze nota wacht op de stap “Akkoord diensthoofd”.")).ToBeVisibleAsync();
            await Assertions.Expect(alderman.GetByRole(AriaRole.Button, new() { Name = "Akkoord" })).ToHaveCountAsync(0);

            var head = await browser.SignedInAsync(Role.HeadOfService);
            await head.GetByRole(AriaRole.Link, new() { Name = "Ondersteuning Fietspunt" }).ClickAsync();
            await head.GetByLabel("Reden").FillAsync("Noem ook de wachttijd.");
            await PressAsync(head, "Terugsturen", "De nota is teruggestuurd naar het team.");
            await SubmitAsync(staff, "Twintig fietsen hersteld, wachttijd twee weken.");
            await head.GotoAsync(Address);
            await PressAsync(head, "Akkoord", "U gaf uw akkoord. Deze nota wacht op de stap “Akkoord schepen”.");

            await alderman.GotoAsync(Address);
            await PressAsync(alderman, "Akkoord", "U gaf uw akkoord. Deze nota wacht op het besluit van het college.");
            await DecideAsync(await browser.SignedInAsync(Role.CollegeSecretary));

            var note = await browser.Portal.NoteAsync(Slug);
            Assert.Equal(NoteStage.Approved, note.Stage);
            Assert.Equal([Role.HeadOfService, Role.HeadOfService, Role.Alderman], note.Acts.Where(s => s.AsRole is not null).OrderBy(s => s.Sequence).Select(s => s.AsRole!.Value));
        }
        finally
        {
            await browser.DisposeAsync();
        }
    }

    [Theory]
    [InlineData("red", true)]
    [InlineData("green", false)]
    public async Task The_management_team_reads_what_is_red_and_nothing_else(string light, bool asked)
    {
        var browser = new Browser("workflows/examples/progress-note-management-team.json");
        await browser.InitializeAsync();
        try
        {
            var staff = await browser.SignedInAsync(Role.Staff);
            await SubmitAsync(staff, "Oorzaak: geen lokaal. Gevolg: geen lessen. Bijsturing: een ander lokaal.", light == "red" ? Light.Red : Light.Green);
            var alderman = await browser.SignedInAsync(Role.Alderman);
            await alderman.GotoAsync(Address);
            await PressAsync(alderman, "Akkoord", asked ? "wacht op de stap “Akkoord managementteam”" : "wacht op het besluit van het college");

            var manager = await browser.SignedInAsync(Role.ManagementTeam);
            if (asked)
            {
                await manager.GetByRole(AriaRole.Link, new() { Name = "Ondersteuning Fietspunt" }).ClickAsync();
                await PressAsync(manager, "Akkoord", "U gaf uw akkoord.");
            }
            else
            {
                await Assertions.Expect(manager.GetByText("Er wacht geen nota op uw akkoord.")).ToBeVisibleAsync();
                await manager.GotoAsync(Address);
                await Assertions.Expect(manager.GetByText("Deze nota is alleen zichtbaar voor het team")).ToBeVisibleAsync();
            }

            await DecideAsync(await browser.SignedInAsync(Role.CollegeSecretary));
            Assert.Equal(NoteStage.Approved, (await browser.Portal.NoteAsync(Slug)).Stage);
        }
        finally
        {
            await browser.DisposeAsync();
        }
    }

    private static async Task SubmitAsync(IPage page, string text, Light light = Light.Green)
    {
        await page.GotoAsync(Address);
        await page.GetByLabel("Status").SelectOptionAsync(new SelectOptionValue { Label = "2-Halverwege" });
        await page.GetByLabel("Stand van zaken").FillAsync(text);
        await page.GetByLabel("Licht planning").SelectOptionAsync(light.ToString());
        await PressAsync(page, "Indienen", "De nota is ingediend.");
    }

    private static async Task DecideAsync(IPage secretary)
    {
        await secretary.GotoAsync("/college/2021-h2");
        await secretary.GetByLabel("Zittingsdatum").FillAsync("2022-02-07");
        await secretary.GetByLabel("Besluitnummer").FillAsync("2022_CBS_00061");
        await PressAsync(secretary, "Besluit registreren", "is geregistreerd: 1 goedgekeurd.");
    }

    private static async Task PressAsync(IPage page, string button, string then)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await page.GetByText(then).First.WaitForAsync();
    }
}
