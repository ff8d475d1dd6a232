using System.Globalization;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Desks.Keeping;
using Lier.Portal.Domain.Notes;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.Notes;

/// <summary>Where a note is written: checks while you type, kept a second after you stop, submitted when nothing blocks.</summary>
public sealed partial class NoteEditor(NoteKeeping keeping, Keepers keepers) : IAsyncDisposable
{
    private NoteDraft draft = null!;
    private Keeper<NoteText> keeper = null!;
    private NoteFieldset fields = null!;
    private bool isComparing;

    [Parameter, EditorRequired] public required NoteReading Reading { get; set; }
    [Parameter, EditorRequired] public required Person Writer { get; set; }
    [Parameter, EditorRequired] public EventCallback Submitted { get; set; }

    private ProgressNote Note => Reading.Note;

    private NoteText Text => draft.Text;

    private IReadOnlyList<NoteCheck> Checks =>
        [.. NoteChecks.For(Text, Reading.Context).OrderByDescending(c => c.Blocks).ThenBy(c => c.Field)];

    private int Blocking => NoteChecks.Blocking(Text).Count();

    private bool IsWaiting => keeper.IsBusy || !RendererInfo.IsInteractive;

    private string? BeforeSubmitting =>
        keeper.Theirs is not null ? null
        : Blocking > 0 ? $"Eerst {DutchText.Count(Blocking, "punt", "punten")} in orde brengen."
        : "Na het indienen ligt de tekst vast.";

    private string AddressOf(NoteField field) => $"{Urls.Note(Note.Period, Note.Action.Slug)}#{NoteFields.Of(field).Anchor}";

    protected override void OnInitialized()
    {
        draft = new NoteDraft(Note);
        keeper = keepers.Begin(draft, keeping.Of(Note), StateHasChanged);
        if (Note.LastWrittenAt is { } at) keeper.Saved = $"Laatst opgeslagen door {Note.LastWrittenBy} op {DutchText.At(at)}.";
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender) return;
        var name = string.Create(CultureInfo.InvariantCulture, $"nota {Note.Id} van {Writer.Id}");
        await keeper.BeginAsync($"./{Assets["js/browser-copy.js"]}", fields.Element, name);
    }

    private Task StartFromPreviousAsync()
    {
        draft.StartFrom(Reading.Previous!);
        return keeper.ChangedAsync();
    }

    private async Task SubmitAsync()
    {
        if (await keeper.SubmitAsync()) await Submitted.InvokeAsync();
    }

    public ValueTask DisposeAsync() => keeper.DisposeAsync();
}
