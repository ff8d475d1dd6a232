using Lier.Portal.Application.Administration;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.Administration;

/// <summary>Which team writes about one action, and which alderman is competent for it.</summary>
public sealed partial class AssignActionPage(AssignmentQueries assignments, AssignmentCommands steps, NavigationManager navigation)
{
    private AssignmentRow? action;
    private IReadOnlyList<string> teams = [];
    private IReadOnlyList<Account> accounts = [];
    private FormErrors errors = FormErrors.None;

    [Parameter] public int ActionId { get; set; }
    [CascadingParameter] public required HttpContext HttpContext { get; set; }
    [SupplyParameterFromForm(FormName = "team")] private TeamFields Team { get; set; } = null!;
    [SupplyParameterFromForm(FormName = "schepen")] private MandateFields Mandate { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        (Team, Mandate) = (Team ?? new(), Mandate ?? new());
        action = await assignments.OneAsync(ActionId, HttpContext.RequestAborted);
        if (action is null)
        {
            navigation.NotFound();
            return;
        }

        teams = await assignments.TeamsAsync(HttpContext.RequestAborted);
        accounts = await assignments.AccountsAsync(HttpContext.RequestAborted);
    }

    private static string Term(MandateRow mandate) =>
        DutchDate.InWords(mandate.From) + (mandate.Until is { } until ? $" tot en met {DutchDate.InWords(until)}" : "");

    private Task AssignTeamAsync() => TryAsync("team", TeamFields.OnPage, (by, cancel) =>
        steps.AssignTeamAsync([ActionId], Team.Name ?? "", Team.Reason ?? "", by, cancel));

    private Task MoveMandateAsync() => TryAsync("schepen", MandateFields.OnPage, (by, cancel) => steps.MoveMandatesAsync(
        [ActionId], Mandate.AccountId ?? 0, FormDate.Read(Mandate.From, "from"), Mandate.How != "together",
        Mandate.Reason ?? "", by, cancel));

    private async Task TryAsync(string done, (string About, string Id)[] fields, Func<Person, CancellationToken, Task> change)
    {
        try
        {
            await change(PersonClaims.Of(HttpContext.User), HttpContext.RequestAborted);
            navigation.NavigateTo(Urls.Done(Urls.AssignAction(ActionId), done));
        }
        catch (RefusedException refused)
        {
            errors = FormErrors.Of(done, refused, fields);
        }
    }

    public sealed class TeamFields
    {
        internal static readonly (string About, string Id)[] OnPage = [("team", "team"), ("reason", "reden-team")];
        public string? Name { get; set; }
        public string? Reason { get; set; }
    }

    public sealed class MandateFields
    {
        internal static readonly (string About, string Id)[] OnPage =
            [("alderman", "schepen"), ("from", "vanaf"), ("reason", "reden-schepen")];
        public int? AccountId { get; set; }
        public string? From { get; set; }
        public string? How { get; set; }
        public string? Reason { get; set; }
    }
}
