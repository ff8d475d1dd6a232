using Lier.Portal.Desks.Keeping;
using Lier.Portal.Desks.Notes;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Progress;

namespace Lier.Portal.Pure.Tests.Desks.Keeping;

/// <summary>
/// What was typed and never reached the portal comes back from the writer's own browser: <see cref="BrowserCopy"/> and
/// <see cref="KeptInBrowser"/>.
/// </summary>
public sealed class LeftInTheBrowserTests
{
    private const string Name = "nota 7 van 2";

    private static readonly NoteText Typed =
        new(ActionStatus.Stopped, "Er was\n\"minder\" vraag.", "Te laat.", Light.Red, null, "Geen budget.");

    [Fact]
    public void Every_field_comes_back_as_it_was()
    {
        var left = new KeptInBrowser(3, Given.Now, KeptInBrowser.Of(NoteFields.All, Typed), KeptInBrowser.Of(NoteFields.All, Given.Text));

        Assert.Equal(Typed, left.Typed(NoteFields.All, NoteText.Empty));
        Assert.Equal(Given.Text, left.Base(NoteFields.All, NoteText.Empty));
    }

    [Fact]
    public void A_field_that_was_not_on_the_page_is_as_the_portal_has_it() =>
        Assert.Equal(Typed, new KeptInBrowser(3, Given.Now, [], []).Typed(NoteFields.All, Typed));

    [Theory]
    [InlineData("Green", Light.Green)]
    [InlineData("99", null)]
    [InlineData("paars", null)]
    [InlineData("", null)]
    public void Only_what_the_list_offers_is_a_choice(string value, Light? choice)
    {
        var left = new KeptInBrowser(3, Given.Now, new() { [nameof(NoteField.ProgressLight)] = value }, []);

        Assert.Equal(choice, left.Typed(NoteFields.All, Typed).ProgressLight);
    }

    [Fact]
    public async Task The_browser_is_told_what_the_portal_has_and_in_the_end_to_forget()
    {
        var (browser, draft) = (new FakeBrowser(), new NoteDraft(Given.WrittenNote()));
        await using var copy = new BrowserCopy(browser);

        await copy.BeginAsync("/js/browser-copy.js", default, Name, draft);
        await copy.ReleaseAsync(draft);
        await copy.ForgetAsync();

        Assert.Equal(["import /js/browser-copy.js", $"begin {Name}", $"release {Name}", $"forget {Name}"], browser.Told);
    }

    [Fact]
    public async Task A_page_that_is_gone_is_no_failure()
    {
        var (browser, draft) = (new FakeBrowser(), new NoteDraft(Given.WrittenNote()));
        await using var copy = new BrowserCopy(browser);
        await copy.BeginAsync("/js/browser-copy.js", default, Name, draft);

        browser.IsGone = true;
        await copy.ReleaseAsync(draft);
        await copy.ForgetAsync();

        Assert.Equal(2, browser.Told.Count);
    }
}
