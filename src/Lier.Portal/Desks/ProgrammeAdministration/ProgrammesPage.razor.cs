using System.Globalization;
using Lier.Portal.Application.Administration;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Desks.Frame;
using Lier.Portal.Desks.Programmes;
using Lier.Portal.Domain.Programmes;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.ProgrammeAdministration;

/// <summary>The programmes as an administrator sees them: promises, actions and dates, and nothing of what was measured.</summary>
public sealed partial class ProgrammesPage(
    ProgrammeWorkQueries queries, AssignmentQueries assignments, ProgrammeAdministrationCommands steps, NavigationManager navigation)
{
    private const string Linking = "koppelen";
    private const string Unlinking = "losmaken";
    private const string AddingTarget = "engagement";
    private const string AddingDate = "datum";

    private Person person = null!;
    private IReadOnlyList<Programme> programmes = [];
    private IReadOnlyList<AssignmentRow> actions = [];
    private FormErrors errors = FormErrors.None;

    [CascadingParameter] public required HttpContext HttpContext { get; set; }
    [SupplyParameterFromForm(FormName = Linking)] private LinkFields Link { get; set; } = null!;
    [SupplyParameterFromForm(FormName = Unlinking)] private UnlinkFields Unlink { get; set; } = null!;
    [SupplyParameterFromForm(FormName = AddingTarget)] private TargetFields New { get; set; } = null!;
    [SupplyParameterFromForm(FormName = AddingDate)] private DateFields Date { get; set; } = null!;

    private IEnumerable<(string Value, string Name)> Pairs =>
        programmes.SelectMany(p => p.Targets).SelectMany(t => t.Actions.OrderBy(a => a.Code, StringComparer.Ordinal)
            .Select(a => (string.Create(CultureInfo.InvariantCulture, $"{TargetSelect.KeyOf(t)}/{a.Id}"), $"{t.Promise.Name} – {a.Code}")));

    protected override async Task OnInitializedAsync()
    {
        (Link, Unlink, New, Date) = (Link ?? new(), Unlink ?? new(), New ?? new(), Date ?? new());
        person = PersonClaims.Of(HttpContext.User);
        programmes = await queries.AllAsync(HttpContext.RequestAborted);
        actions = await assignments.AllAsync(HttpContext.RequestAborted);
    }

    private Task LinkAsync() => TryAsync(Linking, "gekoppeld", LinkFields.Ids, (by, cancel) =>
    {
        var (programme, target, _) = Split(Link.Target);
        return steps.LinkAsync(programme, target, Link.Action ?? 0, Link.IsDouble, Link.Reason ?? "", by, cancel);
    });

    private Task UnlinkAsync() => TryAsync(Unlinking, "losgemaakt", UnlinkFields.Ids, (by, cancel) =>
    {
        var (programme, target, action) = Split(Unlink.Pair);
        return steps.UnlinkAsync(programme, target, action, Unlink.Reason ?? "", by, cancel);
    });

    private Task AddTargetAsync() => TryAsync(AddingTarget, "engagement", TargetFields.AllIds, (by, cancel) =>
    {
        var (programme, year) = YearSelect.Read(New.Year);
        return steps.AddTargetAsync(programme, year, New.Promise, New.ChosenDomain, New.Action, New.Reason ?? "", by, cancel);
    });

    private Task AddDateAsync() => TryAsync(AddingDate, "datum", DateFields.Ids, (by, cancel) =>
    {
        var (programme, year) = YearSelect.Read(Date.Year);
        var (due, asOf) = (FormDate.Read(Date.Due, "due"), FormDate.Read(Date.AsOf, "asOf"));
        return steps.AddDateAsync(programme, year, due, asOf, Date.Reason ?? "", by, cancel);
    });

    private Task RemoveDateAsync(Programme programme, ReportingDate date, string reason)
    {
        var form = ProgrammePromises.NameOf(programme, date);
        return TryAsync(form, "datum-weg", [("reason", ReasonForm.IdOf(form))], (by, cancel) =>
            steps.RemoveDateAsync(programme.Slug, date.Slug, reason, by, cancel));
    }

    private async Task TryAsync(
        string form, string done, IEnumerable<(string About, string Id)> fields, Func<Person, CancellationToken, Task> change)
    {
        try
        {
            await change(person, HttpContext.RequestAborted);
            navigation.NavigateTo(Urls.Done(Urls.ProgrammesAdministration, done));
        }
        catch (RefusedException refused)
        {
            errors = FormErrors.Of(form, refused, fields);
        }
    }

    // As TargetSelect and the pairs write it: programme/target/action.
    private static (string Programme, string Target, int Action) Split(string? key) => key?.Split('/') switch
    {
        [var programme, var target] => (programme, target, 0),
        [var programme, var target, var action]
            when int.TryParse(action, NumberStyles.None, CultureInfo.InvariantCulture, out var id) => (programme, target, id),
        _ => throw new RefusedException("Kies een engagement.", "target"),
    };

    public sealed class LinkFields
    {
        internal static readonly (string About, string Id)[] Ids =
            [("target", "engagement"), ("action", "actie"), ("isDoubleInvestment", "dubbel"), ("reason", "reden-koppelen")];
        public string? Target { get; set; }
        public int? Action { get; set; }
        public bool IsDouble { get; set; }
        public string? Reason { get; set; }
    }

    public sealed class UnlinkFields
    {
        internal static readonly (string About, string Id)[] Ids =
            [("target", "koppeling"), ("action", "koppeling"), ("reason", "reden-losmaken")];
        public string? Pair { get; set; }
        public string? Reason { get; set; }
    }

    public sealed class TargetFields : PromiseForm
    {
        internal static readonly (string About, string Id)[] AllIds = [("programme", "programma"), ("action", "nieuwe-actie"), .. Ids];
        public string? Year { get; set; }
        public int? Action { get; set; }
    }

    public sealed class DateFields
    {
        internal static readonly (string About, string Id)[] Ids =
            [("programme", "datum-programma"), ("due", "datum"), ("asOf", "datum-stand"), ("reason", "reden-datum")];
        public string? Year { get; set; }
        public string? Due { get; set; }
        public string? AsOf { get; set; }
        public string? Reason { get; set; }
    }
}
