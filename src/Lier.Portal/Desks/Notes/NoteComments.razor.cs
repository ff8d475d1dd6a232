using System.Globalization;
using Lier.Portal.Application.Notes.Comments;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Published;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.Notes;

/// <summary>The comments on a note: under the paragraphs of a text that is shown, or as a list beside one that is being written.</summary>
public sealed partial class NoteComments(CommentQueries comments, CommentCommands steps, DeskSession session)
{
    private CommentReading? reading;
    private (int NoteId, NoteText? Text)? shown;
    private ILookup<(NoteField, string), CommentRow> under = Enumerable.Empty<CommentRow>().ToLookup(_ => (NoteField.Status, ""));
    private (NoteField Field, string Words)? chosen;
    private int? touched;
    private string? done;
    private string? refusal;
    private bool isBusy;

    [Parameter, EditorRequired] public int NoteId { get; set; }

    /// <summary>The text to show with the comments in it; without one there is only the list.</summary>
    [Parameter] public NoteText? Text { get; set; }

    /// <summary>Where a field can be changed, if this person can.</summary>
    [Parameter] public Func<NoteField, string>? FieldAddress { get; set; }

    private bool IsWaiting => isBusy || !RendererInfo.IsInteractive;

    private string OpenWords => DutchText.Count(reading?.Open ?? 0, "open opmerking", "open opmerkingen");

    // Those without a paragraph to stand under; open ones first.
    private IReadOnlyList<CommentRow> Loose =>
        reading is null ? [] : [.. reading.Comments.Except(under.SelectMany(u => u)).OrderBy(c => c.State)];

    protected override async Task OnParametersSetAsync()
    {
        if (shown == (NoteId, Text)) return;
        (shown, chosen, done) = ((NoteId, Text), null, null);
        await TryAsync(LoadAsync);
    }

    private async Task LoadAsync()
    {
        reading = await comments.OnAsync(NoteId, await session.PersonAsync());
        under = (from comment in Text is null ? [] : reading.Comments
                 from words in Words(Text!, comment.Passage.Field).Where(comment.Passage.StandsIn).Take(1)
                 select (comment, place: (comment.Passage.Field, words))).ToLookup(c => c.place, c => c.comment);
    }

    private static IEnumerable<string> Words(NoteText text, NoteField field) =>
        TextBlock.Split(Passage.In(text, field)).SelectMany(b => b.Pieces);

    // Of the text as it was last kept: that is what can be quoted.
    private IReadOnlyList<(NoteField Field, string Words)> Paragraphs =>
        [.. Passage.Fields.SelectMany(f => Words(reading!.Text, f).Select(words => (f, words)))];

    private Task ChooseAsync() => TryAsync(async () =>
    {
        await LoadAsync();
        if (Paragraphs.Count == 0) throw new RefusedException("Er is nog geen opgeslagen tekst om iets bij op te merken.");
        chosen = Paragraphs[0];
    });

    private void Choose(ChangeEventArgs e) =>
        chosen = int.TryParse((string?)e.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? Paragraphs.ElementAtOrDefault(index)
            : chosen;

    private async Task AddAsync(string text)
    {
        var (field, words) = chosen!.Value;
        var id = await steps.AddAsync(NoteId, Passage.Of(field, words), text, await session.PersonAsync());
        await ShowAsync(id, "Uw opmerking is geplaatst.");
        chosen = null;
    }

    private async Task ReplyAsync(int commentId, string text)
    {
        await steps.ReplyAsync(commentId, text, await session.PersonAsync());
        await ShowAsync(commentId, "Uw antwoord is geplaatst.");
    }

    private Task CloseAsync(int commentId, NoteCommentEntryKind how) => TryAsync(async () =>
    {
        var by = await session.PersonAsync();
        await (how switch
        {
            NoteCommentEntryKind.Resolved => steps.ResolveAsync(commentId, by),
            NoteCommentEntryKind.Reopened => steps.ReopenAsync(commentId, by),
            NoteCommentEntryKind.Withdrawn => steps.WithdrawAsync(commentId, by),
            _ => throw new ArgumentOutOfRangeException(nameof(how), how, null),
        });
        await ShowAsync(commentId, $"De opmerking is {how.Name()}.");
    });

    private async Task ShowAsync(int commentId, string what)
    {
        await LoadAsync();
        (touched, done, refusal) = (commentId, what, null);
        StateHasChanged();
    }

    private async Task TryAsync(Func<Task> step)
    {
        if (isBusy) return;
        (isBusy, refusal) = (true, null);
        try
        {
            await step();
        }
        catch (RefusedException refused)
        {
            (refusal, done) = (refused.Message, null);
        }
        finally
        {
            isBusy = false;
        }
    }
}
