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
    private const string FormName = "meting";

    private Person person = null!;
    private TargetRow? row;
    private string? refusal;
    private FormErrors errors = FormErrors.None;

    [Parameter] public string Slug { get; set; } = "";
    [Parameter] public string Day { get; set; } = "";
    [Parameter] public string TargetSlug { get; set; } = "";
    [SupplyParameterFromQuery(Name = "aantal")] private string? Value { get; set; }
    [SupplyParameterFromQuery(Name = "bron")] private string? Source { get; set; }
    [CascadingParameter] public required HttpContext HttpContext { get; set; }
    [SupplyParameterFromForm(FormName = FormName)] private MeasurementForm Form { get; set; } = null!;

    private string? BroughtSource => Source?.Length > MeasurementEntry.LongestSource ? Source[..MeasurementEntry.LongestSource] : Source;

    /// <summary>A link brought a number that is in the field and nowhere else yet.</summary>
    private bool IsBrought => !IsPosted && MayFillIn && Value is not null && row?.Measurement?.Entry.Value is not null;

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

        Form ??= Begun();
    }

    private void Refuse(Target target)
    {
        refusal = $"Wat bij “{target.Promise.Name}” ingevuld is, "
            + "lezen vóór de publicatie alleen het team, de bevoegde schepen en de secretaris.";
        HttpContext.Response.StatusCode = StatusCodes.Status403Forbidden;
    }

    // What is not begun yet, begins with what a link brought along and the day that is asked.
    private MeasurementForm Begun()
    {
        if (row?.Measurement is { Entry: var entry } && entry != MeasurementEntry.Empty)
        {
            var kept = MeasurementForm.Of(entry);
            (kept.Value, kept.Source) = (Value ?? kept.Value, Source is null ? kept.Source : BroughtSource);
            return kept;
        }

        var asOf = row is { Date.AsOf: var day } && day <= clock.Today ? day : clock.Today;
        return new() { Value = Value, AsOf = asOf.ToString("O"), Source = BroughtSource };
    }

    private async Task ActAsync()
    {
        if (row is null) return;
        try
        {
            await TakeAsync(row.Measurement?.Id ?? 0, HttpContext.RequestAborted);
            navigation.NavigateTo(Urls.Done(Urls.Measurement(Slug, Day, TargetSlug), MeasurementAction.Done[Form.Deed!]));
        }
        catch (RefusedException refused)
        {
            errors = FormErrors.Of(FormName, refused, MeasurementForm.Ids);
            // Only those two buttons bring what is in the fields along; after another one they would be empty.
            if (MayFillIn && !BringsFields) Form = Begun();
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
