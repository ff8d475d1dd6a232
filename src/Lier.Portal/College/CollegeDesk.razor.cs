using Lier.Portal.Domain;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.People;
using Lier.Portal.Identity;
using Lier.Portal.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Lier.Portal.College;

/// <summary>Where the secretary registers what the college decided: everything approved, except what is marked otherwise.</summary>
public sealed partial class CollegeDesk(CollegeQueries college, CollegeSteps steps, TownClock clock)
{
    private Dictionary<int, Choice> choices = [];
    private Dossier? dossier;
    private Person? person;
    private DateOnly? sessionDate;
    private string number = "";
    private string? done;
    private string? refusal;
    private bool isBusy;

    [Parameter, EditorRequired] public string PeriodCode { get; set; } = "";
    [CascadingParameter] public required Task<AuthenticationState> Authentication { get; set; }

    private TownClock Clock => clock;

    private bool IsWaiting => isBusy || !RendererInfo.IsInteractive;

    private IEnumerable<DossierRow> Handled => dossier!.Rows.Where(r => choices[r.NoteId].Outcome is not null);

    private string Summary => choices.Count == 0
        ? "Er valt nu niets te beslissen."
        : string.Join(", ", choices.Values.GroupBy(c => c.Outcome).OrderBy(g => g.Key is null).ThenBy(g => g.Key).Select(g => $"{g.Count()} {g.Key?.Name() ?? "niet behandeld"}"));

    protected override async Task OnInitializedAsync()
    {
        person = PersonClaims.Of((await Authentication).User);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        refusal = null;
        dossier = await college.FindAsync(ReportingPeriod.Parse(PeriodCode));
        choices = dossier!.Rows.ToDictionary(r => r.NoteId, r => choices.GetValueOrDefault(r.NoteId) ?? new Choice());
    }

    private async Task RegisterAsync()
    {
        if (isBusy) return;
        (isBusy, done, refusal) = (true, null, null);
        try
        {
            var results = Handled.Select(r => new NoteResult(r.NoteId, r.VersionNumber, choices[r.NoteId].Outcome!.Value, choices[r.NoteId].Reason)).ToList();
            await steps.RegisterAsync(dossier!.Period, sessionDate, number, results, person!);
            done = $"Besluit {number.Trim()} is geregistreerd: {Summary}.";
            choices = [];
            number = "";
            await LoadAsync();
        }
        catch (RefusedException refused)
        {
            refusal = refused.Message;
        }
        finally
        {
            isBusy = false;
        }
    }

    private sealed class Choice
    {
        public DecisionOutcome? Outcome { get; set; } = DecisionOutcome.Approved;

        public string Reason { get; set; } = "";
    }
}
