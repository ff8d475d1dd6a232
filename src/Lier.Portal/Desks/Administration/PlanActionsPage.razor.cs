using Lier.Portal.Application.Administration;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.Administration;

/// <summary>Every action with whose it is; several at once go to another alderman.</summary>
public sealed partial class PlanActionsPage(AssignmentQueries queries, AssignmentCommands steps, NavigationManager navigation)
{
    private const string Moving = "schepenen";

    private IReadOnlyList<AssignmentRow> rows = [];
    private IReadOnlyList<Account> accounts = [];
    private IReadOnlySet<int> picked = new HashSet<int>();
    private int total;
    private FormErrors errors = FormErrors.None;

    [SupplyParameterFromQuery(Name = "zoek")] private string? Search { get; set; }

    /// <summary>Whether everything found is picked; without a script that is a link.</summary>
    [SupplyParameterFromQuery(Name = "alles")] private string? All { get; set; }

    [CascadingParameter] public required HttpContext HttpContext { get; set; }
    [SupplyParameterFromForm(FormName = Moving)] private Fields Form { get; set; } = null!;

    private IEnumerable<ActionChoice> Choices => rows.Select(r => new ActionChoice(
        r.ActionId, r.Label, r.Title,
        $"Team {r.Team} · {(r.Mandates.Count > 0 ? DutchText.List(r.Mandates.Select(m => m.Name).Distinct()) : "geen bevoegde schepen")}"));

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        (rows, total) = await queries.FindAsync(Search ?? "", HttpContext.RequestAborted);
        accounts = await queries.AccountsAsync(HttpContext.RequestAborted);
        if (All is not null) picked = rows.Select(r => r.ActionId).ToHashSet();
    }

    private async Task MoveAsync()
    {
        picked = ActionPicks.In(HttpContext.Request.Form);
        try
        {
            var moved = await steps.MoveMandatesAsync(
                [.. picked], Form.AccountId ?? 0, FormDate.Read(Form.From, "from"), Form.How != "together", Form.Reason ?? "",
                PersonClaims.Of(HttpContext.User), HttpContext.RequestAborted);
            navigation.NavigateTo(Urls.Done(Urls.Actions, "schepenen", moved));
        }
        catch (RefusedException refused)
        {
            errors = FormErrors.Of(Moving, refused, Fields.OnPage(picked));
        }
    }

    /// <summary>What the administrator fills in, but for the actions.</summary>
    public sealed class Fields
    {
        public int? AccountId { get; set; }
        public string? From { get; set; }
        public string? How { get; set; }
        public string? Reason { get; set; }

        internal static IEnumerable<(string About, string Id)> OnPage(IEnumerable<int> picked) =>
        [
            ("actions", ActionPicks.Id), .. picked.Select(id => (AssignmentCommands.AboutAction(id), ActionPicks.IdOf(id))),
            ("alderman", "schepen"), ("from", "vanaf"), ("reason", "reden"),
        ];
    }
}
