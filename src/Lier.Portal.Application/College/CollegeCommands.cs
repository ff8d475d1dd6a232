using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Application.Routes;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.College;

/// <summary>
/// Registers what the college decided: all notes and all measurements of the session move in one transaction, or none.
/// </summary>
public sealed class CollegeCommands(
    IDbContextFactory<PortalDb> databases, RouteDefinitions routes, ReportDossiers dossiers, Outbox outbox, TownClock clock)
{
    internal const string Nothing = "Er is niets geregistreerd; herlaad het dossier.";

    /// <param name="period">Of the notes, and of the dates on which the measurements are reported.</param>
    /// <returns>The id of the decision.</returns>
    public async Task<int> RegisterAsync(
        ReportingPeriod period,
        DateOnly? sessionDate,
        string number,
        IReadOnlyList<SessionResult> results,
        Person by,
        CancellationToken cancel = default)
    {
        if (results.Count == 0) throw new RefusedException("Kies bij minstens één nota of meting wat het college besliste.");
        var signature = clock.Sign(by);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var measurements = await SessionMeasurements.FindAsync(db, [.. results.OfType<MeasurementResult>()], cancel);
        RefusedException.ThrowIfAny(CollegeDecision.ObjectionsToRegistering(period, sessionDate, number, signature)
            .Concat(measurements.Objections(by)));
        var decision = CollegeDecision.Register(period, sessionDate, number, signature);
        await AddAsync(db, decision, cancel);
        var notes = await SessionNotes.FindAsync(db, [.. results.OfType<NoteResult>()], cancel);
        await notes.DecideAsync(db, routes, decision, signature, cancel);
        await measurements.DecideAsync(db, routes, decision, signature, cancel);
        if (decision.IsAboutNotes) await dossiers.DecidedAsync(db, decision, signature, cancel);
        await outbox.AddAsync(db, [.. notes.News(signature.Day), .. measurements.News(signature.Day)], by.Id, cancel);
        await outbox.SaveAsync(db, RaceFor(db, decision, notes, measurements), cancel);
        return decision.Id;
    }

    private static async Task AddAsync(PortalDb db, CollegeDecision decision, CancellationToken cancel)
    {
        // What was decided on a measurement before that was registered here has the number of its session on the measurement only.
        if (await db.Decisions.AnyAsync(d => d.Number == decision.Number, cancel)
            || await db.Set<MeasurementAct>()
                .AnyAsync(a => a.DecisionNumber == decision.Number && a.SessionDate != decision.SessionDate, cancel))
            throw new RefusedException($"Besluitnummer {decision.Number} is al geregistreerd.", "number");
        db.Add(decision);
    }

    private static Race RaceFor(PortalDb db, CollegeDecision decision, SessionNotes notes, SessionMeasurements measurements) => new Race()
        .WhenThereIs(
            db.Decisions.Where(d => d.Number == decision.Number),
            new($"Iemand was u voor: besluitnummer {decision.Number} is zonet geregistreerd.", "number"))
        .When(cancel => notes.LossAsync(db, cancel))
        .When(cancel => MeasurementRace.LossAsync(db, measurements.All, cancel))
        .WhenChanged($"Iemand was u voor: over dit halfjaar is zonet nog een besluit geregistreerd. {Nothing}");
}
