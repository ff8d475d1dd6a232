using Lier.Portal.Application.Notes.Routes;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.Administration;

/// <summary>The versions of the route of a note; a changed file is tried on old notes before it is put to use.</summary>
public sealed partial class RouteVersionsPage(RouteVersions routes, NavigationManager navigation)
{
    private const int Most = 200;

    private IReadOnlyList<RouteVersion> versions = [];
    private RouteDefinition? candidate;
    private ReplayResult? replay;
    private FormErrors errors = FormErrors.None;

    [CascadingParameter] public required HttpContext HttpContext { get; set; }
    [SupplyParameterFromForm(FormName = "gebruiken")] private Fields Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        versions = await routes.AllAsync(HttpContext.RequestAborted);
        candidate = await routes.CandidateAsync(HttpContext.RequestAborted);
        if (candidate is not null) replay = await routes.ReplayAsync(HttpContext.RequestAborted);
    }

    private async Task ActivateAsync()
    {
        try
        {
            var by = PersonClaims.Of(HttpContext.User);
            await routes.ActivateAsync(Form.Sha256 ?? "", Form.Reason ?? "", by, HttpContext.RequestAborted);
            navigation.NavigateTo(Urls.RouteVersions);
        }
        catch (RefusedException refused)
        {
            errors = FormErrors.Of("gebruiken", refused, ("reason", "reden"));
        }
    }

    private static string PassedOver(ReplayResult replay) =>
        replay.PassedOver > 0 ? $"; {DutchText.Count(replay.PassedOver, "nota", "nota’s")} van vóór het journaal niet" : "";

    private static string Since(RouteVersion version) => version.ActivatedAt is { } at
        ? $"In gebruik genomen op {DutchText.Day(at)} ({version.ActivatedBy})."
        : $"Bewaard op {DutchText.Day(version.FirstUsedAt)}, nooit in gebruik genomen.";

    /// <summary>What the administrator fills in.</summary>
    public sealed class Fields
    {
        public string? Sha256 { get; set; }
        public string? Reason { get; set; }
    }
}
