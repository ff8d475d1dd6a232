using Lier.Portal.Application.Programmes;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>What is filled in for a measurement is there again: after a reload, a lost connection, and a colleague.</summary>
public sealed class AMeasurementIsNotLostTests(Browser browser) : IClassFixture<Browser>
{
    private const string Before = "Registratie van de oefenkansen";

    [Theory]
    [InlineData(1280, Measured.Courses)]
    [InlineData(390, Measured.School)]
    public async Task What_is_typed_is_stored_by_itself_and_says_what_is_not(int width, string target)
    {
        var page = await OpenAsync(target, width);
        await page.GetByLabel("Bron").PressSequentiallyAsync(Before);
        await Assertions.Expect(page.GetByText("Opgeslagen om")).ToBeVisibleAsync();
        await page.GetByLabel("Aantal").PressSequentiallyAsync("13x");
        await Assertions.Expect(page.GetByText("“13x” is geen aantal").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("behalve “Aantal”.")).ToBeVisibleAsync();
        await Accessible.AssertAsync(page, $"een meting in te vullen, {width}");
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));

        await page.ReloadAsync();
        await Assertions.Expect(page.GetByText("Teruggezet: wat u om")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Aantal")).ToHaveValueAsync("13x");
        await Assertions.Expect(page.GetByLabel("Bron")).ToHaveValueAsync(Before);
        await page.GetByLabel("Aantal").PressAsync("Backspace");
        await StoredAsync(page);

        var entry = (await browser.Portal.MeasurementAsync(target)).Entry;
        Assert.Equal((13, Before), (entry.Value, entry.Source));
        await page.GetByRole(AriaRole.Button, new() { Name = "Indienen" }).ClickAsync();
        await Assertions.Expect(page.GetByText("De meting is ingediend.")).ToBeVisibleAsync();
        Assert.Equal(NoteStage.ForAgreement, (await browser.Portal.MeasurementAsync(target)).Stage);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task What_is_typed_in_a_tunnel_is_stored_as_soon_as_the_tunnel_ends(int width)
    {
        var page = await browser.SignedInAsync(Role.Staff, width);
        await page.AddInitScriptAsync(LosingTheConnectionTests.Cut);
        await GoAsync(page, Measured.Culture);
        var source = $"{Before} {width}";
        await page.GetByLabel("Bron").FillAsync(source);
        await StoredAsync(page);

        await page.EvaluateAsync("() => cut()");
        await Assertions.Expect(page.GetByText("De verbinding is even weg")).ToBeVisibleAsync();
        await page.GetByLabel("Bron").PressSequentiallyAsync(" en telling");
        await page.GetByLabel("Aantal").FillAsync($"{width}");
        await page.EvaluateAsync("() => { window.isCut = false; }");

        await Assertions.Expect(page.GetByText("De verbinding is even weg")).ToBeHiddenAsync();
        await StoredAsync(page);
        var entry = (await browser.Portal.MeasurementAsync(Measured.Culture)).Entry;
        Assert.Equal((width, $"{source} en telling"), (entry.Value, entry.Source));
    }

    [Fact]
    public async Task What_a_colleague_stored_in_another_field_meanwhile_stands_beside_it()
    {
        var (left, right) = (await OpenAsync(Measured.Access), await OpenAsync(Measured.Access, 390));
        await left.GetByLabel("Bron").FillAsync("Links weet het.");
        await StoredAsync(left);

        await right.GetByLabel("Toelichting").FillAsync("Rechts licht toe.");

        await Assertions.Expect(right.GetByText("Samengevoegd met wat Medewerker schreef en opgeslagen om")).ToBeVisibleAsync();
        await Assertions.Expect(right.GetByLabel("Bron")).ToHaveValueAsync("Links weet het.");
        var entry = (await browser.Portal.MeasurementAsync(Measured.Access)).Entry;
        Assert.Equal(("Links weet het.", "Rechts licht toe."), (entry.Source, entry.Comment));
    }

    [Fact]
    public async Task What_both_filled_in_is_shown_and_one_of_the_two_chosen()
    {
        const string day = Measured.October;
        var (left, right) = (await OpenAsync(Measured.Courses, date: day), await OpenAsync(Measured.Courses, date: day));
        await left.GetByLabel("Aantal").FillAsync("1.384");
        await StoredAsync(left);

        await right.GetByLabel("Aantal").FillAsync("1.400");

        var merging = right.GetByRole(AriaRole.Region, new() { Name = "Medewerker schreef in hetzelfde veld" });
        await Assertions.Expect(merging.GetByText("1.384")).ToBeVisibleAsync();
        await Accessible.AssertAsync(right, "twee aantallen");
        Assert.Equal(1384, (await browser.Portal.MeasurementAsync(Measured.Courses, day)).Entry.Value);
        await merging.GetByLabel("Wat ik invulde").CheckAsync();
        await merging.GetByRole(AriaRole.Button, new() { Name = "Bewaar deze keuze" }).ClickAsync();
        await StoredAsync(right);
        Assert.Equal(1400, (await browser.Portal.MeasurementAsync(Measured.Courses, day)).Entry.Value);
    }

    [Fact]
    public async Task What_is_typed_before_the_page_is_live_is_taken_along()
    {
        var page = await browser.SignedInAsync(Role.Staff);
        await page.AddInitScriptAsync("document.addEventListener('DOMContentLoaded', () => setTimeout(() => { const field = document.getElementById('bron'); field.value = 'Vroeg getypt'; field.dispatchEvent(new Event('input', { bubbles: true })); }));");

        await page.GotoAsync(Measured.Page(Measured.School, Measured.October));

        await Assertions.Expect(page.GetByText("Teruggezet: wat u om")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Bron")).ToHaveValueAsync("Vroeg getypt");
        Assert.Equal("Vroeg getypt", (await browser.Portal.MeasurementAsync(Measured.School, Measured.October)).Entry.Source);
    }

    [Fact]
    public async Task Whoever_types_on_while_the_page_comes_to_life_loses_nothing_and_can_hand_it_in()
    {
        var page = await browser.SignedInAsync(Role.Staff);
        await page.GotoAsync(Measured.Page(Measured.Culture, Measured.October), new() { WaitUntil = WaitUntilState.Commit });

        await page.GetByLabel("Aantal").FillAsync("101");
        await page.GetByLabel("Bron").FillAsync("Aanwezigheidslijsten");
        await page.GetByLabel("Toelichting").FillAsync("Vooral in de zomer.");
        await page.Locator("[data-live]").WaitForAsync();

        await Assertions.Expect(page.GetByText("opgeslagen").First).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => localStorage.length === 0");
        await Assertions.Expect(page.GetByLabel("Bron")).ToHaveValueAsync("Aanwezigheidslijsten");
        await Assertions.Expect(page.GetByLabel("Aantal")).ToHaveValueAsync("101");
        await Assertions.Expect(page.GetByLabel("Toelichting")).ToHaveValueAsync("Vooral in de zomer.");
    }

    private async Task<IPage> OpenAsync(string target, int width = 1280, string date = Measured.April)
    {
        var page = await browser.SignedInAsync(Role.Staff, width);
        await GoAsync(page, target, date);
        return page;
    }

    private static async Task GoAsync(IPage page, string target, string date = Measured.April)
    {
        await page.GotoAsync(Measured.Page(target, date));
        await page.Locator("[data-kept]").WaitForAsync();
    }

    /// <summary>Waits until the portal has it, so that the browser keeps nothing of its own any more.</summary>
    private static async Task StoredAsync(IPage page)
    {
        await Assertions.Expect(page.GetByText("Opgeslagen om")).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => localStorage.length === 0");
    }
}
