using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;

namespace Lier.Portal.Desks.Work;

/// <summary>The two buttons of the first steps.</summary>
public static class TourEndpoints
{
    public static void MapTour(this WebApplication app) => app.MapPost(Urls.Tour, SetAsync).RequireAuthorization(Policies.AnyDesk);

    private static async Task<IResult> SetAsync([FromForm] bool klaar, ClaimsPrincipal user, TourCommands tour, CancellationToken cancel)
    {
        await tour.SetAsync(PersonClaims.Of(user), klaar, cancel);
        return Results.LocalRedirect(Urls.Work);
    }
}
