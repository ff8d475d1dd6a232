using Lier.Portal.Domain.People;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>Two windows before the same note: what one does while the other does something else.</summary>
public sealed class TwoBrowsersTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Who_writes_in_a_note_that_somebody_else_just_changed_is_told_and_keeps_their_text_on_screen()
    {
        const string other = "/notas/2021-h2/01-11-sap-02-01";
        var (left, right) = (await browser.SignedInAsync(Role.Staff), await browser.SignedInAsync(Role.Staff));
        await Task.WhenAll(left.GotoAsync(other), right.GotoAsync(other));
        await left.GetByLabel("Stand van zaken").FillAsync("De tekst van links.");
        await left.GetByText("Opgeslagen om").WaitForAsync();

        await right.GetByLabel("Stand van zaken").FillAsync("De tekst van rechts.");

        await Assertions.Expect(right.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Iemand was u voor: de tekst is gewijzigd door Medewerker" })).ToBeVisibleAsync();
        await Assertions.Expect(right.GetByLabel("Stand van zaken", new() { Exact = true })).ToHaveValueAsync("De tekst van rechts.");
        var merging = right.GetByRole(AriaRole.Region, new() { Name = "Medewerker schreef in hetzelfde veld" });
        await Assertions.Expect(merging.GetByText("De tekst van links.")).ToBeVisibleAsync();
        await Assertions.Expect(merging.GetByText("De tekst van rechts.")).ToBeVisibleAsync();
        Assert.Equal("De tekst van links.", (await browser.Portal.NoteAsync("01-11-sap-02-01")).Text.Progress);

        await merging.GetByLabel("Allebei, onder elkaar").CheckAsync();
        await merging.GetByRole(AriaRole.Button, new() { Name = "Bewaar deze keuze" }).ClickAsync();

        await Assertions.Expect(right.GetByText("Opgeslagen om")).ToBeVisibleAsync();
        Assert.Equal("De tekst van rechts.\n\nDe tekst van links.", (await browser.Portal.NoteAsync("01-11-sap-02-01")).Text.Progress);
    }

    [Fact]
    public async Task Two_who_write_in_different_fields_of_one_note_see_each_other_and_keep_both_texts()
    {
        const string other = "/notas/2021-h2/01-11-sap-02-02";
        var (left, right) = (await browser.SignedInAsync(Role.Staff), await browser.SignedInAsync(Role.Staff));
        await left.GotoAsync(other);
        await right.GotoAsync(other);
        await Assertions.Expect(left.GetByText("U hebt deze nota ook in een ander venster open.")).ToBeVisibleAsync();
        await left.GetByLabel("Stand van zaken").FillAsync("Links schrijft de stand.");
        await left.GetByText("Opgeslagen om").WaitForAsync();

        await right.GetByLabel("Tijd").FillAsync("Rechts schrijft de tijd.");

        await Assertions.Expect(right.GetByText("Samengevoegd met wat Medewerker schreef en opgeslagen om")).ToBeVisibleAsync();
        await Assertions.Expect(right.GetByLabel("Stand van zaken")).ToHaveValueAsync("Links schrijft de stand.");
        var text = (await browser.Portal.NoteAsync("01-11-sap-02-02")).Text;
        Assert.Equal(("Links schrijft de stand.", "Rechts schrijft de tijd."), (text.Progress, text.Timing));
        await left.CloseAsync();
        await Assertions.Expect(right.GetByText("U hebt deze nota ook in een ander venster open.")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Who_comes_back_to_a_note_that_was_laid_together_takes_nothing_of_it_away()
    {
        const string other = "/notas/2021-h2/01-11-sap-02-05";
        var (left, right) = (await browser.SignedInAsync(Role.Staff), await browser.SignedInAsync(Role.Staff));
        await left.GotoAsync(other);
        await right.GotoAsync(other);
        await left.GetByLabel("Stand van zaken").FillAsync("Links schrijft de stand.");
        await left.GetByText("Opgeslagen om").WaitForAsync();
        await right.GetByLabel("Tijd").FillAsync("Rechts schrijft de tijd.");
        await right.GetByText("Samengevoegd met wat Medewerker schreef").WaitForAsync();

        await right.WaitForFunctionAsync("() => localStorage.length === 0");
        await right.ReloadAsync();
        await right.Locator("textarea:enabled").First.WaitForAsync();

        await Assertions.Expect(right.GetByLabel("Stand van zaken")).ToHaveValueAsync("Links schrijft de stand.");
        await left.GetByLabel("Stand van zaken").FillAsync("Links, nog eens.");
        await Assertions.Expect(left.GetByText("Samengevoegd met")).ToBeVisibleAsync();
        await right.GetByLabel("Stand van zaken").FillAsync("Rechts, ook.");
        await right.GetByLabel("De tekst van Medewerker").CheckAsync();
        await right.GetByRole(AriaRole.Button, new() { Name = "Bewaar deze keuze" }).ClickAsync();
        await right.WaitForFunctionAsync("() => localStorage.length === 0");
        await right.ReloadAsync();
        await right.Locator("textarea:enabled").First.WaitForAsync();
        await Assertions.Expect(right.GetByLabel("Stand van zaken", new() { Exact = true })).ToHaveValueAsync("Links, nog eens.");
    }
}
