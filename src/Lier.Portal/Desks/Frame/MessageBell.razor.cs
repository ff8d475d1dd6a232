using Lier.Portal.Application.Messages;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.Frame;

/// <summary>How many messages are unread, in the head of every desk; it counts on by itself and says so when one comes.</summary>
public sealed partial class MessageBell(MessageQueries messages, MessageBoard board, DeskSession session, NavigationManager navigation)
    : IDisposable
{
    private Unread unread = new(0, 0, "");
    private string? news;
    private IDisposable? watch;

    private bool IsHere => navigation.ToBaseRelativePath(navigation.Uri).Split('?')[0] == Urls.Messages[1..];

    public void Dispose() => watch?.Dispose();

    protected override async Task OnInitializedAsync()
    {
        if (await PersonAsync() is not { } person) return;
        // Watching comes first: what is told in between is counted twice rather than not at all.
        if (RendererInfo.IsInteractive) watch = board.Watch(person.Id, () => _ = InvokeAsync(CountAgainAsync));
        unread = await messages.UnreadAsync(person);
    }

    private async Task CountAgainAsync()
    {
        var before = unread;
        unread = await PersonAsync() is { } person ? await messages.UnreadAsync(person) : new(0, 0, "");
        news = unread.NewestId > before.NewestId ? MessageWords.Arrived(unread.Newest) : null;
        StateHasChanged();
    }

    // Whoever signed out elsewhere is told nothing more here.
    private async Task<Person?> PersonAsync()
    {
        try
        {
            return await session.PersonAsync();
        }
        catch (RefusedException)
        {
            watch?.Dispose();
            return null;
        }
    }
}
