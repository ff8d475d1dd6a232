using System.Globalization;
using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Verification;

/// <summary>What stands in the register is there as it was, and nothing is published that the register does not know.</summary>
internal static class RegisterCheck
{
    public static async Task RunAsync(PortalDb db, Findings found, CancellationToken cancel)
    {
        var lines = await db.Register.OrderBy(e => e.Number).ToListAsync(cancel);
        var versions = (await ReportsAsync(db, cancel)).Concat(await ProgrammesAsync(db, cancel)).ToList();
        foreach (var version in versions) Check(version, lines, found);
        await CheckTrailAsync(db, lines, found, cancel);
        var known = versions.Select(v => (v.Address, v.Number)).ToHashSet();
        foreach (var line in lines)
            found.Check(
                known.Contains((line.Address, line.Version)),
                IntegrityArea.Register,
                $"Register: nummer {line.Number} gaat over een publicatie die er niet meer is.");
    }

    private static async Task<IEnumerable<KeptVersion>> ReportsAsync(PortalDb db, CancellationToken cancel)
    {
        var reports = await db.Reports.Select(r => new { r.Id, r.Period, r.Version, r.Sha256 }).ToListAsync(cancel);
        var files = await FilesAsync<ReportContent>(db, cancel);
        return reports.Select(r => new KeptVersion(
            $"Rapport over de {r.Period.Label}, versie {r.Version}", Urls.Report(r.Period), r.Version, r.Sha256, files[r.Id]));
    }

    private static async Task<IEnumerable<KeptVersion>> ProgrammesAsync(PortalDb db, CancellationToken cancel)
    {
        var programmes = await db.PublishedProgrammes.Select(p => new { p.Id, p.Slug, p.Name, p.Version, p.Sha256 }).ToListAsync(cancel);
        var files = await FilesAsync<ProgrammeContent>(db, cancel);
        return programmes.Select(p => new KeptVersion(
            $"{p.Name}, versie {p.Version}", Urls.Programme(p.Slug), p.Version, p.Sha256, files[p.Id]));
    }

    private static async Task<ILookup<int, string>> FilesAsync<TContent>(PortalDb db, CancellationToken cancel) =>
        (await db.Set<PublishedFile<TContent>>().Select(f => new { f.PublicationId, f.Form, f.Sha256 }).ToListAsync(cancel))
            .ToLookup(f => f.PublicationId, f => $"{f.Form}:{f.Sha256}");

    private static void Check(KeptVersion version, List<RegisterEntry> lines, Findings found)
    {
        var own = lines.FindAll(e => e.Address == version.Address && e.Version == version.Number);
        found.Check(
            own.Count > 0 && own.TrueForAll(e => e.Sha256 == version.Sha256),
            IntegrityArea.Register,
            $"{version.Name}: het register kent deze inhoud niet.");
        var registered = own.SelectMany(e => e.Files.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal);
        found.Check(
            registered.SequenceEqual(version.Files.Order(StringComparer.Ordinal)),
            IntegrityArea.Register,
            $"{version.Name}: de bestanden zijn niet die van het register.");
    }

    // Each line of the register wrote down how the trail ended then.
    private static async Task CheckTrailAsync(PortalDb db, List<RegisterEntry> lines, Findings found, CancellationToken cancel)
    {
        var named = lines.ConvertAll(e => e.Trail).Where(t => t.Length > 0).ToHashSet();
        var numbers = named.Select(t => int.Parse(t.Split(':')[0], CultureInfo.InvariantCulture)).ToList();
        var ends = (await db.Audit.Where(a => numbers.Contains(a.Number)).Select(a => new { a.Number, a.Hash }).ToListAsync(cancel))
            .ConvertAll(a => $"{a.Number}:{a.Hash}");
        foreach (var end in named)
            found.Check(
                ends.Contains(end),
                IntegrityArea.Trail,
                $"Auditspoor: nummer {end.Split(':')[0]} is niet meer wat het register ervan opschreef.");
    }
    /// <summary>A version that is published, with its files as the register should name them.</summary>
    private sealed record KeptVersion(string Name, string Address, int Number, string Sha256, IEnumerable<string> Files);
}
