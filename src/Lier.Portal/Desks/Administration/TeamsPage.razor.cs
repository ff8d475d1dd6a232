using Lier.Portal.Application.Administration;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.Administration;

/// <summary>The teams; and of one of them, its name and its actions.</summary>
public sealed partial class TeamsPage(TeamQueries queries, TeamCommands steps, AssignmentCommands assignments, NavigationManager navigation)
{
    private const string Renaming = "hernoemen";
    private const string Moving = "verplaatsen";

    private IReadOnlyList<TeamRow> teams = [];
    private IReadOnlyList<TeamAction> actions = [];
    private IReadOnlySet<int> picked = new HashSet<int>();
    private int total;
    private FormErrors errors = FormErrors.None;

    [CascadingParameter] public required HttpContext HttpContext { get; set; }
    [SupplyParameterFromQuery] private string? Team { get; set; }
    [SupplyParameterFromForm(FormName = Renaming)] private Fields Name { get; set; } = null!;
    [SupplyParameterFromForm(FormName = Moving)] private Fields Move { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        (Name, Move) = (Name ?? new(), Move ?? new());
        if (string.IsNullOrWhiteSpace(Team)) Team = null;
        (teams, total) = await queries.AllAsync(HttpContext.RequestAborted);
        if (Team is not null) (actions, total) = await queries.ActionsOfAsync(Team, HttpContext.RequestAborted);
    }

    private Task RenameAsync() => TryAsync(Renaming, "hernoemd", [("team", "naam"), ("reason", "reden-naam")], by =>
        steps.RenameAsync(Team ?? "", Name.Name ?? "", Name.Reason ?? "", by, HttpContext.RequestAborted));

    private Task MoveAsync()
    {
        picked = ActionPicks.In(HttpContext.Request.Form);
        return TryAsync(Moving, "teams", [("actions", ActionPicks.Id), ("team", "naar"), ("reason", "reden-naar")], by =>
            assignments.AssignTeamAsync([.. picked], Move.Name ?? "", Move.Reason ?? "", by, HttpContext.RequestAborted));
    }

    private async Task TryAsync(string form, string done, (string, string)[] fields, Func<Person, Task<int>> change)
    {
        try
        {
            navigation.NavigateTo(Urls.Done(Urls.Teams, done, await change(PersonClaims.Of(HttpContext.User))));
        }
        catch (RefusedException refused)
        {
            errors = FormErrors.Of(form, refused, fields);
        }
    }

    public sealed class Fields
    {
        public string? Name { get; set; }
        public string? Reason { get; set; }
    }
}
