using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Identity;
using Lier.Portal.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Lier.Portal.Notes;

/// <summary>One note on the desk of whoever may see it, with just what that person can do now.</summary>
public sealed partial class NoteDesk(NoteQueries notes, NoteSteps steps, TownClock clock)
{
    private NoteReading? reading;
    private Person? person;
    private string? done;
    private string? refusal;
    private bool isStale;
    private bool isBusy;

    [Parameter, EditorRequired] public string PeriodCode { get; set; } = "";
    [Parameter, EditorRequired] public string Slug { get; set; } = "";
    [CascadingParameter] public required Task<AuthenticationState> Authentication { get; set; }

    private TownClock Clock => clock;

    private bool IsWaiting => isBusy || !RendererInfo.IsInteractive;

    protected override async Task OnInitializedAsync()
    {
        person = PersonClaims.Of((await Authentication).User);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        (refusal, isStale) = (null, false);
        try
        {
            reading = await notes.FindAsync(ReportingPeriod.Parse(PeriodCode), Slug, person!);
        }
        catch (RefusedException refused)
        {
            (reading, refusal) = (null, refused.Message);
        }
    }

    private Task SubmittedAsync() => ShowAsync("De nota is ingediend. Ze ligt nu bij de bevoegde schepen.");

    private Task WithdrawAsync() =>
        TryAsync(() => steps.WithdrawAsync(reading!.Note.Id, person!), "De nota is ingetrokken. U kunt ze weer wijzigen.");

    private Task AgreeAsync() =>
        TryAsync(() => steps.AgreeAsync(reading!.Note.Id, reading.Note.LastVersion!.Number, person!), "U gaf uw akkoord. De nota gaat naar het college.");

    private Task SendBackAsync(string reason) =>
        TryAsync(() => steps.SendBackAsync(reading!.Note.Id, reading.Note.LastVersion!.Number, reason, person!), "De nota is teruggestuurd naar het team.");

    private async Task TryAsync(Func<Task> step, string success)
    {
        if (isBusy) return;
        (isBusy, done, refusal) = (true, null, null);
        try
        {
            await step();
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

    private async Task<bool> HasMovedAsync() =>
        (await notes.FindAsync(ReportingPeriod.Parse(PeriodCode), Slug, person!))?.Note.Revision != reading?.Note.Revision;

    private async Task ShowAsync(string success)
    {
        await LoadAsync();
        done = success;
    }

    // Outside the team a draft that was taken back shows what was last submitted, not what is being typed.
    private NoteText Shown(ProgressNote note) =>
        note.Stage == NoteStage.Draft && person!.WorksFor(note.Action.Team) ? note.Text : note.LastVersion?.Text ?? note.Text;

    private static string Waiting(ProgressNote note) => note.Stage switch
    {
        NoteStage.Draft => $"Het team {note.Action.Team} schrijft deze nota.",
        NoteStage.WithAlderman => "Deze nota wacht op het akkoord van de bevoegde schepen.",
        NoteStage.WithCollege => "Deze nota wacht op het besluit van het college.",
        NoteStage.Approved => "Het college keurde deze nota goed. Ze komt in het rapport.",
        NoteStage.Published => "Deze nota staat in het gepubliceerde rapport.",
        _ => throw new InvalidOperationException($"{note.Stage} is no stage."),
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
