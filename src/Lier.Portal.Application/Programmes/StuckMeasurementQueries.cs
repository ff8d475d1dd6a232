using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Programmes;

/// <summary>The measurements to which somebody who must agree never can.</summary>
public sealed class StuckMeasurementQueries(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    public async Task<IReadOnlyList<StuckMeasurement>> AllAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var waiting = db.Measurements.Where(m => m.Stage == NoteStage.ForAgreement).Select(m => m.Target.ProgrammeId);
        var programmes = await db.Programmes.Whole().AsNoTrackingWithIdentityResolution()
            .Where(p => waiting.Contains(p.Id)).OrderBy(p => p.Name).ToListAsync(cancel);
        var asked = await db.AskedAboutMeasurementsAsync(cancel);
        return
        [
            .. from measurement in programmes.SelectMany(p => p.Targets).SelectMany(t => t.Measurements)
               where measurement.Stage == NoteStage.ForAgreement
               let why = Why(measurement, asked.GetValueOrDefault(measurement.Id), clock.Today)
               where why is not null
               select new StuckMeasurement(measurement, why),
        ];
    }

    private static string? Why(Measurement measurement, AgreementRequest? asked, DateOnly today) =>
        asked is not { Role: Role.Alderman } ? null
        : measurement.Target.CompetentOn(today).Count == 0 ? "geen enkele schepen is vandaag bevoegd voor dit engagement"
        : measurement.BarredFromAgreeing(asked, today) is { Count: > 0 } barred
            ? $"{DutchText.List(barred.Select(p => p.Name))} vulde mee in of diende in, en kan er dus geen akkoord op geven"
        : null;
}

/// <param name="Why">Why nobody can help it on, within a sentence.</param>
public sealed record StuckMeasurement(Measurement Measurement, string Why)
{
    public string Programme => Measurement.Target.Programme.Slug;

    public string Target => Measurement.Target.Promise.Slug;

    public string Name => Measurement.Target.Promise.Name;

    public string About => $"{Measurement.Target.Programme.Name} · {DutchDate.InWords(Measurement.Date.Due)}";
}
