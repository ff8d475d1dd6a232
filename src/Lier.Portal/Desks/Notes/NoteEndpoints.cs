using System.Security.Claims;
using System.Text.Json;
using Lier.Portal.Application.Notes.Writing;

namespace Lier.Portal.Desks.Notes;

/// <summary>The journal of a note as JSON, for whoever may read the note.</summary>
public static class NoteEndpoints
{
    // For a colleague who reads it on screen: a line per fact. Nothing is hashed over it.
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static void MapNotes(this WebApplication app) =>
        app.MapGet(Urls.JournalTemplate, JournalAsync).RequireAuthorization(Policies.Notes);

    private static async Task<IResult> JournalAsync(
        string period, string slug, NoteQueries notes, ClaimsPrincipal user, CancellationToken cancel)
    {
        try
        {
            if (!ReportingPeriod.TryParse(period, null, out var half)
                || await notes.JournalAsync(half, slug, PersonClaims.Of(user), cancel) is not { } journal)
                return Results.NotFound();
            var lines = journal.Select(
                l => new { l.Sequence, l.ActivityId, l.Activity, Event = l.Event.ToString(), l.Message, l.Outcome, l.At });
            return Results.Json(lines, Indented);
        }
        catch (RefusedException)
        {
            return Results.Forbid();
        }
    }
}
