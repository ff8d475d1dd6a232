using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Programmes;

/// <summary>What the programmes ask of people, and when.</summary>
public sealed class ProgrammeWorkQueries(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    /// <summary>The most lines that are shown.</summary>
    public const int Most = 50;

    /// <summary>A date that is further away asks for nothing yet.</summary>
    private const int DaysAhead = 60;

    /// <summary>Every programme with everything that belongs to it, in the order in which they began.</summary>
    public async Task<IReadOnlyList<Programme>> AllAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Programmes.Whole().AsNoTrackingWithIdentityResolution().OrderBy(p => p.Name).ToListAsync(cancel);
    }

    /// <summary>What waits for this person, of each of the roles that programmes ask something of.</summary>
    public async Task<IReadOnlyList<ProgrammeTask>> WaitingAsync(Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        List<ProgrammeTask> tasks = [];
        if (by.Is(Role.Staff) && by.Teams.Count > 0) tasks.AddRange(await ToFillInAsync(db, by, cancel));
        if (RoleText.Agreeing.Any(by.Is)) tasks.AddRange(await ToAgreeAsync(db, by, cancel));
        if (by.Is(Role.CollegeSecretary)) tasks.AddRange(await ForTheSecretaryAsync(db, cancel));
        // One of each programme comes first, so that a long list of one hides no other.
        return [.. tasks.DistinctBy(t => (t.Kind, t.Programme)).Concat(tasks).Distinct()];
    }

    private async Task<IReadOnlyList<ProgrammeTask>> ToFillInAsync(PortalDb db, Person by, CancellationToken cancel)
    {
        var (teams, until) = (by.Teams.ToList(), clock.Today.AddDays(DaysAhead));
        var open = Of(db, db.Actions.Where(a => teams.Contains(a.Team)))
            .SelectMany(t => t.Programme.Dates.Where(d => d.YearId == t.YearId && d.Due <= until), (t, d) => new { Target = t, Date = d })
            .Where(x => !x.Target.Measurements.Any(m => m.DateId == x.Date.Id && m.Stage != NoteStage.Draft));
        var tasks = await open.GroupBy(x => new { x.Target.Programme.Slug, x.Target.Programme.Name, x.Date.Due })
            .OrderByDescending(g => g.Key.Due).ThenBy(g => g.Key.Slug).Take(Most)
            .Select(g => new ProgrammeTask(ProgrammeTaskKind.FillIn, g.Key.Slug, g.Key.Name, g.Key.Due, g.Count())).ToListAsync(cancel);
        // What can still be on time comes first, then what is late for the shortest time.
        return [.. tasks.OrderBy(t => t.Due < clock.Today).ThenBy(t => Math.Abs(t.Due!.Value.DayNumber - clock.Today.DayNumber))];
    }

    private async Task<IReadOnlyList<ProgrammeTask>> ToAgreeAsync(PortalDb db, Person by, CancellationToken cancel)
    {
        var asked = (await db.AskedAboutMeasurementsAsync(cancel)).Where(a => by.Is(a.Value.Role)).ToDictionary();
        if (asked.Count == 0) return [];
        var ids = asked.Keys.ToList();
        var programmes = db.Measurements.Where(m => ids.Contains(m.Id)).Select(m => m.Target.ProgrammeId);
        var whole = await db.Programmes.Whole().AsNoTrackingWithIdentityResolution()
            .Where(p => programmes.Contains(p.Id)).ToListAsync(cancel);
        return
        [
            // Who agreed, or wrote, is asked nothing any more: the rule itself says so, for the few programmes in which something waits.
            .. whole.SelectMany(p => p.Targets).SelectMany(t => t.Measurements)
                .Where(m => asked.TryGetValue(m.Id, out var request) && !m.ObjectionsToAgreeing(request, by, clock.Today).Any())
                .GroupBy(m => (m.Target.Programme.Slug, m.Target.Programme.Name, m.Date.Due))
                .OrderBy(g => g.Key.Due).ThenBy(g => g.Key.Slug, StringComparer.Ordinal).Take(Most)
                .Select(g => new ProgrammeTask(ProgrammeTaskKind.Agree, g.Key.Slug, g.Key.Name, g.Key.Due, g.Count())),
        ];
    }

    private static async Task<IReadOnlyList<ProgrammeTask>> ForTheSecretaryAsync(PortalDb db, CancellationToken cancel)
    {
        var found = await db.Measurements.Where(m => m.Stage == NoteStage.WithCollege || m.Stage == NoteStage.Approved)
            .GroupBy(m => new { m.Target.Programme.Slug, m.Target.Programme.Name, m.Date.Due, m.Stage })
            .OrderBy(g => g.Key.Due).ThenBy(g => g.Key.Slug).Take(Most)
            .Select(g => new { g.Key.Slug, g.Key.Name, g.Key.Due, g.Key.Stage, Count = g.Count() }).ToListAsync(cancel);
        return
        [
            .. found.Where(f => f.Stage == NoteStage.WithCollege)
                .Select(f => new ProgrammeTask(ProgrammeTaskKind.Decide, f.Slug, f.Name, f.Due, f.Count)),
            .. found.Where(f => f.Stage == NoteStage.Approved).GroupBy(f => (f.Slug, f.Name))
                .Select(g => new ProgrammeTask(ProgrammeTaskKind.Publish, g.Key.Slug, g.Key.Name, null, g.Sum(f => f.Count))),
        ];
    }

    // As Programme.ActionsOf has it: the targets of these actions, and those without any action in a programme that is about one of them.
    private static IQueryable<Target> Of(PortalDb db, IQueryable<PolicyAction> actions)
    {
        var ids = actions.Select(a => a.Id);
        return db.Set<Target>().Where(t => t.Actions.Any(a => ids.Contains(a.Id))
            || (!t.Actions.Any() && t.Programme.Targets.Any(o => o.Actions.Any(a => ids.Contains(a.Id)))));
    }
}
