using System.Globalization;
using Lier.Portal.Application.College;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Domain.Programmes;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.Programmes;

/// <summary>Everything that is reported on one date: filled in by the teams, agreed to by aldermen, decided by the college.</summary>
public sealed partial class ReportingDatePage(
    ProgrammeQueries queries, MeasurementCommands steps, CollegeCommands college, TownClock clock, NavigationManager navigation)
{
    private const string Agreeing = "akkoord";

    private Programme? programme;
    private ReportingDate? date;
    private Person person = null!;
    private List<TargetRow> rows = [];
    private List<(string Name, string? Refusal)> agreed = [];
    private FormErrors errors = FormErrors.None;

    [Parameter] public string Slug { get; set; } = "";
    [Parameter] public string Day { get; set; } = "";
    [CascadingParameter] public required HttpContext HttpContext { get; set; }
    [SupplyParameterFromForm(FormName = Agreeing)] private Fields Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        person = PersonClaims.Of(HttpContext.User);
        await LoadAsync();
        if (date is null) navigation.NotFound();
    }

    private async Task LoadAsync()
    {
        programme = await queries.FindAsync(Slug, HttpContext.RequestAborted);
        date = programme?.Dates.SingleOrDefault(d => d.Slug == Day);
        if (date is null) return;
        var asked = programme!.Targets.Where(t => t.Year == date.Year).OrderBy(t => t.Position);
        var ways = await queries.WaysAsync(date, HttpContext.RequestAborted);
        rows = [.. asked.Select(t => new TargetRow(t, date, person, clock.Today, ways))];
    }

    // Each on its own: what is refused holds up none of the others.
    private async Task AgreeAsync()
    {
        if (date is null) return;
        if (Form.Agreed is not { Count: > 0 } ticked)
        {
            errors = FormErrors.Of(Agreeing, new RefusedException("Kruis aan waarmee u akkoord gaat."));
            return;
        }

        foreach (var (id, version) in ticked) agreed.Add(await AgreeAsync(id, version));
        Form.Agreed = null;
        await LoadAsync();
    }

    private async Task<(string Name, string? Refusal)> AgreeAsync(string id, int version)
    {
        var name = rows.Find(r => KeyOf(r) == id)?.Promise.Name ?? "Een meting";
        try
        {
            var number = int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
            await steps.AgreeAsync(number, version, person, HttpContext.RequestAborted);
            return (name, null);
        }
        catch (RefusedException refused)
        {
            return (name, refused.Message);
        }
    }

    private async Task DecideAsync(CollegeDecisionForm.Fields decision)
    {
        try
        {
            var day = FormDate.Read(decision.SessionDate, "sessionDate");
            var period = ReportingPeriod.Of(date!.AsOf);
            await college.RegisterAsync(period, day, decision.Number ?? "", decision.Results, person, HttpContext.RequestAborted);
            navigation.NavigateTo(Urls.Done(Urls.ReportingDate(Slug, Day), "besluit"));
        }
        catch (RefusedException refused)
        {
            errors = FormErrors.Of(CollegeDecisionForm.Name, refused, CollegeDecisionForm.FieldsOf(rows));
        }
    }

    private static string KeyOf(TargetRow row) => row.Measurement?.Id.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>What an alderman ticks.</summary>
    public sealed class Fields
    {
        /// <summary>By the id of the measurement, the number of the version that was on the screen.</summary>
        public Dictionary<string, int>? Agreed { get; set; }
    }
}
