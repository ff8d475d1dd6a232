using System.Globalization;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Identity;
using Lier.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Notes;

/// <summary>Where a note is written: checks while you type, kept a second after you stop, submitted when nothing blocks.</summary>
public sealed partial class NoteEditor(NoteSteps steps, NoteQueries notes, DeskSession session, TownClock clock, TimeProvider time) : IAsyncDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim saving = new(1);
    private CancellationTokenSource typing = new();
    private ProgressNote? others;
    private ActionStatus? status;
    private string progress = "";
    private string timing = "";
    private Light? progressLight;
    private Light? timingLight;
    private string stopReason = "";
    private NoteText kept = NoteText.Empty;
    private int revision;
    private string? saved;
    private string? refusal;
    private bool isBusy;
    private bool isClosed;

    [Parameter, EditorRequired] public required NoteReading Reading { get; set; }
    [Parameter, EditorRequired] public EventCallback Submitted { get; set; }

    private NoteText Text => new(status, progress, timing, progressLight, timingLight, stopReason);

    // The list carries the numbers of the report; what is no number of a status is no choice.
    private string StatusNumber
    {
        get => status is { } chosen ? ((int)chosen).ToString(CultureInfo.InvariantCulture) : "";
        set => status = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Enum.IsDefined((ActionStatus)number) ? (ActionStatus)number : null;
    }

    private IReadOnlyList<NoteCheck> Checks => [.. NoteChecks.For(Text, Reading.Context).OrderByDescending(c => c.Blocks).ThenBy(c => c.Field)];

    private int Blocking => NoteChecks.Blocking(Text).Count();

    private bool IsWaiting => isBusy || !RendererInfo.IsInteractive;

    private string AddressOf(NoteField field) => $"{Urls.Note(Reading.Note.Period, Reading.Note.Action.Slug)}#{Id(field)}";

    private string Words => DutchText.Count(progress.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, "woord", "woorden");

    internal static string Id(NoteField field) => field switch
    {
        NoteField.Status => "status",
        NoteField.Progress => "stand-van-zaken",
        NoteField.Timing => "tijd",
        NoteField.ProgressLight => "licht-voortgang",
        NoteField.TimingLight => "licht-planning",
        NoteField.StopReason => "reden-van-stopzetting",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    protected override void OnInitialized()
    {
        Fill(Reading.Note.Text);
        (kept, revision) = (Text, Reading.Note.Revision);
        if (Reading.Note.LastWrittenAt is { } at) saved = $"Laatst opgeslagen door {Reading.Note.LastWrittenBy} op {DutchText.At(at)}.";
    }

    private void Fill(NoteText text) =>
        (status, progress, timing, progressLight, timingLight, stopReason) =
        (text.Status, text.Progress, text.Timing, text.ProgressLight, text.TimingLight, text.StopReason);

    private Task StartFromPreviousAsync()
    {
        var previous = Reading.Previous!;
        Fill(new NoteText(status ?? previous.Status, previous.Progress, previous.Timing, progressLight, timingLight, stopReason));
        return ChangedAsync();
    }

    private async Task ChangedAsync()
    {
        var rest = StopWaiting();
        try
        {
            await Task.Delay(Rest, time, rest);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        await KeepAsync();
    }

    // In one go, without an await in between: two keystrokes never share a wait.
    private CancellationToken StopWaiting()
    {
        var before = typing;
        typing = new CancellationTokenSource();
        before.Cancel();
        before.Dispose();
        return typing.Token;
    }

    /// <summary>Keeps what is typed; one save at a time, so that a writer never races with themselves.</summary>
    private async Task KeepAsync()
    {
        await saving.WaitAsync();
        try
        {
            if (Text == kept || isClosed) return;
            var text = Text;
            revision = await steps.WriteAsync(Reading.Note.Id, revision, text, await session.PersonAsync());
            (kept, saved, refusal, others) = (text, $"Opgeslagen om {DutchText.Clock(clock.Now)}.", null, null);
        }
        catch (RefusedException refused)
        {
            await RefuseAsync(refused);
        }
        finally
        {
            saving.Release();
        }
    }

    private async Task SubmitAsync()
    {
        if (isBusy) return;
        (isBusy, refusal) = (true, null);
        StopWaiting();
        await saving.WaitAsync();
        try
        {
            await steps.SubmitAsync(Reading.Note.Id, revision, Text, await session.PersonAsync());
            isClosed = true;
            await Submitted.InvokeAsync();
        }
        catch (RefusedException refused)
        {
            await RefuseAsync(refused);
        }
        finally
        {
            saving.Release();
            isBusy = false;
        }
    }

    /// <summary>Says why not; and where somebody else's text stands in the way, shows it beside one's own.</summary>
    private async Task RefuseAsync(RefusedException refused)
    {
        refusal = refused.Message;
        try
        {
            var now = await notes.FindAsync(Reading.Note.Period, Reading.Note.Action.Slug, await session.PersonAsync());
            others = now?.Note is { Stage: NoteStage.Draft } note && note.Revision != revision ? note : null;
        }
        catch (RefusedException)
        {
            others = null;
        }
    }

    private void TakeTheirs()
    {
        Fill(others!.Text);
        (kept, revision, refusal, others) = (Text, others.Revision, null, null);
    }

    private Task KeepMineAsync()
    {
        (revision, kept, refusal, others) = (others!.Revision, others.Text, null, null);
        return KeepAsync();
    }

    /// <summary>Whoever walks away within the second has their text kept all the same.</summary>
    public async ValueTask DisposeAsync()
    {
        StopWaiting();
        if (RendererInfo.IsInteractive) await KeepAsync();
        isClosed = true;
        typing.Dispose();
    }
}
