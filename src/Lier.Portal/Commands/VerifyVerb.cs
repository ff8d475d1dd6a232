using Lier.Portal.Administration;
using Lier.Portal.Data;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Commands;

/// <summary>
/// <c>verify</c>: computes every hash again and looks for notes whose position and facts disagree (exit 1), and names what nobody
/// can help on (no error, but somebody should look).
/// </summary>
public static class VerifyVerb
{
    /// <summary>How many frozen texts are read at once.</summary>
    private const int Page = 500;

    public static async Task<int> RunAsync(IServiceProvider services, Arguments arguments)
    {
        arguments.NoFile();
        var databases = services.GetRequiredService<IDbContextFactory<PortalDb>>();
        await using var db = await databases.CreateDbContextAsync();
        var (broken, checks) = (0, 0);
        await foreach (var report in db.Reports.AsNoTracking().OrderBy(r => r.Id).Select(r => new { r.Period, r.Version, r.Frozen, r.Sha256 }).AsAsyncEnumerable())
        {
            checks++;
            if (ReportJson.HashOf(report.Frozen) == report.Sha256) continue;
            broken++;
            await Console.Error.WriteLineAsync($"Rapport over de {report.Period.Label}, versie {report.Version}: de inhoud past niet meer bij de hash {report.Sha256}.");
        }

        for (var last = 0; ;)
        {
            var notes = await db.Notes.AsNoTracking().Where(n => n.Id > last).OrderBy(n => n.Id).Take(Page).Include(n => n.Versions).Include(n => n.Action).AsSplitQuery().ToListAsync();
            if (notes.Count == 0) break;
            foreach (var (note, version) in notes.SelectMany(n => n.Versions, (n, v) => (n, v)))
            {
                checks++;
                if (NoteVersion.HashOf(version.Text) == version.Sha256) continue;
                broken++;
                await Console.Error.WriteLineAsync($"Nota {note.Action.Code} over de {note.Period.Label}, versie {version.Number}: de tekst past niet meer bij de hash {version.Sha256}.");
            }

            last = notes[^1].Id;
        }

        var stuck = await services.GetRequiredService<StuckQueries>().AllAsync();
        foreach (var note in stuck.Torn) await Console.Error.WriteLineAsync($"Nota {note.Code} over de {note.Period.Label}: {note.Why}.");
        foreach (var note in stuck.Tasks) await Console.Out.WriteLineAsync($"Let op: nota {note.Code} over de {note.Period.Label}: {note.Why}.");
        foreach (var round in stuck.Closed) await Console.Out.WriteLineAsync($"Let op: de {round.Period.Label} is gesloten met {round.Open} open nota’s.");
        broken += stuck.Torn.Count;
        await Console.Out.WriteLineAsync(broken == 0 ? $"In orde: {checks} hashes nagerekend." : $"Niet in orde: {broken} gevonden, {checks} hashes nagerekend.");
        return broken == 0 ? Verbs.Fine : Verbs.Wrong;
    }
}
