using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Notes;

/// <summary>Which notes wait for whom, as the database can tell.</summary>
public static class RouteSet
{
    /// <summary>The notes that wait for this person's agreement on that day: their own, or that of an alderman whom they replace.</summary>
    public static IQueryable<NoteRoute> AskedOf(this IQueryable<NoteRoute> routes, Person by, DateOnly today)
    {
        var (id, teams, isAlderman) = (by.Id, by.Teams.ToList(), by.Is(Role.Alderman));
        var roles = by.Roles.Where(r => r != Role.Alderman).Cast<Role?>().ToList();
        return routes.Where(r => r.Note.Stage == NoteStage.ForAgreement && (
            (isAlderman && r.AskedRole == Role.Alderman && r.Note.Action.Mandates.Any(m =>
                m.From <= today && (m.Until == null || m.Until >= today)
                && (m.AldermanId == id || m.Alderman.Substitutions.Any(s => s.SubstituteId == id && s.From <= today && s.Until >= today))
                && (!r.Note.Steps.Any(s => s.Kind == NoteStepKind.Agreed && s.RouteStepId == r.StepId && s.VersionNumber == r.Note.Versions.Max(v => v.Number) && s.PartyId == m.AldermanId)
                    || r.Note.Action.Mandates.All(o => o.From > today || o.Until < today
                        || r.Note.Steps.Any(s => s.Kind == NoteStepKind.Agreed && s.RouteStepId == r.StepId && s.VersionNumber == r.Note.Versions.Max(v => v.Number) && s.PartyId == o.AldermanId)))))
            || (roles.Contains(r.AskedRole) && (r.AskedWithin == Within.Anyone || teams.Contains(r.Note.Action.Team)))));
    }
}
