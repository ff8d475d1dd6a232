using Lier.Portal.Domain;
using Lier.Portal.Domain.College;
using Lier.Portal.Identity;
using Lier.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.College;

/// <summary>Where the secretary registers what the college decided: everything approved, except what is marked otherwise.</summary>
public sealed partial class CollegeDesk(CollegeQueries college, CollegeSteps steps, DeskSession session, TownClock clock)
{
    private Dictionary<(int NoteId, int Version), Choice> choices = [];
    private Dossier? dossier;
    private DateOnly? sessionDate;
    private string number = "";
    private string? done;
    private string? refusal;
    private bool isBusy;

    [Parameter, EditorRequired] public string PeriodCode { get; set; } = "";

    private TownClock Clock => clock;

    private bool IsWaiting => isBusy || !RendererInfo.IsInteractive;

    private IEnumerable<DossierRow> Handled => dossier!.Rows.Where(r => ChoiceOf(r).Outcome is not null);

    private string Summary => choices.Count == 0
        ? "Er valt nu niets te beslissen."
        : string.Join(", ", choices.Values.GroupBy(c => c.Outcome).OrderBy(g => g.Key is null).ThenBy(g => g.Key).Select(g => $"{g.Count()} {g.Key?.Name() ?? "niet behandeld"}"));

    private Choice ChoiceOf(DossierRow row) => choices[(row.NoteId, row.VersionNumber)];

    protected override Task OnInitializedAsync() => StartAfreshAsync();

    /// <summary>A new session: everything approved, except what the secretary marks otherwise.</summary>
    private async Task StartAfreshAsync()
    {
        choices = [];
        await LoadAsync();
        foreach (var choice in choices.Values) choice.Outcome = DecisionOutcome.Approved;
    }

    /// <summary>The same session: what was chosen stays, and what came in meanwhile was not on the table and waits for a choice.</summary>
    private async Task LoadAsync()
    {
        refusal = null;
        dossier = await college.FindAsync(ReportingPeriod.Parse(PeriodCode));
        choices = dossier!.Rows.ToDictionary(r => (r.NoteId, r.VersionNumber), r => choices.GetValueOrDefault((r.NoteId, r.VersionNumber)) ?? new Choice());
    }

    private async Task RegisterAsync()
    {
        if (isBusy) return;
        (isBusy, done, refusal) = (true, null, null);
        try
        {
            var results = Handled.Select(r => new NoteResult(r.NoteId, r.VersionNumber, ChoiceOf(r).Outcome!.Value, ChoiceOf(r).VisibleReason)).ToList();
            await steps.RegisterAsync(dossier!.Period, sessionDate, number, results, await session.PersonAsync());
            done = $"Besluit {number.Trim()} is geregistreerd: {Summary}.";
            number = "";
            await StartAfreshAsync();
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
        public DecisionOutcome? Outcome { get; set; }

        public string Reason { get; set; } = "";

        public bool MayHaveReason => Outcome is DecisionOutcome.Returned or DecisionOutcome.Deferred;

        public string VisibleReason => MayHaveReason ? Reason : "";
    }
}
