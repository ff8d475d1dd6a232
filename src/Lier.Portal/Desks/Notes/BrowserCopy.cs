using System.Globalization;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Domain.Notes;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Lier.Portal.Desks.Notes;

/// <summary>
/// What stands in the fields of a note, kept in the writer's own browser until the portal has it; see wwwroot/js/browser-copy.js.
/// </summary>
public sealed class BrowserCopy(IJSRuntime browser) : IAsyncDisposable
{
    private IJSObjectReference? script;
    private string key = "";

    /// <summary>Begins to keep what is typed within an element.</summary>
    /// <returns>What an earlier page kept there and the portal never got, or null.</returns>
    public async Task<KeptInBrowser?> BeginAsync(string address, ElementReference fields, int noteId, int personId, NoteDraft draft)
    {
        script = await browser.InvokeAsync<IJSObjectReference>("import", address);
        key = string.Create(CultureInfo.InvariantCulture, $"nota {noteId} van {personId}");
        return await script.InvokeAsync<KeptInBrowser?>("begin", fields, key, draft.Revision, KeptInBrowser.Of(draft.Kept));
    }

    /// <summary>Tells what the portal has by now: when that is all there is, the copy is gone.</summary>
    public async Task ReleaseAsync(NoteDraft draft)
    {
        if (script is null) return;
        await TellAsync("release", key, draft.Revision, KeptInBrowser.Of(draft.Kept), KeptInBrowser.Of(draft.Heard));
    }

    /// <summary>The note is submitted: nothing of it has to stay.</summary>
    public async Task ForgetAsync()
    {
        if (script is not null) await TellAsync("forget", key);
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

/// <summary>The fields as the browser has them, by name, and when; and what the portal had of them then, with its revision.</summary>
public sealed record KeptInBrowser(int Revision, DateTimeOffset At, Dictionary<string, string> Fields, Dictionary<string, string> Kept)
{
    public static Dictionary<string, string> Of(NoteText text) => NoteFields.All.ToDictionary(f => $"{f.Field}", f => f.Typed(text));

    /// <summary>What was typed; a field that was not on the page is as <paramref name="otherwise"/> has it.</summary>
    public NoteText Typed(NoteText otherwise) => Read(Fields, otherwise);

    /// <summary>What the portal had when it was typed.</summary>
    public NoteText Base(NoteText otherwise) => Read(Kept, otherwise);

    private static NoteText Read(Dictionary<string, string> fields, NoteText otherwise) => NoteFields.All.Aggregate(
        otherwise, (text, field) => fields.TryGetValue($"{field.Field}", out var typed) ? field.Type(text, typed) : text);
}
