using Lier.Portal.Application.Data;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.College;

/// <summary>The register of decisions, and the text of each; before the session, of what lies on the table.</summary>
public sealed class DecisionQueries(IDbContextFactory<PortalDb> databases)
{
    /// <summary>The most decisions that the register of a half-year shows.</summary>
    public const int Most = 100;

    /// <returns>Null when the half-year has no round, and nothing else for the college.</returns>
    public async Task<Register?> RegisterAsync(ReportingPeriod period, Person by, CancellationToken cancel = default)
    {
        SecretaryOnly.Refuse(by);
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (!await db.ConcernsCollegeAsync(period, cancel)) return null;
        var total = await db.Decisions.CountAsync(d => d.Period == period, cancel);
        var decisions = db.Decisions.Where(d => d.Period == period);
        var shown = decisions.OrderByDescending(d => d.SessionDate).ThenByDescending(d => d.Id).Take(Most);
        var rows = await shown.Select(d => new DecisionRow(d.Id, d.SessionDate, d.Number, d.RegisteredBy, d.RegisteredAt))
            .ToListAsync(cancel);
        var counts = await decisions.SelectMany(d => d.Results, (d, r) => new { d.Id, r.Outcome }).GroupBy(x => x)
            .Select(g => new { g.Key.Id, Count = new OutcomeCount(g.Key.Outcome, g.Count()) }).ToListAsync(cancel);
        var (countsOf, exceptionsOf) = (counts.ToLookup(c => c.Id, c => c.Count), await ExceptionsAsync(shown, cancel));
        rows = [.. rows.Select(r => r with
        {
            Counts = [.. countsOf[r.Id]], Exceptions = [.. exceptionsOf[r.Id].Take(DecisionRow.MostExceptions)],
        })];
        return new Register(period, rows, total);
    }

    /// <summary>What was not approved, by the id of the decision: notes by their code, and then measurements.</summary>
    private static async Task<ILookup<int, ExceptionRow>> ExceptionsAsync(IQueryable<CollegeDecision> decisions, CancellationToken cancel)
    {
        var exceptions =
            from decision in decisions
            from result in decision.Results
            where result.Outcome != DecisionOutcome.Approved
            orderby result.NoteId == null, result.Note!.Action.Code, result.Measurement!.Target.Position
            select new
            {
                decision.Id,
                Row = new ExceptionRow(
                    result.NoteId != null ? result.Note!.Action.Code : result.Measurement!.Target.Programme.Name,
                    result.NoteId != null ? result.Note!.Action.Title : result.Measurement!.Target.Promise.Name,
                    result.Outcome,
                    result.Reason),
            };
        return (await exceptions.ToListAsync(cancel)).ToLookup(e => e.Id, e => e.Row);
    }

    /// <returns>Null when the half-year has no such decision.</returns>
    public async Task<DecisionText?> TextAsync(ReportingPeriod period, int id, Person by, CancellationToken cancel = default)
    {
        SecretaryOnly.Refuse(by);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var found = await db.Decisions.Where(d => d.Id == id && d.Period == period)
            .Select(d => new { d.SessionDate, d.Number }).SingleOrDefaultAsync(cancel);
        if (found is not { } decision) return null;
        var decided =
            from result in db.Decisions.Where(d => d.Id == id).SelectMany(d => d.Results)
            join placed in PlacedNotes.Of(db, period) on result.NoteId equals placed.Note.Id
            select new NamedNote
            {
                Placed = placed, VersionNumber = result.VersionNumber, Outcome = result.Outcome, Reason = result.Reason
            };
        var results = await db.Decisions.Where(d => d.Id == id).SelectMany(d => d.Results)
            .Where(r => r.MeasurementId != null).ToDictionaryAsync(r => r.MeasurementId!.Value, cancel);
        var measurements = results.Count == 0 ? [] : await db.Measurements.Where(m => results.Keys.Contains(m.Id)).ReadAsync(cancel);
        return DecisionText.Of(period, decision.SessionDate, decision.Number, new(
            await NotesAsync(period, decided, cancel),
            [.. measurements.Select(m => (Measurement: m, Result: results[m.Id]))
                .Select(x => DecidedMeasurement.Of(x.Measurement, x.Result.VersionNumber, x.Result.Outcome, x.Result.Reason))]));
    }

    /// <summary>What the college can decide about now, all approved.</summary>
    /// <returns>Null when the half-year has no round, and nothing else for the college.</returns>
    public async Task<DecisionText?> ProposalAsync(ReportingPeriod period, Person by, CancellationToken cancel = default)
    {
        SecretaryOnly.Refuse(by);
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (!await db.ConcernsCollegeAsync(period, cancel)) return null;
        var proposed = PlacedNotes.OnTheTable(db, period)
            .Select(p => new NamedNote
            {
                Placed = p, VersionNumber = p.Note.Versions.Max(v => v.Number), Outcome = DecisionOutcome.Approved, Reason = null
            });
        var measurements = await PlacedMeasurements.OnTheTable(db, period).ReadAsync(cancel);
        return DecisionText.Propose(period, new(
            await NotesAsync(period, proposed, cancel),
            [.. measurements.Select(m => DecidedMeasurement.Of(m, m.LastVersion!.Number, DecisionOutcome.Approved, null))]));
    }

    private static async Task<IReadOnlyList<DecidedNote>> NotesAsync(
        ReportingPeriod period, IQueryable<NamedNote> named, CancellationToken cancel)
    {
        var found = await (
            from n in named
            from version in n.Placed.Note.Versions
            where version.Number == n.VersionNumber
            orderby n.Placed.ObjectivePosition, n.Placed.Plan.Position, n.Placed.Action.Position
            select new
            {
                PlanCode = n.Placed.Plan.Code, PlanTitle = n.Placed.Plan.Title, n.Placed.Action.Code, n.Placed.Action.Title,
                n.VersionNumber, version.Text, n.Outcome, n.Reason,
            }).ToListAsync(cancel);
        return [.. found.Select(f => new DecidedNote(
            f.PlanCode,
            f.PlanTitle,
            f.Code,
            f.Title,
            f.VersionNumber,
            NoteVersionJson.FingerprintOf(f.Code, period, f.VersionNumber, f.Text),
            f.Outcome,
            f.Reason))];
    }

    private sealed class NamedNote
    {
        public required PlacedNote Placed { get; init; }
        public int VersionNumber { get; init; }
        public DecisionOutcome Outcome { get; init; }
        public string? Reason { get; init; }
    }
}

public sealed record Register(ReportingPeriod Period, IReadOnlyList<DecisionRow> Rows, int Total);

/// <summary>A decision in the register.</summary>
public sealed record DecisionRow(int Id, DateOnly SessionDate, string Number, string RegisteredBy, DateTimeOffset RegisteredAt)
{
    public IReadOnlyList<OutcomeCount> Counts { get; init; } = [];

    /// <summary>The notes and measurements that were not approved, up to a number.</summary>
    public IReadOnlyList<ExceptionRow> Exceptions { get; init; } = [];

    public const int MostExceptions = 10;

    /// <summary>How many that were not approved are left out here.</summary>
    public int NotShown => Counts.Where(c => c.Outcome != DecisionOutcome.Approved).Sum(c => c.Count) - Exceptions.Count;

    /// <summary><c>17 goedgekeurd, 1 uitgesteld</c></summary>
    public string Summary => string.Join(", ", Counts.OrderBy(c => c.Outcome).Select(c => $"{c.Count} {c.Outcome.Name()}"));
}

public sealed record OutcomeCount(DecisionOutcome Outcome, int Count);

public sealed record ExceptionRow(string Code, string Title, DecisionOutcome Outcome, string? Reason);
