using Lier.Portal.Application.Notes.Agreeing;
using Lier.Portal.Application.Routes;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Plans;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.Agreements;

/// <summary>
/// One note of the queue, to read and to judge. A plain page: it stays on the screen of a phone that lost its connection, and comes
/// back as it was.
/// </summary>
public sealed partial class AgreementPage(
    AgreementQueries agreements, NoteQueries notes, NoteCommands steps, TownClock clock, NavigationManager navigation)
{
    private Person person = null!;
    private ReadingOrder queue = null!;
    private NoteReading? found;
    private NoteReading? reading;
    private AgreementOutcome? outcome;
    private int place;
    private string? refusal;
    private bool missesReason;

    [Parameter] public string PeriodSlug { get; set; } = "";
    [Parameter] public string Slug { get; set; } = "";
    [SupplyParameterFromQuery(Name = "na")] private string? After { get; set; }
    [SupplyParameterFromForm(FormName = Fields.Name)] private Fields Form { get; set; } = null!;
    [CascadingParameter] public required HttpContext HttpContext { get; set; }

    private TownClock Clock => clock;

    private CancellationToken Cancel => HttpContext.RequestAborted;

    private string Here => HttpContext.Request.Path + HttpContext.Request.QueryString;

    private NoteText Text => reading!.Note.LastVersion!.Text;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        person = PersonClaims.Of(HttpContext.User);
        await LoadAsync();
        if (reading is not null) outcome = await agreements.OutcomeAsync(After, person, Cancel);
        else if (outcome is null && HttpMethods.IsGet(HttpContext.Request.Method))
            HttpContext.Response.StatusCode = StatusCodes.Status403Forbidden;
    }

    private async Task LoadAsync()
    {
        queue = await agreements.QueueAsync(person, Cancel);
        (found, reading, outcome, place) = (null, null, null, 0);
        if (!ReportingPeriod.TryParse(PeriodSlug, null, out var period)) return;
        var slug = PlanCode.SlugOf(Slug);
        place = queue.PlaceOf(period, slug);
        if (place == 0) outcome = await agreements.OutcomeAsync(period, slug, person, Cancel);
        if (place > 0 || outcome is not null) found = await notes.FindAsync(period, Slug, person, Cancel);
        if (place > 0) reading = found;
    }

    private async Task JudgeAsync()
    {
        var reason = Reason();
        try
        {
            await TakeAsync(reading!.Note.Id, reason);
            GoOn();
        }
        catch (RefusedException refused)
        {
            await ShowAsync(refused, reason);
        }
    }

    private Task TakeAsync(int id, string reason) => Form.Outcome switch
    {
        Outcomes.SendBack => steps.SendBackAsync(id, Form.Version, SaysNothing ? "" : reason, person, Cancel),
        Outcomes.Agree when reason.Length == 0 => steps.AgreeAsync(id, Form.Version, person, Cancel),
        Outcomes.Agree => throw new RefusedException(
            "U schreef een reden. Die gaat alleen mee als u de nota terugstuurt: maak het veld leeg als u toch akkoord geeft."),
        _ => throw new RefusedException("Kies wat u met deze nota doet: akkoord geven of terugsturen."),
    };

    /// <summary>To the next note, which says what became of this one.</summary>
    private void GoOn()
    {
        var next = queue.GoOnFrom(place);
        navigation.NavigateTo(Urls.After(next is null ? Urls.Agreements : Urls.Agreement(next.Period, next.Slug), PeriodSlug, Slug));
    }

    private async Task ShowAsync(RefusedException refused, string reason)
    {
        await LoadAsync();
        if (reading is null)
        {
            GoOn();
            return;
        }

        (refusal, missesReason) = (refused.Message, Form.Outcome == Outcomes.SendBack && (SaysNothing || reason.Length == 0));
        // Beside another text the remarks would stand at the wrong place.
        if (Form.Version != reading.Note.LastVersion!.Number) (Form.Reason, Form.Remarks) = (reason, null);
    }

    private bool SaysNothing => NoteBlock.SaysNothing(Form.Remarks, Form.Reason);

    private string Reason()
    {
        var judged = reading!.Note.Versions.FirstOrDefault(v => v.Number == Form.Version);
        return NoteBlock.Reason(judged?.Text ?? NoteText.Empty, Form.Remarks, Form.Reason);
    }

    /// <summary>What is posted.</summary>
    public sealed class Fields
    {
        public const string Name = "beoordeling";

        public int Version { get; set; }
        public string? Outcome { get; set; }
        public string? Reason { get; set; }
        public List<string?>? Remarks { get; set; }
    }
}
