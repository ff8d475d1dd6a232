using Lier.Portal.Application.Approvals;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Plans;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Notes.Routes;

/// <summary>Which notes wait for whom, as the database can tell.</summary>
public static class RouteSet
{
    /// <summary>The notes that wait for this person's agreement on that day: their own, or that of an alderman whom they replace.</summary>
    /// <param name="given">Everything that was agreed to and stands.</param>
    public static IQueryable<NoteRoute> AskedOf(
        this IQueryable<NoteRoute> routes, IQueryable<StandingAgreement> given, Person by, DateOnly today)
    {
        var (teams, isAlderman) = (by.Teams.ToList(), by.Is(Role.Alderman));
        var (competent, actedFor) = (MandateSet.CompetentOn(today), MandateSet.ActedForBy(by.Id, today));
        var roles = by.Roles.Where(r => r != Role.Alderman).Cast<Role?>().ToList();
        return routes.Where(r => r.Note.Stage == NoteStage.ForAgreement && (
            (isAlderman && r.AskedRole == Role.Alderman && r.Note.Action.Mandates.AsQueryable().Where(competent).Where(actedFor).Any(m =>
                !given.Any(g =>
                    g.NoteId == r.NoteId && g.Act.RouteStepId == r.StepId && g.Act.VersionNumber == r.Note.Versions.Max(v => v.Number)
                    && g.Act.PartyId == m.AldermanId)
                || r.Note.Action.Mandates.AsQueryable().Where(competent).All(o =>
                    given.Any(g =>
                        g.NoteId == r.NoteId && g.Act.RouteStepId == r.StepId
                        && g.Act.VersionNumber == r.Note.Versions.Max(v => v.Number) && g.Act.PartyId == o.AldermanId))))
            || (roles.Contains(r.AskedRole) && (r.AskedWithin == Within.Anyone || teams.Contains(r.Note.Action.Team)))));
    }

    /// <summary>Who is asked to agree where a note waits; null where nobody is.</summary>
    public static async Task<AgreementRequest?> AskedAboutAsync(this PortalDb db, int noteId, CancellationToken cancel) =>
        (await db.NoteRoutes.AsNoTracking().Include(r => r.Note).SingleAsync(r => r.NoteId == noteId, cancel)).Request;
}
