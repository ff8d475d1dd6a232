using System.Globalization;
using Lier.Portal.Administration;
using Lier.Portal.Domain;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Identity;
using Lier.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Programmes;

/// <summary>The programmes as an administrator sees them: promises, actions and dates, and nothing of what was measured.</summary>
public sealed partial class ProgrammesPage(ProgrammeWorkQueries queries, AssignmentQueries assignments, ProgrammeAdministrationSteps steps, NavigationManager navigation)
{
    private const string Linking = "koppelen";
    private const string Unlinking = "losmaken";
    private const string AddingTarget = "engagement";
    private const string AddingDate = "datum";

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
        programmes = await queries.AllAsync(HttpContext.RequestAborted);
        actions = await assignments.AllAsync(HttpContext.RequestAborted);
    }

    private Task LinkAsync() => TryAsync(Linking, "gekoppeld", [("target", "engagement"), ("action", "actie"), ("isDoubleInvestment", "dubbel"), ("reason", "reden-koppelen")], by =>
    {
        var (programme, target, _) = Split(Link.Target);
        return steps.LinkAsync(programme, target, Link.Action ?? 0, Link.IsDouble, Link.Reason ?? "", by, HttpContext.RequestAborted);
    });

    private Task UnlinkAsync() => TryAsync(Unlinking, "losgemaakt", [("target", "koppeling"), ("action", "koppeling"), ("reason", "reden-losmaken")], by =>
    {
        var (programme, target, action) = Split(Unlink.Pair);
        return steps.UnlinkAsync(programme, target, action, Unlink.Reason ?? "", by, HttpContext.RequestAborted);
    });

    private Task AddTargetAsync() => TryAsync(AddingTarget, "engagement",
    [
        ("programme", "programma"), ("action", "nieuwe-actie"), (nameof(TargetPromise.Name), "naam"), (nameof(TargetPromise.Text), "belofte"), (nameof(TargetPromise.Number), "getal"),
        (nameof(TargetPromise.Unit), "eenheid"), ("domain", "domein"), ("reason", "reden-engagement"),
    ], by =>
    {
        var (programme, year) = YearSelect.Read(New.Year);
        return steps.AddTargetAsync(programme, year, New.Promise, string.IsNullOrEmpty(New.Domain) ? null : New.Domain, New.Action, New.Reason ?? "", by, HttpContext.RequestAborted);
    });

    private Task AddDateAsync() => TryAsync(AddingDate, "datum", [("programme", "datum-programma"), ("due", "datum"), ("asOf", "datum-stand"), ("reason", "reden-datum")], by =>
    {
        var (programme, year) = YearSelect.Read(Date.Year);
        return steps.AddDateAsync(programme, year, FormDate.Read(Date.Due, "due"), FormDate.Read(Date.AsOf, "asOf"), Date.Reason ?? "", by, HttpContext.RequestAborted);
    });

    private async Task TryAsync(string form, string done, IEnumerable<(string About, string Id)> fields, Func<Person, Task> change)
    {
        try
        {
            await change(PersonClaims.Of(HttpContext.User));
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
        [var programme, var target, var action] when int.TryParse(action, NumberStyles.None, CultureInfo.InvariantCulture, out var id) => (programme, target, id),
        _ => throw new RefusedException("Kies een engagement.", "target"),
    };

    private static string ActionsOf(Target target) => target.Actions.Count == 0 ? "geen: het hele programma"
        : DutchText.List(target.Actions.OrderBy(a => a.Code, StringComparer.Ordinal).Select(a => $"{a.Code} {a.Title}")) + (target.IsDoubleInvestment ? " (dubbele investering)" : "");

    public sealed class LinkFields
    {
        public string? Target { get; set; }
        public int? Action { get; set; }
        public bool IsDouble { get; set; }
        public string? Reason { get; set; }
    }

    public sealed class UnlinkFields
    {
        public string? Pair { get; set; }
        public string? Reason { get; set; }
    }

    public sealed class TargetFields
    {
        public string? Year { get; set; }
        public int? Action { get; set; }
        public string? Name { get; set; }
        public string? Text { get; set; }
        public string? Number { get; set; }
        public string? Unit { get; set; }
        public bool IsAtLeast { get; set; }
        public TargetKind Kind { get; set; }
        public string? Domain { get; set; }
        public string? Reason { get; set; }

        public TargetPromise Promise => new("", Name?.Trim() ?? "", Text?.ReplaceLineEndings("\n").Trim() ?? "", ReadNumber(), Unit?.Trim() ?? "", IsAtLeast, Kind);

        private int ReadNumber() => string.IsNullOrWhiteSpace(Number) ? 0
            : DutchNumber.TryRead(Number, out var number) ? number
            : throw new RefusedException($"“{Number}” is geen aantal dat hier kan. Schrijf een geheel getal, zoals 1384 of 1.384.", nameof(TargetPromise.Number));
    }

    public sealed class DateFields
    {
        public string? Year { get; set; }
        public string? Due { get; set; }
        public string? AsOf { get; set; }
        public string? Reason { get; set; }
    }
}
