using Lier.Portal.Application.Notes.Agreeing;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Domain.Progress;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Lier.Portal.Desks.Agreements;

/// <summary>Agreeing to many notes in one go: what stands out stays out unless somebody ticks it.</summary>
public sealed partial class AgreementList(
    AgreementListQueries agreements, AgreementQueries queue, NoteCommands steps, DeskSession session, IJSRuntime script)
{
    // Small enough to show how far it is, large enough not to draw the page for each note.
    private const int AtOnce = 5;

    private AgreementRows? list;
    private IReadOnlyList<Replacement> replaces = [];
    private HashSet<(int NoteId, int Version)> chosen = [];
    private IReadOnlyList<(AgreementRow Row, AgreementResult Result)>? results;
    private (int Done, int All)? progress;
    private AgreementResults? shownResults;
    private ElementReference dialog;
    private string? refusal;
    private bool showsNewResults;

    private bool IsWaiting => progress is not null || !RendererInfo.IsInteractive;

    private IReadOnlyList<AgreementRow> Chosen => [.. list!.Rows.Where(IsChosen)];

    private IReadOnlyList<AgreementRow> Kept => [.. list!.Rows.Where(r => !IsChosen(r))];

    private bool IsChosen(AgreementRow row) => row.Objection is null && chosen.Contains(Key(row));

    protected override Task OnInitializedAsync() => LoadAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!showsNewResults || shownResults is null) return;
        showsNewResults = false;
        await shownResults.FocusAsync();
    }

    /// <summary>What is new on the screen is chosen, unless it stands out.</summary>
    private async Task LoadAsync()
    {
        try
        {
            var person = await session.PersonAsync();
            var seen = list?.Rows.Select(Key).ToHashSet() ?? [];
            (list, replaces) = (await agreements.FirstAsync(person), await queue.ReplacesAsync(person));
            chosen = [.. list.Rows.Where(r => r.WhyNot is null).Select(Key).Where(key => !seen.Contains(key))];
        }
        catch (RefusedException refused)
        {
            refusal = refused.Message;
        }
    }

    private void Choose(AgreementRow row, bool isChosen)
    {
        if (isChosen) chosen.Add(Key(row));
        else chosen.Remove(Key(row));
    }

    // A native dialog, opened as one: the page behind it cannot be reached and Escape closes it.
    private async Task AskAsync() => await script.InvokeVoidAsync("HTMLDialogElement.prototype.showModal.call", dialog);

    private async Task AgreeAsync()
    {
        if (IsWaiting) return;
        var done = new List<(AgreementRow, AgreementResult)>();
        (results, refusal) = (null, null);
        try
        {
            await AgreeToAllAsync(Chosen, done);
        }
        catch (RefusedException refused)
        {
            refusal = refused.Message;
        }
        finally
        {
            progress = null;
        }

        (results, showsNewResults) = (done, true);
        await LoadAsync();
    }

    // What was done stays done when the rest is refused.
    private async Task AgreeToAllAsync(IReadOnlyList<AgreementRow> rows, List<(AgreementRow, AgreementResult)> done)
    {
        progress = (0, rows.Count);
        foreach (var some in rows.Chunk(AtOnce))
        {
            done.AddRange(some.Zip(await AgreeAsync(some)));
            progress = (done.Count, rows.Count);
            StateHasChanged();
        }
    }

    // SQLite answers on the spot: done on the page's own thread, it would keep the page from showing how far it is.
    private async Task<IReadOnlyList<AgreementResult>> AgreeAsync(AgreementRow[] rows)
    {
        var person = await session.PersonAsync();
        return await Task.Run(() => steps.AgreeAllAsync([.. rows.Select(Key)], person));
    }

    private static IEnumerable<(Light Light, string Name)> LightsOf(AgreementRow row)
    {
        if (row.ProgressLight is { } progress) yield return (progress, "Voortgang");
        if (row.TimingLight is { } timing) yield return (timing, "Planning");
    }

    private static (int NoteId, int Version) Key(AgreementRow row) => (row.NoteId, row.Version);

    private static string Counted(int count) => DutchText.Count(count, "nota", "nota’s");
}
