using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>Two windows before the same note, where each presses something else at the same moment.</summary>
public sealed class TwoHundredRacesTests(Browser browser) : IClassFixture<Browser>
{
    // A note grows with every race; ten of them keep their pages as short as they are in a town.
    private const int Rounds = 20;
    private static readonly IReadOnlyList<string> Slugs = [.. Enumerable.Range(6, 10).Select(number => $"01-11-sap-02-{number:00}")];

    [Fact]
    public async Task Of_akkoord_and_terugsturen_pressed_at_the_same_moment_exactly_one_wins_two_hundred_times()
    {
        var (left, right) = (await browser.SignedInAsync(Role.Alderman), await browser.SignedInAsync(Role.Alderman));
        var wins = new Dictionary<ActKind, int>();
        foreach (var slug in Slugs)
        {
            var note = await browser.Portal.SubmittedAsync(slug);
            await Task.WhenAll(left.GotoAsync($"/notas/2021-h2/{slug}"), right.GotoAsync($"/notas/2021-h2/{slug}"));
            for (var round = 1; round <= Rounds; round++)
            {
                var now = await RaceAsync(left, right, note);
                var won = now.LastAct!.Kind;
                wins[won] = wins.GetValueOrDefault(won) + 1;
                note = await AgainWithTheAldermanAsync(now);
                await Task.WhenAll(ShowAgainAsync(left, won == ActKind.Agreed), ShowAgainAsync(right, won != ActKind.Agreed));
            }
        }

        Assert.Equal(200, wins.Values.Sum());
    }

    private async Task<ProgressNote> RaceAsync(IPage left, IPage right, ProgressNote note)
    {
        await right.GetByLabel("Reden").FillAsync("Graag cijfers.");
        await left.GetByRole(AriaRole.Button, new() { Name = "Akkoord" }).And(left.Locator(":enabled")).WaitForAsync();

        await Task.WhenAll(PressAsync(left, "Akkoord"), PressAsync(right, "Terugsturen"));
        var (told, other) = (await AnswerAsync(left), await AnswerAsync(right));

        var now = await browser.Portal.NoteAsync(note.Action.Slug);
        Assert.Equal(note.Acts.Count + 1, now.Acts.Count);
        Assert.Equal(Enumerable.Range(1, now.Acts.Count), now.Acts.OrderBy(s => s.Sequence).Select(s => s.Sequence));
        var won = now.LastAct!.Kind;
        var (winner, loser) = won == ActKind.Agreed ? (told, other) : (other, told);
        Assert.Equal(won == ActKind.Agreed ? "U gaf uw akkoord. Deze nota wacht op het besluit van het college." : "De nota is teruggestuurd naar het team.", winner);
        Assert.Contains($"{won.Name()} door Annemie Goris", loser, StringComparison.Ordinal);
        return now;
    }

    // By key: the line that says who else has the note open comes and goes, and moves a button away from under the mouse.
    private static Task PressAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).PressAsync("Enter");

    // What a window says after a press: that it was done, or why not.
    private static async Task<string> AnswerAsync(IPage page) => await page.Locator("[role=status] .note:not(.present), [role=alert] .note").First.InnerTextAsync();

    /// <summary>Who lost the race asks for the note as it is now; who won it has to come back.</summary>
    private static async Task ShowAgainAsync(IPage page, bool hasWon)
    {
        if (hasWon)
        {
            await page.ReloadAsync();
            return;
        }

        await PressAsync(page, "Toon de nota zoals ze nu is");
        await Assertions.Expect(page.Locator("[role=alert] .note")).ToHaveCountAsync(0);
    }

    private async Task<ProgressNote> AgainWithTheAldermanAsync(ProgressNote note)
    {
        var slug = note.Action.Slug;
        if (note.Stage == NoteStage.WithCollege)
        {
            await browser.Portal.DecideAsync(note, DecisionOutcome.Returned, "Nog eens.");
            note = await browser.Portal.NoteAsync(slug);
        }

        await browser.Portal.Notes.SubmitAsync(note.Id, note.Revision, note.Text, await browser.Portal.PersonAsync(Role.Staff));
        return await browser.Portal.NoteAsync(slug);
    }
}
