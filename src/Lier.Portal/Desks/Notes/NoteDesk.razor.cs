using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.Notes;

/// <summary>One note on the desk of whoever may see it, with just what that person can do now.</summary>
public sealed partial class NoteDesk(NoteQueries notes, NoteCommands steps, DeskSession session, TownClock clock)
{
    private NoteReading? reading;
    private Person? person;
    private string? done;
    private string? refusal;
    private bool isStale;
    private bool isBusy;

    [Parameter, EditorRequired] public string PeriodCode { get; set; } = "";
    [Parameter, EditorRequired] public string Slug { get; set; } = "";

    /// <summary>For the forms on this desk that are posted: a circuit has no token of its own.</summary>
    [Parameter] public string? FormToken { get; set; }

    private TownClock Clock => clock;

    private bool IsWaiting => isBusy || !RendererInfo.IsInteractive;

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        (refusal, isStale) = (null, false);
        try
        {
            person = await session.PersonAsync();
            reading = await FindAsync();
        }
        catch (RefusedException refused)
        {
            (reading, refusal) = (null, refused.Message);
        }
    }

    private Task SubmittedAsync() => ShowAsync("De nota is ingediend.");

    private Task WithdrawAsync() =>
        TryAsync(by => steps.WithdrawAsync(reading!.Note.Id, by), "De nota is ingetrokken. U kunt ze weer wijzigen.");

    private Task AgreeAsync() =>
        TryAsync(by => steps.AgreeAsync(reading!.Note.Id, reading.Note.LastVersion!.Number, by), "U gaf uw akkoord.");

    private Task WithdrawAgreementAsync() =>
        TryAsync(
            by => steps.WithdrawAgreementAsync(reading!.Note.Id, reading.Note.LastVersion!.Number, by),
            "U trok uw akkoord in.");

    private Task SendBackAsync(string reason) =>
        TryAsync(
            by => steps.SendBackAsync(reading!.Note.Id, reading.Note.LastVersion!.Number, reason, by),
            "De nota is teruggestuurd naar het team.");

    private async Task TryAsync(Func<Person, Task> step, string success)
    {
        if (isBusy) return;
        (isBusy, done, refusal) = (true, null, null);
        try
        {
            await step(await session.PersonAsync());
            await ShowAsync(success);
        }
        catch (RefusedException refused)
        {
            (refusal, isStale) = (refused.Message, await HasMovedAsync());
        }
        finally
        {
            isBusy = false;
        }
    }

    private Task<NoteReading?> FindAsync() => notes.FindAsync(ReportingPeriod.Parse(PeriodCode), Slug, person!);

    private async Task<bool> HasMovedAsync()
    {
        try
        {
            return (await FindAsync())?.Note.Revision != reading?.Note.Revision;
        }
        catch (RefusedException)
        {
            // Not this person's to read any more: a mandate ended while the page was open.
            return true;
        }
    }

    private async Task ShowAsync(string success)
    {
        await LoadAsync();
        done = reading is { Note.Stage: NoteStage.ForAgreement or NoteStage.WithCollege } ? $"{success} {Waiting(reading)}" : success;
    }

    private string AddressOf(NoteField field) =>
        $"{Urls.Note(reading!.Note.Period, reading.Note.Action.Slug)}#{NoteFields.Of(field).Anchor}";

    private static string Waiting(NoteReading reading) => reading.Note.Stage switch
    {
        NoteStage.Draft => $"Het team {reading.Note.Action.Team} schrijft deze nota.",
        NoteStage.ForAgreement => $"Deze nota wacht op de stap “{reading.Step!.Name}”.",
        NoteStage.WithCollege => "Deze nota wacht op het besluit van het college.",
        NoteStage.Approved => "Het college keurde deze nota goed. Ze komt in het rapport.",
        NoteStage.Published => "Deze nota staat in het gepubliceerde rapport.",
    };
}
