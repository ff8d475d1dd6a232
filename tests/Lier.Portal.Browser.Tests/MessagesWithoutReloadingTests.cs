using Lier.Portal.Application.Messages;
using Lier.Portal.Domain.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>Two people at two browsers: what one does, the other is told at once.</summary>
public sealed class MessagesWithoutReloadingTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task The_count_of_the_alderman_rises_when_staff_submit_and_falls_when_the_note_is_opened_elsewhere()
    {
        var (staff, alderman) = (await browser.SignedInAsync(Role.Staff), await browser.SignedInAsync(Role.Alderman, 390));
        var bell = alderman.GetByRole(AriaRole.Link, new() { Name = "Meldingen" });
        await Assertions.Expect(bell).ToHaveAccessibleNameAsync("Meldingen");

        await SubmitAsync(staff, "01-11-sap-01-01");

        await Assertions.Expect(bell).ToHaveAccessibleNameAsync("Meldingen 1 ongelezen");
        await Assertions.Expect(alderman.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Status)).ToHaveTextAsync("Nieuwe melding: Een nota wacht op uw akkoord.");
        await SubmitAsync(staff, "01-11-sap-01-02");
        await Assertions.Expect(bell).ToHaveAccessibleNameAsync("Meldingen 2 ongelezen");

        var other = await alderman.Context.NewPageAsync();
        await other.GotoAsync("/werk/meldingen");
        await other.GetByRole(AriaRole.Link, new() { Name = "Ondersteuning Fietspunt" }).ClickAsync();
        await other.GetByRole(AriaRole.Button, new() { Name = "Akkoord" }).WaitForAsync();

        await Assertions.Expect(bell).ToHaveAccessibleNameAsync("Meldingen 1 ongelezen");
        await Assertions.Expect(staff.GetByRole(AriaRole.Link, new() { Name = "Meldingen" })).ToHaveAccessibleNameAsync("Meldingen");
    }

    [Fact]
    public async Task A_page_that_is_left_watches_no_more()
    {
        var board = browser.Portal.Services.GetRequiredService<MessageBoard>();
        var secretary = (await browser.Portal.PersonAsync(Role.CollegeSecretary)).Id;
        var (began, ended) = (new TaskCompletionSource(), new TaskCompletionSource());
        board.WatchChanged += (person, watches) => { if (person == secretary) (watches ? began : ended).TrySetResult(); };
        var page = await browser.SignedInAsync(Role.CollegeSecretary);
        await began.Task.WaitAsync(Patience);

        // Leaving a page tells the portal; a whole window that is torn down need not.
        await page.GotoAsync("/rapporten");

        await ended.Task.WaitAsync(Patience);
    }

    private static async Task SubmitAsync(IPage page, string slug)
    {
        await page.GotoAsync($"/notas/2021-h2/{slug}");
        await page.GetByLabel("Status").And(page.Locator(":enabled")).SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await page.GetByLabel("Stand van zaken").FillAsync("Het fietspunt is open, zes dagen op zeven.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Indienen" }).ClickAsync();
        await page.GetByText("De nota is ingediend.").WaitForAsync();
    }
}
