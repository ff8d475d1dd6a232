using System.Text.Json;
using Lier.Portal.Application.Routes;

namespace Lier.Portal.Desks.Routes;

/// <summary>A journal as JSON, for a colleague who reads it on screen: a line per fact. Nothing is hashed over it.</summary>
public static class JournalJson
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <param name="read">The journal; null when there is no such thing.</param>
    /// <exception cref="RefusedException">Caught here: it is not this person's to read.</exception>
    public static async Task<IResult> ResultOf(Func<Task<IReadOnlyList<JournalLine>?>> read)
    {
        try
        {
            return await read() is { } journal ? Results.Json(journal.Select(Line), Indented) : Results.NotFound();
        }
        catch (RefusedException)
        {
            return Results.Forbid();
        }
    }

    private static object Line(JournalLine l) =>
        new { l.Sequence, l.ActivityId, l.Activity, Event = l.Event.ToString(), l.Message, l.Outcome, l.At };
}
