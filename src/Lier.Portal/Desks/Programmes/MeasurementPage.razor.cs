using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Programmes;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.Programmes;

/// <summary>One measurement: filled in by the team, frozen for everybody else who may read it.</summary>
public sealed partial class MeasurementPage(
    ProgrammeQueries queries, MeasurementCommands steps, TownClock clock, NavigationManager navigation)
{
    internal const string FormName = "meting";

    private Person person = null!;
    private TargetRow? row;
    private string? refusal;
    private IReadOnlyList<Objection> refused = [];

    [Parameter] public string Slug { get; set; } = "";
    [Parameter] public string Day { get; set; } = "";
    [Parameter] public string TargetSlug { get; set; } = "";
    [SupplyParameterFromQuery(Name = "aantal")] private string? Value { get; set; }
    [SupplyParameterFromQuery(Name = "bron")] private string? Source { get; set; }
    [CascadingParameter] public required HttpContext HttpContext { get; set; }
    [SupplyParameterFromForm(FormName = FormName)] private MeasurementForm Form { get; set; } = null!;

    private string? BroughtSource => Source?.Length > MeasurementEntry.LongestSource ? Source[..MeasurementEntry.LongestSource] : Source;

    private FormErrors Errors => refused.Count == 0 ? FormErrors.None : FormErrors.Of(FormName, refused, MeasurementForm.Ids);

    private string WhoOf(RouteStep step) => step.WhoOf(string.Join(", ", row!.Target.Teams), row.Target.AldermenOn(clock.Today));

    private bool MayFillIn => row is { MayWrite: true, Stage: NoteStage.Draft };

    private bool IsPosted => HttpMethods.IsPost(HttpContext.Request.Method);

    private bool BringsFields => Form.Deed is MeasurementAction.Keep or MeasurementAction.Submit;

    private bool IsStale => IsPosted && BringsFields && Form.Revision != (row?.Measurement?.Revision ?? 0);

    /// <summary>Somebody typed in what cannot be typed in any more.</summary>
    private bool IsLost => IsStale && !MayFillIn;

    protected override async Task OnInitializedAsync()
    {
        person = PersonClaims.Of(HttpContext.User);
        var programme = await queries.FindAsync(Slug, HttpContext.RequestAborted);
        var target = programme?.Targets.SingleOrDefault(t => t.Promise.Slug == TargetSlug);
        if (target?.Dates.SingleOrDefault(d => d.Slug == Day) is not { } date) navigation.NotFound();
        else
        {
            var ways = await queries.WaysAsync(date, HttpContext.RequestAborted);
            if (new TargetRow(target, date, person, clock.Today, ways) is { MayRead: true } found) row = found;
            else Refuse(target);
        }

        Form ??= Brought();
    }

    private void Refuse(Target target)
    {
        refusal = $"Wat bij “{target.Promise.Name}” ingevuld is, "
            + "lezen vóór de publicatie alleen het team, de bevoegde schepenen, wie ze moet beoordelen, en de secretaris.";
        HttpContext.Response.StatusCode = StatusCodes.Status403Forbidden;
    }

    // What is kept, with what a link brought along.
    private MeasurementForm Brought()
    {
        var kept = Kept();
        return kept with { Value = Value ?? kept.Value, Source = BroughtSource ?? kept.Source };
    }

    // What is not begun yet, begins with the day that is asked.
    private MeasurementForm Kept()
    {
        if (row?.Measurement is { Entry: var entry } && entry != MeasurementEntry.Empty) return MeasurementForm.Of(entry);
        var asOf = row is { Date.AsOf: var day } && day <= clock.Today ? day : clock.Today;
        return new() { AsOf = asOf.ToString("O") };
    }

    private BegunMeasurement Begun()
    {
        var (measurement, kept) = (row!.Measurement, Kept());
        var saved = measurement is { LastWrittenAt: { } at, LastWrittenBy: var by }
            ? $"Laatst opgeslagen door {by} op {DutchText.At(at)}."
            : null;
        return new(kept, Form, measurement?.Revision ?? 0, IsBrought: !IsPosted && Value is not null, saved);
    }

    private async Task ActAsync()
    {
        if (row is null) return;
        try
        {
            await TakeAsync(row.Measurement?.Id ?? 0, HttpContext.RequestAborted);
            navigation.NavigateTo(Urls.Done(Urls.Measurement(Slug, Day, TargetSlug), MeasurementAction.Done[Form.Deed!]));
        }
        catch (RefusedException exception)
        {
            refused = exception.Objections;
            // Only those two buttons bring what is in the fields along; after another one they would be empty.
            if (MayFillIn && !BringsFields) Form = Kept();
        }
    }

    private Task TakeAsync(int id, CancellationToken cancel) => Form.Deed switch
    {
        MeasurementAction.Keep => steps.WriteAsync(Slug, Day, TargetSlug, Form.Revision, Form.Read(), person, cancel),
        MeasurementAction.Submit => steps.SubmitAsync(Slug, Day, TargetSlug, Form.Revision, Form.Read(), person, cancel),
        MeasurementAction.Withdraw => steps.WithdrawAsync(id, person, cancel),
        MeasurementAction.Agree => steps.AgreeAsync(id, Form.Version, person, cancel),
        MeasurementAction.WithdrawAgreement => steps.WithdrawAgreementAsync(id, Form.Version, person, cancel),
        MeasurementAction.SendBack => steps.SendBackAsync(id, Form.Version, Form.Reason ?? "", person, cancel),
        MeasurementAction.Correct => steps.CorrectAsync(id, Form.Reason ?? "", person, cancel),
        _ => throw new RefusedException("Druk op een van de knoppen."),
    };
}
