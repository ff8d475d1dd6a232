using System.Globalization;
using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Verification;

/// <summary>What stands in the register is there as it was, and nothing is published that the register does not know.</summary>
internal static class RegisterCheck
{
    public static async Task RunAsync(PortalDb db, Findings found, CancellationToken cancel)
    {
        var lines = await db.Register.OrderBy(e => e.Number).ToListAsync(cancel);
        var known = await CheckReportsAsync(db, lines, found, cancel);
        known.UnionWith(await CheckProgrammesAsync(db, lines, found, cancel));
        await CheckTrailAsync(db, lines, found, cancel);
        foreach (var line in lines)
            found.Check(
                known.Contains((line.Address, line.Version)),
                IntegrityArea.Register,
                $"Register: nummer {line.Number} gaat over een publicatie die er niet meer is.");
    }

    /// <returns>Where each version is that there is.</returns>
    private static async Task<HashSet<(string Address, int Version)>> CheckReportsAsync(
        PortalDb db, List<RegisterEntry> lines, Findings found, CancellationToken cancel)
    {
        var reports = await db.Reports.Select(r => new { r.Id, r.Period, r.Version, r.Sha256 }).ToListAsync(cancel);
        var files = (await db.PublishedFiles.Select(f => new { f.ReportId, f.Form, f.Sha256 }).ToListAsync(cancel))
            .ToLookup(f => f.ReportId, f => $"{f.Form}:{f.Sha256}");
        foreach (var report in reports)
        {
            var own = lines.FindAll(e => e.Address == Urls.Report(report.Period) && e.Version == report.Version);
            var name = $"Rapport over de {report.Period.Label}, versie {report.Version}";
            IsKnown(name, own, report.Sha256, found);
            var registered = own.SelectMany(e => e.Files.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal);
            found.Check(
                registered.SequenceEqual(files[report.Id].Order(StringComparer.Ordinal)),
                IntegrityArea.Register,
                $"{name}: de bestanden zijn niet die van het register.");
        }

        return [.. reports.Select(r => (Urls.Report(r.Period), r.Version))];
    }

    private static async Task<IEnumerable<(string Address, int Version)>> CheckProgrammesAsync(
        PortalDb db, List<RegisterEntry> lines, Findings found, CancellationToken cancel)
    {
        var programmes = await db.PublishedProgrammes.Select(p => new { p.Slug, p.Name, p.Version, p.Sha256 }).ToListAsync(cancel);
        foreach (var programme in programmes)
        {
            var own = lines.FindAll(e => e.Address == Programme.AddressOf(programme.Slug) && e.Version == programme.Version);
            IsKnown($"{programme.Name}, versie {programme.Version}", own, programme.Sha256, found);
        }

        return programmes.Select(p => (Programme.AddressOf(p.Slug), p.Version));
    }

    private static void IsKnown(string name, List<RegisterEntry> own, string sha256, Findings found) =>
        found.Check(
            own.Count > 0 && own.TrueForAll(e => e.Sha256 == sha256),
            IntegrityArea.Register,
            $"{name}: het register kent deze inhoud niet.");

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
}
