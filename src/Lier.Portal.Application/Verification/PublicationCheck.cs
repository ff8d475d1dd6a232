using Lier.Portal.Application.Data;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Verification;

/// <summary>Is what was published still what its hash says, and is everything beside it still the same?</summary>
internal static class PublicationCheck
{
    public static async Task RunAsync(PortalDb db, Findings found, CancellationToken cancel)
    {
        var reports = db.Reports.OrderBy(r => r.Id)
            .Select(r => new FrozenReport(r.Id, r.Period, r.Version, r.Origin, r.PublishedAt, r.Erratum, r.Frozen, r.Sha256));
        await foreach (var report in reports.AsAsyncEnumerable().WithCancellation(cancel)) await CheckAsync(db, report, found, cancel);
        await foreach (var programme in db.PublishedProgrammes.OrderBy(p => p.Id).AsAsyncEnumerable().WithCancellation(cancel))
            Check(programme, found);
        await foreach (var file in db.PublishedFiles.OrderBy(f => f.Id).AsAsyncEnumerable().WithCancellation(cancel))
            IsWhole($"Bestand {file.Form} van rapport {file.ReportId}", Fingerprint.Of(file.Content), file.Sha256, found);
    }

    private static async Task CheckAsync(PortalDb db, FrozenReport report, Findings found, CancellationToken cancel)
    {
        var name = $"Rapport over de {report.Period.Label}, versie {report.Version}";
        if (!IsWhole(name, Fingerprint.Of(report.Frozen), report.Sha256, found)) return;
        var content = PublicJson.Read<ReportContent>(report.Frozen);
        if (content.Publication is { } facts)
            FactsAreRight(
                name,
                (facts.Version, facts.Origin, facts.PublishedAt, facts.Erratum, content.Period)
                    == (report.Version, report.Origin, report.PublishedAt, report.Erratum, report.Period),
                found);
        var frozen = content.Plans.SelectMany(p => p.Actions, (p, a) => new PublishedAction(a, p.Budget))
            .Select(a => (a.Slug, a.Frozen, a.FrozenBudget)).Order();
        var kept = await db.PublishedActions.Where(a => a.ReportId == report.Id)
            .Select(a => new { a.Slug, a.Frozen, a.FrozenBudget }).ToListAsync(cancel);
        found.Check(
            frozen.SequenceEqual(kept.Select(a => (a.Slug, a.Frozen, a.FrozenBudget)).Order()),
            IntegrityArea.Publications,
            $"{name}: een actie op haar eigen pagina is niet meer die van het rapport.");
    }

    private static void Check(PublishedProgramme programme, Findings found)
    {
        var name = $"{programme.Name}, versie {programme.Version}";
        if (!IsWhole(name, Fingerprint.Of(programme.Frozen), programme.Sha256, found)) return;
        var (content, facts) = (programme.Content, programme.Content.Publication!);
        FactsAreRight(
            name,
            (content.Slug, content.Name, facts.Version, facts.Origin, facts.PublishedAt, facts.Erratum)
                == (programme.Slug, programme.Name, programme.Version, programme.Origin, programme.PublishedAt, programme.Erratum),
            found);
    }

    private static bool IsWhole(string name, Fingerprint now, string then, Findings found) =>
        found.Check(now == then, IntegrityArea.Publications, $"{name}: de inhoud past niet meer bij de hash {then}.");

    private static void FactsAreRight(string name, bool areRight, Findings found) =>
        found.Check(areRight, IntegrityArea.Publications, $"{name}: de gegevens erbij zijn niet die van de bevroren inhoud.");

    private sealed record FrozenReport(
        int Id,
        ReportingPeriod Period,
        int Version,
        ReportOrigin Origin,
        DateTimeOffset? PublishedAt,
        string Erratum,
        string Frozen,
        string Sha256);
}
