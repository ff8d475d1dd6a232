using Lier.Portal.Application.Administration;
using Lier.Portal.Desks.Frame;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.Administration;

/// <summary>Who replaces an alderman, now and later.</summary>
public sealed partial class SubstitutesPage(
    AssignmentQueries assignments, SubstitutionCommands steps, TownClock clock, NavigationManager navigation)
{
    private Person person = null!;
    private IReadOnlyList<Account> aldermen = [];
    private IReadOnlyList<Account> choices = [];
    private FormErrors errors = FormErrors.None;

    [CascadingParameter] public required HttpContext HttpContext { get; set; }
    [SupplyParameterFromForm(FormName = "vervangen")] private Fields Form { get; set; } = null!;

    private IEnumerable<(Account Principal, Substitution Substitution)> Current =>
        from alderman in aldermen
        from substitution in alderman.Substitutions
        where substitution.Until >= clock.Today && !substitution.IsCancelled
        where person.Is(Role.Administrator) || alderman.Id == person.Id || substitution.SubstituteId == person.Id
        orderby substitution.From
        select (alderman, substitution);

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        person = PersonClaims.Of(HttpContext.User);
        aldermen = await assignments.AldermenAsync(HttpContext.RequestAborted);
        choices = person.Is(Role.Administrator) ? await assignments.AccountsAsync(HttpContext.RequestAborted) : aldermen;
    }

    private int PrincipalId => person.Is(Role.Administrator) ? Form.PrincipalId ?? 0 : person.Id;

    private Task NameAsync() => TryAsync("vervangen", "vervanger", "reden", () => steps.NameAsync(
        PrincipalId, Form.SubstituteId ?? 0, FormDate.Read(Form.From, "from"), FormDate.Read(Form.Until, "until"),
        Form.Reason ?? "", person, HttpContext.RequestAborted));

    private static string FormOf(int substitutionId) => $"stoppen-{substitutionId}";

    private static string Ending(Substitution substitution) => $"Beëindigen: vervanging door {substitution.Substitute.Name}";

    private Task EndAsync(int principalId, int substitutionId, string reason) =>
        TryAsync(FormOf(substitutionId), "beeindigd", ReasonForm.IdOf(FormOf(substitutionId)), () =>
            steps.EndAsync(principalId, substitutionId, reason, person, HttpContext.RequestAborted));

    private async Task TryAsync(string form, string done, string reasonId, Func<Task> change)
    {
        try
        {
            await change();
            navigation.NavigateTo(Urls.Done(Urls.Substitutes, done));
        }
        catch (RefusedException refused)
        {
            errors = FormErrors.Of(
                form, refused,
                ("principal", "schepen"), ("substitute", "vervanger"), ("from", "van"), ("until", "tot"), ("reason", reasonId));
        }
    }

    /// <summary>What is filled in; an alderman fills in no principal and no reason.</summary>
    public sealed class Fields
    {
        public int? PrincipalId { get; set; }
        public int? SubstituteId { get; set; }
        public string? From { get; set; }
        public string? Until { get; set; }
        public string? Reason { get; set; }
    }
}
