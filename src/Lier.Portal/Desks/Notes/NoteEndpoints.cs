using System.Security.Claims;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Desks.Routes;

namespace Lier.Portal.Desks.Notes;

/// <summary>The journal of a note as JSON, for whoever may read the note.</summary>
public static class NoteEndpoints
{
    public static void MapNotes(this WebApplication app) =>
        app.MapGet(Urls.JournalTemplate, JournalAsync).RequireAuthorization(Policies.Notes);

    private static Task<IResult> JournalAsync(
        string period, string slug, NoteQueries notes, ClaimsPrincipal user, CancellationToken cancel) =>
        JournalJson.ResultOf(async () => ReportingPeriod.TryParse(period, null, out var half)
            ? await notes.JournalAsync(half, slug, PersonClaims.Of(user), cancel)
            : null);
}
