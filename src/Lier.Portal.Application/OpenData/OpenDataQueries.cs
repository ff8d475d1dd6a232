using System.Text;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Forms;
using Lier.Portal.Documents.OpenData;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.OpenData;

/// <summary>What the feed, the site map and the catalogue are made of: the register, and what stands published.</summary>
public sealed class OpenDataQueries(IDbContextFactory<PortalDb> databases, PortalAddress portal)
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
        var files = (await db.PublishedFiles.Select(f => new { f.ReportId, f.Form, f.Sha256, Size = f.Content.Length })
            .ToListAsync(cancel)).ToLookup(f => f.ReportId);
        var slugs = (await db.PublishedActions.Select(a => new { a.ReportId, a.Slug }).ToListAsync(cancel))
            .ToLookup(a => a.ReportId, a => a.Slug);
        return
        [
            .. from report in reports
               let own = lines.FindAll(e => e.Address == report.Address && e.Version == report.Version)
               select new StandingReport(
                   report.Period, report.Version, own.Count == 0 ? null : own.Max(e => e.At), report.PublishedAt,
                   [.. files[report.Id].Select(f => new StandingFile(f.Form, f.Size, f.Sha256))
                       .Append(new(ReportForms.Json, Encoding.UTF8.GetByteCount(report.Frozen), report.Sha256))
                       .OrderBy(f => f.Form, StringComparer.Ordinal)],
                   [.. slugs[report.Id].Order(StringComparer.Ordinal)])
        ];
    }

    /// <summary>The latest version of every programme, by name.</summary>
    public async Task<IReadOnlyList<StandingProgramme>> ProgrammesAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var programmes = await db.StandingProgrammes().AsNoTracking().OrderBy(p => p.Slug).ToListAsync(cancel);
        var lines = await db.Register.AsNoTracking().ToListAsync(cancel);
        return
        [
            .. from programme in programmes
               let own = lines.FindAll(e => e.Address == programme.Address && e.Version == programme.Version)
               select new StandingProgramme(
                   programme.Content,
                   own.Count == 0 ? null : own.Max(e => e.At),
                   [.. ProgrammeForms.All.Select(f => FileOf(f, programme))])
        ];
    }

    private StandingFile FileOf(ProgrammeForm form, PublishedProgramme programme)
    {
        var bytes = Encoding.UTF8.GetBytes(form.Write(programme, portal));
        return new(form.Ending, bytes.Length, Fingerprint.Of(bytes));
    }
}
