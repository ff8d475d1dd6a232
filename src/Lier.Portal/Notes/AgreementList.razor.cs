using Lier.Portal.Domain;
using Lier.Portal.Identity;
using Lier.Portal.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Lier.Portal.Notes;

/// <summary>Agreeing to many notes in one go: what stands out stays out unless somebody ticks it.</summary>
public sealed partial class AgreementList(AgreementListQueries agreements, AgreementQueries queue, NoteSteps steps, DeskSession session, IJSRuntime script)
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

    private bool IsChosen(AgreementRow row) => row.Objection is null && chosen.Contains((row.NoteId, row.Version));

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        chosen = [.. list?.Rows.Where(r => r.WhyNot is null).Select(r => (r.NoteId, r.Version)) ?? []];
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!showsNewResults || shownResults is null) return;
        showsNewResults = false;
        await shownResults.FocusAsync();
    }

    private async Task LoadAsync()
    {
        try
        {
            var person = await session.PersonAsync();
            (list, replaces) = (await agreements.AllAsync(person), await queue.ReplacesAsync(person));
        }
        catch (RefusedException refused)
        {
            refusal = refused.Message;
        }
    }

    private void Choose(AgreementRow row, bool isChosen)
    {
        if (isChosen) chosen.Add((row.NoteId, row.Version));
        else chosen.Remove((row.NoteId, row.Version));
    }

    // A native dialog, opened as one: the page behind it cannot be reached and Escape closes it.
    private async Task AskAsync() => await script.InvokeVoidAsync("HTMLDialogElement.prototype.showModal.call", dialog);

    private async Task AgreeAsync()
    {
        if (IsWaiting) return;
        var rows = Chosen;
        var done = new List<(AgreementRow, AgreementResult)>(rows.Count);
        (results, refusal, progress) = (null, null, (0, rows.Count));
        try
        {
            foreach (var some in rows.Chunk(AtOnce))
            {
                done.AddRange(some.Zip(await steps.AgreeAllAsync([.. some.Select(r => (r.NoteId, r.Version))], await session.PersonAsync())));
                progress = (done.Count, rows.Count);
                StateHasChanged();
            }
        }
        catch (RefusedException refused)
        {
            refusal = refused.Message;
        }
        finally
        {
            progress = null;
        }

        (results, chosen, showsNewResults) = (done, [], true);
        await LoadAsync();
    }

    private static string Counted(int count) => DutchText.Count(count, "nota", "nota’s");
}
