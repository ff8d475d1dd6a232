using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Notes;

/// <summary>Where a note is written: checks while you type, kept a second after you stop, submitted when nothing blocks.</summary>
public sealed partial class NoteEditor(NoteSteps steps, TownClock clock, TimeProvider time) : IAsyncDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim saving = new(1);
    private CancellationTokenSource typing = new();
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

    [Parameter, EditorRequired] public required NoteReading Reading { get; set; }
    [Parameter, EditorRequired] public required Person Person { get; set; }
    [Parameter, EditorRequired] public EventCallback Submitted { get; set; }

    private NoteText Text => new(status, progress, timing, progressLight, timingLight, stopReason);

    private IReadOnlyList<NoteCheck> Checks => [.. NoteChecks.For(Text, Reading.Context)];

    private int Blocking => NoteChecks.Blocking(Text).Count();

    private bool IsWaiting => isBusy || !RendererInfo.IsInteractive;

    private string AddressOf(NoteField field) => $"{Urls.Note(Reading.Note.Period, Reading.Note.Action.Slug)}#{Id(field)}";

    private string Words => DutchText.Count(progress.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, "woord", "woorden");

    private static string Id(NoteField field) => field switch
    {
        NoteField.Status => "status",
        NoteField.Progress => "stand-van-zaken",
        NoteField.Timing => "tijd",
        NoteField.ProgressLight => "licht-voortgang",
        NoteField.TimingLight => "licht-planning",
        NoteField.StopReason => "waarom-stopgezet",
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
        await typing.CancelAsync();
        typing.Dispose();
        typing = new CancellationTokenSource();
        var rest = typing.Token;
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

    /// <summary>Keeps what is typed; one save at a time, so that a writer never races with themselves.</summary>
    private async Task KeepAsync()
    {
        await saving.WaitAsync();
        try
        {
            if (Text == kept) return;
            var text = Text;
            revision = await steps.WriteAsync(Reading.Note.Id, revision, text, Person);
            (kept, saved, refusal) = (text, $"Opgeslagen om {DutchText.Clock(clock.Now)}.", null);
        }
        catch (RefusedException refused)
        {
            refusal = refused.Message;
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
        await typing.CancelAsync();
        await saving.WaitAsync();
        try
        {
            var text = Text;
            await steps.SubmitAsync(Reading.Note.Id, revision, text, Person);
            kept = text;
            await Submitted.InvokeAsync();
        }
        catch (RefusedException refused)
        {
            refusal = refused.Message;
        }
        finally
        {
            saving.Release();
            isBusy = false;
        }
    }

    /// <summary>Whoever walks away within the second has their text kept all the same.</summary>
    public async ValueTask DisposeAsync()
    {
        await typing.CancelAsync();
        if (RendererInfo.IsInteractive) await KeepAsync();
        typing.Dispose();
        saving.Dispose();
    }
}
