using System.Security.Claims;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Desks.Routes;

namespace Lier.Portal.Desks.Programmes;

/// <summary>The journal of a measurement as JSON, for whoever may read the measurement.</summary>
public static class MeasurementEndpoints
{
    public static void MapMeasurements(this WebApplication app) =>
        app.MapGet(Urls.MeasurementJournalTemplate, JournalAsync).RequireAuthorization(Policies.Notes);

    private static Task<IResult> JournalAsync(
        string slug, string day, string targetSlug, ProgrammeQueries programmes, ClaimsPrincipal user, CancellationToken cancel) =>
        JournalJson.ResultOf(() => programmes.JournalAsync(slug, day, targetSlug, PersonClaims.Of(user), cancel));
}
