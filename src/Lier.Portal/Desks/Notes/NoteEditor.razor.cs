using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Desks.Frame;
using Lier.Portal.Domain.Notes;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.Notes;

/// <summary>Where a note is written: checks while you type, kept a second after you stop, submitted when nothing blocks.</summary>
public sealed partial class NoteEditor(NoteKeeping keeping, BrowserCopy copy, TownClock clock, TimeProvider time) : IAsyncDisposable
{
    private readonly SemaphoreSlim saving = new(1);
    private readonly QuietMoment rest = new(TimeSpan.FromSeconds(1), time);
    private NoteDraft draft = null!;
    private ProgressNote? theirs;
    private NoteFieldset fields = null!;
    private string? saved;
    private string? refusal;
    private bool isComparing;
    private bool isBusy;
    private bool isClosed;

    [Parameter, EditorRequired] public required NoteReading Reading { get; set; }
    [Parameter, EditorRequired] public required Person Writer { get; set; }
    [Parameter, EditorRequired] public EventCallback Submitted { get; set; }

    private ProgressNote Note => Reading.Note;

    private NoteText Text => draft.Text;

    private IReadOnlyList<NoteCheck> Checks => 
        [.. NoteChecks.For(Text, Reading.Context).OrderByDescending(c => c.Blocks).ThenBy(c => c.Field)];

    private int Blocking => NoteChecks.Blocking(Text).Count();

    private bool IsWaiting => isBusy || !RendererInfo.IsInteractive;

    private string? BeforeSubmitting =>
        theirs is not null ? null
        : Blocking > 0 ? $"Eerst {DutchText.Count(Blocking, "punt", "punten")} in orde brengen."
        : "Na het indienen ligt de tekst vast.";

    private string AddressOf(NoteField field) => $"{Urls.Note(Note.Period, Note.Action.Slug)}#{NoteFields.Of(field).Anchor}";

    protected override void OnInitialized()
    {
        draft = new NoteDraft(Note);
        if (Note.LastWrittenAt is { } at) saved = $"Laatst opgeslagen door {Note.LastWrittenBy} op {DutchText.At(at)}.";
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender) return;
        var script = $"./{Assets["js/browser-copy.js"]}";
        if (await copy.BeginAsync(script, fields.Element, Note.Id, Writer.Id, draft) is not { } left) return;
        await TakeBackAsync(left);
        StateHasChanged();
    }

    /// <summary>
    /// Puts back what this browser still had and the portal not: as if it was typed now, so that it meets what others wrote.
    /// </summary>
    private async Task TakeBackAsync(KeptInBrowser left)
    {
        var text = left.Typed(Text);
        if (text == Text)
        {
            await copy.ReleaseAsync(draft);
            return;
        }

        draft.Rewind(left.Base(Text), text, left.Revision);
        await KeepAsync();
        saved = $"Teruggezet: wat u om {DutchText.Clock(left.At)} typte en nog niet opgeslagen was.";
    }

    private Task StartFromPreviousAsync()
    {
        draft.StartFrom(Reading.Previous!);
        return ChangedAsync();
    }

    private Task ChangedAsync() => rest.ThenAsync(KeepAsync);

    /// <summary>Keeps what is typed; one save at a time, so that a writer never races with themselves.</summary>
    private async Task KeepAsync()
    {
        await saving.WaitAsync();
        try
        {
            if (isClosed || theirs is not null) return;
            string? by = null;
            while (!draft.IsKept && !await DidAsync(keeping.KeepAsync))
                if ((by = await MergedWithAsync()) is null) return;
            saved = by is null
                ? $"Opgeslagen om {DutchText.Clock(clock.Now)}."
                : $"Samengevoegd met wat {by} schreef en opgeslagen om {DutchText.Clock(clock.Now)}. Lees het even na.";
        }
        finally
        {
            saving.Release();
        }

        // The fields first: a key pressed in between must not take the old words along as newly typed ones.
        StateHasChanged();
        await copy.ReleaseAsync(draft);
    }

    private async Task SubmitAsync()
    {
        if (isBusy) return;
        isBusy = true;
        rest.Forget();
        await saving.WaitAsync();
        try
        {
            isClosed = await DidAsync(keeping.SubmitAsync);
            if (!isClosed && await MergedWithAsync() is { } by)
                refusal = $"{by} schreef intussen mee. Beide teksten zijn samengevoegd: lees ze na en dien opnieuw in.";
        }
        finally
        {
            saving.Release();
            isBusy = false;
        }

        await (isClosed ? LeaveAsync() : KeepMergedAsync());
    }

    private async Task LeaveAsync()
    {
        await copy.ForgetAsync();
        await Submitted.InvokeAsync();
    }

    // Both texts together are worth keeping, also when nobody types on.
    private async Task KeepMergedAsync()
    {
        if (draft.IsKept) return;
        var why = refusal;
        await KeepAsync();
        refusal ??= why;
    }

    private async Task<bool> DidAsync(Func<ProgressNote, NoteDraft, Task> step)
    {
        try
        {
            refusal = null;
            await step(Note, draft);
            return true;
        }
        catch (RefusedException refused)
        {
            refusal = refused.Message;
            return false;
        }
    }

    /// <summary>
    /// Lays one's own text together with what somebody else saved meanwhile, and says who that was. Null when nobody did, or when
    /// both changed the same field: then both texts are shown.
    /// </summary>
    private async Task<string?> MergedWithAsync()
    {
        if (await keeping.NewerAsync(Note, draft) is not { } newer) return null;
        var merge = draft.MergeWith(newer.Text);
        if (merge.Conflicts.Count > 0)
        {
            theirs = newer;
            return null;
        }

        draft.GoOnFrom(newer, merge.Combined);
        return newer.LastWrittenBy;
    }

    private Task GoOnWithAsync(NoteText text)
    {
        draft.GoOnFrom(theirs!, text);
        (theirs, refusal) = (null, null);
        return KeepAsync();
    }

    /// <summary>Whoever walks away within the second has their text kept all the same.</summary>
    public async ValueTask DisposeAsync()
    {
        rest.Dispose();
        if (RendererInfo.IsInteractive) await KeepAsync();
        isClosed = true;
    }
}
