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
        await foreach (var report in db.Reports.OrderBy(r => r.Id).AsAsyncEnumerable().WithCancellation(cancel))
            if (IsWhole<ReportContent>(report, NameOf(report), found)) await CheckActionsAsync(db, report, found, cancel);
        await foreach (var programme in db.PublishedProgrammes.OrderBy(p => p.Id).AsAsyncEnumerable().WithCancellation(cancel))
            IsWhole<ProgrammeContent>(programme, NameOf(programme), found);
        await CheckFilesAsync<ReportContent>(db, "rapport", found, cancel);
        await CheckFilesAsync<ProgrammeContent>(db, "programma", found, cancel);
    }

    private static string NameOf(PublishedReport report) => $"Rapport over de {report.Period.Label}, versie {report.Version}";

    private static string NameOf(PublishedProgramme programme) => $"{programme.Name}, versie {programme.Version}";

    private static bool IsWhole<TContent>(Publication<TContent> publication, string name, Findings found)
        where TContent : class, IPublishedContent
    {
        if (!IsWhole(name, Fingerprint.Of(publication.Frozen), publication.Sha256, found)) return false;
        found.Check(
            publication.SaysWhatIsFrozen,
            IntegrityArea.Publications,
            $"{name}: de gegevens erbij zijn niet die van de bevroren inhoud.");
        return true;
    }

    private static async Task CheckActionsAsync(PortalDb db, PublishedReport report, Findings found, CancellationToken cancel)
    {
        var frozen = report.Content.Plans.SelectMany(p => p.Actions, (p, a) => new PublishedAction(a, p.Budget))
            .Select(a => (a.Slug, a.Frozen, a.FrozenBudget)).Order();
        var kept = await db.PublishedActions.Where(a => a.ReportId == report.Id)
            .Select(a => new { a.Slug, a.Frozen, a.FrozenBudget }).ToListAsync(cancel);
        found.Check(
            frozen.SequenceEqual(kept.Select(a => (a.Slug, a.Frozen, a.FrozenBudget)).Order()),
            IntegrityArea.Publications,
            $"{NameOf(report)}: een actie op haar eigen pagina is niet meer die van het rapport.");
    }

    private static async Task CheckFilesAsync<TContent>(PortalDb db, string noun, Findings found, CancellationToken cancel)
    {
        var files = db.Set<PublishedFile<TContent>>().OrderBy(f => f.Id);
        await foreach (var file in files.AsAsyncEnumerable().WithCancellation(cancel))
            IsWhole($"Bestand {file.Form} van {noun} {file.PublicationId}", Fingerprint.Of(file.Content), file.Sha256, found);
    }

    private static bool IsWhole(string name, Fingerprint now, string then, Findings found) =>
        found.Check(now == then, IntegrityArea.Publications, $"{name}: de inhoud past niet meer bij de hash {then}.");
}
