using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>An alderman takes an agreement back on the note itself and on the page of the queue, on a desk and on a phone.</summary>
public sealed class TakingAnAgreementBackInABrowserTests : IAsyncLifetime
{
    private const string Button = "Trek mijn akkoord in";
    private readonly Browser browser = new();

    public Task InitializeAsync() => browser.InitializeAsync();

    public Task DisposeAsync() => browser.DisposeAsync();

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task It_says_what_happens_before_it_does_and_what_was_done_after(int width)
    {
        await AgreeAsync();
        var page = await browser.SignedInAsync(Role.Alderman, width);
        await page.GotoAsync($"/notas/2021-h2/{Portal.Fietspunt}");
        await OpenAsync(page);
        await Accessible.AssertAsync(page, page.Url);

        await page.GetByRole(AriaRole.Button, new() { Name = Button }).ClickAsync();

        await Assertions.Expect(page.GetByText("U trok uw akkoord in. Deze nota wacht op de stap “Akkoord schepen”.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = Button })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Akkoord", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("U gaf uw akkoord.")).ToBeVisibleAsync();

        await page.GotoAsync($"/werk/akkoord/2021-h2/{Portal.Fietspunt}");
        await OpenAsync(page);
        await Accessible.AssertAsync(page, page.Url);
        await page.GetByRole(AriaRole.Button, new() { Name = Button }).ClickAsync();

        await Assertions.Expect(page.GetByText("U trok uw akkoord op “Ondersteuning Fietspunt” in. Nog 1.")).ToBeVisibleAsync();
        Assert.Equal(NoteStage.ForAgreement, (await browser.Portal.NoteAsync(Portal.Fietspunt)).Stage);
    }

    private static async Task OpenAsync(IPage page)
    {
        // What stands on the note comes to life a moment later, and is drawn anew then.
        await page.Locator("details button.stop:enabled").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.GetByText("Toch niet akkoord?").ClickAsync();
        await Assertions.Expect(page.GetByText("Uw akkoord op versie 1 vervalt.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = Button })).ToBeEnabledAsync();
    }

    private async Task AgreeAsync()
    {
        var note = await browser.Portal.SubmittedAsync(Portal.Fietspunt);
        await browser.Portal.Notes.AgreeAsync(note.Id, 1, await browser.Portal.PersonAsync(Role.Alderman));
    }
}
