using System.Text;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Documents.OpenData;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.OpenData;

/// <summary>What the feed, the site map and the catalogue are made of: the register, and what stands published.</summary>
public sealed class OpenDataQueries(IDbContextFactory<PortalDb> databases)
{
    /// <summary>The most entries of the feed; the register has them all.</summary>
    public const int MostEntries = 100;

    /// <summary>The latest lines of the register that are about a publication, newest first.</summary>
    public async Task<IReadOnlyList<RegisterEntry>> NewsAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Register.AsNoTracking().Where(e => e.Kind != RegisterKind.FileAdded)
            .OrderByDescending(e => e.Number).Take(MostEntries).ToListAsync(cancel);
    }

    /// <summary>The latest version of every half-year but what was withdrawn, newest first.</summary>
    public async Task<IReadOnlyList<StandingReport>> StandingAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var reports = await db.Standing().AsNoTracking().OrderByDescending(r => r.Period).ToListAsync(cancel);
        var lines = await db.Register.AsNoTracking().ToListAsync(cancel);
        var files = await FilesAsync<ReportContent>(db, cancel);
        var slugs = (await db.PublishedActions.Select(a => new { a.ReportId, a.Slug }).ToListAsync(cancel))
            .ToLookup(a => a.ReportId, a => a.Slug);
        return
        [
            .. from report in reports
               let own = lines.FindAll(e => e.Address == report.Address && e.Version == report.Version)
               select new StandingReport(
                   report.Period, report.Version, own.Count == 0 ? null : own.Max(e => e.At), report.PublishedAt,
                   [.. files[report.Id].Append(FrozenOf(report)).OrderBy(f => f.Form, StringComparer.Ordinal)],
                   [.. slugs[report.Id].Order(StringComparer.Ordinal)])
        ];
    }

    /// <summary>The latest version of every programme, by name.</summary>
    public async Task<IReadOnlyList<StandingProgramme>> ProgrammesAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var programmes = await db.StandingProgrammes().AsNoTracking().OrderBy(p => p.Slug).ToListAsync(cancel);
        var lines = await db.Register.AsNoTracking().ToListAsync(cancel);
        var files = await FilesAsync<ProgrammeContent>(db, cancel);
        return
        [
            .. from programme in programmes
               let own = lines.FindAll(e => e.Address == programme.Address && e.Version == programme.Version)
               select new StandingProgramme(
                   programme.Content,
                   own.Count == 0 ? null : own.Max(e => e.At),
                   [.. files[programme.Id].OrderBy(f => f.Form, StringComparer.Ordinal).Append(FrozenOf(programme))])
        ];
    }

    private static async Task<ILookup<int, StandingFile>> FilesAsync<TContent>(PortalDb db, CancellationToken cancel) =>
        (await db.Set<PublishedFile<TContent>>().Select(f => new { f.PublicationId, f.Form, f.Sha256, Size = f.Content.Length })
            .ToListAsync(cancel)).ToLookup(f => f.PublicationId, f => new StandingFile(f.Form, f.Size, f.Sha256));

    private static StandingFile FrozenOf(Publication publication) =>
        new(Publication.FrozenForm, Encoding.UTF8.GetByteCount(publication.Frozen), publication.Sha256);
}
