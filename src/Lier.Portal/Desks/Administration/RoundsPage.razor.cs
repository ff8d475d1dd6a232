using Lier.Portal.Application.Rounds;
using Lier.Portal.Desks.Frame;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.Administration;

/// <summary>The half-years that are reported on: opened, given other due days, closed and reopened.</summary>
public sealed partial class RoundsPage(RoundQueries queries, RoundCommands steps, TownClock clock, NavigationManager navigation)
{
    private const string Opening = "openen";

    private IReadOnlyList<RoundRow> rounds = [];
    private IReadOnlyList<int> planYears = [];
    private FormErrors errors = FormErrors.None;

    [CascadingParameter] public required HttpContext HttpContext { get; set; }
    [SupplyParameterFromForm(FormName = Opening)] private Fields Form { get; set; } = null!;

    // From the half-year after the first one opened up to the one that today is in, as far as there is a plan for it.
    private IEnumerable<ReportingPeriod> Choices
    {
        get
        {
            var now = ReportingPeriod.Of(clock.Today);
            for (var period = rounds.Count > 0 ? rounds.Min(r => r.Period).Next : now.Previous; period <= now; period = period.Next)
                if (rounds.All(r => r.Period != period) && planYears.Contains(period.PlanYear))
                    yield return period;
        }
    }

    // Both are always on the page, so that a double click or an old tab gets an answer in words instead of doing the opposite.
    private IEnumerable<Change> ChangesOf(RoundRow round) =>
    [
        new($"sluiten-{round.Period.Slug}", "sluiten", "gesloten", round.ClosedAt is null,
            "In een gesloten periode schrijft of dient niemand nog in; wat onderweg is, gaat verder.",
            (reason, by) => steps.CloseAsync(round.Period, reason, by, HttpContext.RequestAborted)),
        new($"heropenen-{round.Period.Slug}", "heropenen", "heropend", round.ClosedAt is not null,
            "Wie schreef, kan weer schrijven en indienen.",
            (reason, by) => steps.ReopenAsync(round.Period, reason, by, HttpContext.RequestAborted)),
    ];

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        rounds = await queries.AllAsync(HttpContext.RequestAborted);
        planYears = await queries.PlanYearsAsync(HttpContext.RequestAborted);
    }

    private Task OpenAsync() => TryAsync(Opening, "geopend", Fields.OnPage, by =>
    {
        var (submitBy, agreeBy) = (FormDate.Read(Form.SubmitBy, "submitBy"), FormDate.Read(Form.AgreeBy, "agreeBy"));
        return ReportingPeriod.TryParse(Form.Period, null, out var period)
            ? steps.OpenAsync(period, submitBy, agreeBy, by, HttpContext.RequestAborted)
            : throw new RefusedException($"“{Form.Period}” is geen periode zoals 2021-H2.", "period");
    });

    private Task ChangeDueDaysAsync(RoundRow round, DueDaysForm.Fields days) =>
        TryAsync(DueDaysForm.NameOf(round), "dagen", DueDaysForm.FieldsOf(round), by => steps.ChangeDueDaysAsync(
            round.Period, FormDate.Read(days.SubmitBy, "submitBy"), FormDate.Read(days.AgreeBy, "agreeBy"), days.Reason ?? "",
            by, HttpContext.RequestAborted));

    private Task SwitchAsync(Change change, string reason) =>
        TryAsync(change.Form, change.Done, [("reason", ReasonForm.IdOf(change.Form))], by => change.MakeAsync(reason, by));

    private async Task TryAsync(string form, string done, IEnumerable<(string About, string Id)> fields, Func<Person, Task> change)
    {
        try
        {
            await change(PersonClaims.Of(HttpContext.User));
            navigation.NavigateTo(Urls.Done(Urls.Rounds, done));
        }
        catch (RefusedException refused)
        {
            errors = FormErrors.Of(form, refused, fields);
        }
    }

    private static string Due(RoundRow round) => (round.SubmitBy, round.AgreeBy) switch
    {
        (null, null) => "zonder uiterste dagen",
        ({ } submit, null) => $"indienen tot en met {DutchDate.InWords(submit)}",
        (null, { } agree) => $"akkoord tot en met {DutchDate.InWords(agree)}",
        ({ } submit, { } agree) => $"indienen tot en met {DutchDate.InWords(submit)}, akkoord tot en met {DutchDate.InWords(agree)}",
    };

    private sealed record Change(string Form, string Verb, string Done, bool Applies, string Hint, Func<string, Person, Task> MakeAsync);

    /// <summary>What the administrator fills in.</summary>
    public sealed class Fields
    {
        public string? Period { get; set; }
        public string? SubmitBy { get; set; }
        public string? AgreeBy { get; set; }

        internal static readonly (string About, string Id)[] OnPage =
            [("period", "periode"), ("submitBy", "indienen-tot"), ("agreeBy", "akkoord-tot")];
    }
}
