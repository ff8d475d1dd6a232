using Lier.Portal.Application.Data;
using Lier.Portal.Application.Plans;
using Lier.Portal.Application.Publications;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Reading;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Import;

/// <summary>
/// Takes a report that was published elsewhere into the portal: its plan tree, who was competent, and the report itself, frozen.
/// </summary>
public sealed class ReportImport(IDbContextFactory<PortalDb> databases, PortalAddress portal, TownClock clock)
{
    /// <summary>What taking the report in would change; nothing when it is there already.</summary>
    public async Task<ImportProposal> PreviewAsync(ReportContent content, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await ProposeAsync(db, content, cancel);
    }

    /// <summary>Takes the report in, in one transaction, and tells what changed.</summary>
    /// <param name="alongside">What else is stored in that transaction; it may still refuse.</param>
    /// <param name="race">Who may take something else in at the same moment; nobody when it is left out.</param>
    public async Task<ImportProposal> ApplyAsync(
        ReportContent content, Action<PortalDb, ImportProposal>? alongside = null, Race? race = null, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var proposal = await ProposeAsync(db, content, cancel);
        alongside?.Invoke(db, proposal);
        await db.SaveOrYieldAsync(race ?? new Race(), cancel);
        return proposal;
    }

    private async Task<ImportProposal> ProposeAsync(PortalDb db, ReportContent content, CancellationToken cancel)
    {
        var known = await db.Reports.Where(r => r.Period == content.Period).OrderByDescending(r => r.Version).FirstOrDefaultAsync(cancel);
        if (known is not null) return known.Content.SaysTheSameAs(content) ? ImportProposal.Nothing : throw AlreadyPublished(known);

        if (await db.Rounds.AnyAsync(r => r.Period == content.Period, cancel)) throw UnderWayHere(content.Period);

        var changes = new List<string>();
        var plan = await db.Plans.WholeForAsync(content.Period, cancel);
        var before = PlanPicture.Of(plan, content.Period.Start);
        if (plan is null)
        {
            db.Add(plan = MultiYearPlan.For(content.Period));
            changes.Add($"nieuw: {plan.Title}");
        }

        var isNewest = await IsNewestAsync(db, content.Period, cancel);
        Take(plan, content, isNewest, await AldermenAsync(db, content, cancel), changes);
        var report = PublishedReport.Import(content);
        KeptForms.Freeze(db, report, clock.Now, portal);
        changes.Add($"nieuw: rapport {content.Period.Label}, versie 1 (ingelezen publicatie)");
        return new(changes, PlanPicture.Differences(before, PlanPicture.Of(plan, content.Period.Start), content), isNewest);
    }

    // An older report than the newest one may add to the plan but never turns its words back.
    private static async Task<bool> IsNewestAsync(PortalDb db, ReportingPeriod period, CancellationToken cancel)
    {
        var periods = await db.Reports.Select(r => r.Period).Distinct().ToListAsync(cancel);
        return periods.TrueForAll(p => p < period);
    }

    private static RefusedException UnderWayHere(ReportingPeriod period) =>
        new($"De {period.Label} loopt in het portaal zelf; dat rapport ontstaat uit de nota’s en wordt niet ingelezen.", "period");

    private static RefusedException AlreadyPublished(PublishedReport known) =>
        new(
            $"Over de {known.Period.Label} staat al een ander rapport (versie {known.Version}). "
                + "Wat gepubliceerd is, verandert niet: lees dit in onder een andere periode.",
            "period");

    private static async Task<Dictionary<string, Account>> AldermenAsync(PortalDb db, ReportContent content, CancellationToken cancel)
    {
        var names = content.Actions.SelectMany(a => NamesIn(a.Aldermen)).Distinct().ToList();
        var aldermen = (await db.Accounts.Where(a => names.Contains(a.Name)).ToListAsync(cancel))
            .DistinctBy(a => a.Name).ToDictionary(a => a.Name);
        foreach (var name in names.Where(n => !aldermen.ContainsKey(n))) aldermen[name] = new Account(name);
        return aldermen;
    }

    private static string[] NamesIn(string aldermen) =>
        aldermen.Split([",", ";", " en "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void Take(
        MultiYearPlan plan, ReportContent content, bool isNewest, Dictionary<string, Account> aldermen, List<string> changes)
    {
        var before = plan.Actions.ToDictionary(a => a.Code, a => (a.Title, a.Description, a.Start, a.End));
        foreach (var reported in content.Objectives)
        {
            var known = isNewest ? null : plan.Objectives.FirstOrDefault(o => o.Code == reported.Code);
            var objective = plan.Objective(reported.Code, known?.Title ?? reported.Title);
            foreach (var p in reported.Plans)
            {
                var words = known?.Plans.FirstOrDefault(k => k.Code == p.Code);
                var actionPlan = objective.Plan(p.Code, words?.Title ?? p.Title, words?.Description ?? p.Description);
                foreach (var a in p.Actions.Where(a => isNewest || !before.ContainsKey(a.Code)))
                {
                    // The report names no team; until an administrator does, the team carries the objective's name.
                    var action = actionPlan.Action(a.Code, a.Title, a.Description, a.Start, a.End, team: reported.Title);
                    foreach (var name in NamesIn(a.Aldermen)) action.Entrust(aldermen[name], content.Period.Start);
                    if (!before.TryGetValue(a.Code, out var was)) changes.Add($"nieuw: actie {a.Code} {a.Title}");
                    else if (was != (a.Title, a.Description, a.Start, a.End)) changes.Add($"gewijzigd: actie {a.Code} {a.Title}");
                }
            }
        }
    }
}
