using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Lier.Portal.Desks.Keeping;

/// <summary>
/// What stands in the fields of a page, kept in the writer's own browser until the portal has it; see wwwroot/js/browser-copy.js.
/// </summary>
public sealed class BrowserCopy(IJSRuntime browser) : IAsyncDisposable
{
    private IJSObjectReference? script;
    private string key = "";

    /// <summary>Begins to keep what is typed within an element.</summary>
    /// <param name="name">Of what is filled in, and by whom: no two may share one.</param>
    /// <returns>What an earlier page kept there and the portal never got, or null.</returns>
    public async Task<KeptInBrowser?> BeginAsync<TText>(string address, ElementReference fields, string name, Draft<TText> draft)
    {
        script = await browser.InvokeAsync<IJSObjectReference>("import", address);
        key = name;
        return await script.InvokeAsync<KeptInBrowser?>("begin", fields, key, draft.Revision, KeptInBrowser.Of(draft.Fields, draft.Kept));
    }

    /// <summary>Tells what the portal has by now: when that is all there is, the copy is gone.</summary>
    public async Task ReleaseAsync<TText>(Draft<TText> draft)
    {
        if (script is null) return;
        var (kept, heard) = (KeptInBrowser.Of(draft.Fields, draft.Kept), KeptInBrowser.Of(draft.Fields, draft.HeardSound));
        await TellAsync("release", key, draft.Revision, kept, heard);
    }

    /// <summary>It is handed in: nothing of it has to stay.</summary>
    public async Task ForgetAsync()
    {
        if (script is not null) await TellAsync("forget", key);
    }

    /// <summary>What the page's address brought along is stored by now: from here on it says no more than where the page is.</summary>
    public async Task LeaveQueryAsync()
    {
        if (script is not null) await TellAsync("leaveQuery");
    }

    private async Task TellAsync(string what, params object[] about)
    {
        try
        {
            await script!.InvokeVoidAsync(what, about);
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
        {
            // The page is gone or out of reach: its copy then says what the portal has already, and is dropped at the next visit.
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (script is not null) await script.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its script with it.
        }
    }
}
