using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Desks.Notes;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Progress;
using Microsoft.JSInterop;

namespace Lier.Portal.Pure.Tests.Desks.Notes;

/// <summary>
/// What was typed and never reached the portal comes back from the writer's own browser: <see cref="BrowserCopy"/> and
/// <see cref="KeptInBrowser"/>.
/// </summary>
public sealed class LeftInTheBrowserTests
{
    private static readonly NoteText Typed =
        new(ActionStatus.Stopped, "Er was\n\"minder\" vraag.", "Te laat.", Light.Red, null, "Geen budget.");

    [Fact]
    public void Every_field_comes_back_as_it_was()
    {
        var left = new KeptInBrowser(3, Given.Now, KeptInBrowser.Of(Typed), KeptInBrowser.Of(Given.Text));

        Assert.Equal(Typed, left.Typed(NoteText.Empty));
        Assert.Equal(Given.Text, left.Base(NoteText.Empty));
    }

    [Fact]
    public void A_field_that_was_not_on_the_page_is_as_the_portal_has_it() =>
        Assert.Equal(Typed, new KeptInBrowser(3, Given.Now, [], []).Typed(Typed));

    [Theory]
    [InlineData("Green", Light.Green)]
    [InlineData("99", null)]
    [InlineData("paars", null)]
    [InlineData("", null)]
    public void Only_what_the_list_offers_is_a_choice(string value, Light? choice)
    {
        var left = new KeptInBrowser(3, Given.Now, new() { [nameof(NoteField.ProgressLight)] = value }, []);

        Assert.Equal(choice, left.Typed(Typed).ProgressLight);
    }

    [Fact]
    public async Task The_browser_is_told_what_the_portal_has_and_in_the_end_to_forget()
    {
        var (browser, draft) = (new FakeBrowser(), new NoteDraft(Given.WrittenNote()));
        await using var copy = new BrowserCopy(browser);

        await copy.BeginAsync("/js/browser-copy.js", default, 7, 2, draft);
        await copy.ReleaseAsync(draft);
        await copy.ForgetAsync();

        Assert.Equal(["import /js/browser-copy.js", "begin nota 7 van 2", "release nota 7 van 2", "forget nota 7 van 2"], browser.Told);
    }

    [Fact]
    public async Task A_page_that_is_gone_is_no_failure()
    {
        var (browser, draft) = (new FakeBrowser(), new NoteDraft(Given.WrittenNote()));
        await using var copy = new BrowserCopy(browser);
        await copy.BeginAsync("/js/browser-copy.js", default, 7, 2, draft);

        browser.IsGone = true;
        await copy.ReleaseAsync(draft);
        await copy.ForgetAsync();

        Assert.Equal(2, browser.Told.Count);
    }

    /// <summary>A page and its script in one: writes down what it is told, until it is gone.</summary>
    private sealed class FakeBrowser : IJSRuntime, IJSObjectReference
    {
        public List<string> Told { get; } = [];

        public bool IsGone { get; set; }

        public ValueTask<T> InvokeAsync<T>(string identifier, object?[]? args)
        {
            if (IsGone) throw new JSDisconnectedException("The page is gone.");
            Told.Add($"{identifier} {args!.OfType<string>().First()}");
            return ValueTask.FromResult(identifier == "import" ? (T)(object)this : default!);
        }

        public ValueTask<T> InvokeAsync<T>(string identifier, CancellationToken cancellationToken, object?[]? args) =>
            InvokeAsync<T>(identifier, args);

        public ValueTask DisposeAsync() => IsGone ? throw new JSDisconnectedException("The page is gone.") : ValueTask.CompletedTask;
    }
}
