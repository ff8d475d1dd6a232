using Lier.Portal.Application.College;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.College;

/// <summary>Where the secretary registers what the college decided: everything approved, except what is marked otherwise.</summary>
public sealed partial class CollegeDesk(CollegeQueries college, CollegeCommands steps, DeskSession session, TownClock clock)
{
    private readonly SessionChoices choices = new();
    private Dossier? dossier;
    private IReadOnlyList<TableThing> things = [];
    private List<(PlanOnTable Plan, bool StartsOpen)> plans = [];
    private DateOnly? sessionDate;
    private string number = "";
    private Registered? done;
    private string? refusal;
    private bool isBusy;
    private ElementReference answer;
    private ElementReference objection;
    private bool hasNews;

    [Parameter, EditorRequired] public string PeriodCode { get; set; } = "";

    private TownClock Clock => clock;

    private string Counted => things.Count > 0 || dossier!.HasNotes ? TableThing.Count(things) : "0 metingen";

    private string Nothing =>
        $"Er ligt geen {(dossier!.HasNotes ? "nota" : "meting")} klaar. Zodra een schepen akkoord geeft, verschijnt ze hier.";

    private string AllAtOnce => dossier!.Reported.Count == 0 ? "Alle nota’s in één keer" : "Alles in één keer";

    private bool IsWaiting => isBusy || !RendererInfo.IsInteractive;

    protected override Task OnInitializedAsync() => LoadAsync(choices.StartAfresh);

    // The button that was pressed is waiting and lost the focus: it goes to what is said.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!hasNews || isBusy) return;
        hasNews = false;
        await (refusal is null ? answer : objection).FocusAsync();
    }

    private async Task LoadAsync()
    {
        try
        {
            await LoadAsync(choices.Keep);
        }
        catch (RefusedException refused)
        {
            refusal = refused.Message;
        }
    }

    private async Task LoadAsync(Action<IReadOnlyList<TableThing>> choose)
    {
        refusal = null;
        var found = await college.FindAsync(ReportingPeriod.Parse(PeriodCode), await session.PersonAsync());
        (dossier, things) = (found!, found!.Things);
        choose(things);
        plans = [];
        var shown = 0;
        foreach (var plan in found.Plans) plans.Add((plan, (shown += plan.Notes.Count) <= DossierPlan.AtOnce));
    }

    private async Task RegisterAsync()
    {
        if (isBusy) return;
        (isBusy, hasNews, done, refusal) = (true, true, null, null);
        // SQLite works on without giving way: the page first says that it is busy.
        await Task.Yield();
        try
        {
            var summary = choices.Summary();
            var id = await steps.RegisterAsync(dossier!.Period, sessionDate, number, choices.Results(), await session.PersonAsync());
            done = new Registered(id, $"Besluit {number.Trim()} is geregistreerd: {summary}.");
            number = "";
            await LoadAsync(choices.StartAfresh);
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

    private sealed record Registered(int Id, string Sentence);
}
