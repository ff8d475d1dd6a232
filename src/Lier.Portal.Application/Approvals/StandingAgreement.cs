using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Approvals;

/// <summary>An agreement to a version of a note that was not withdrawn: what the note itself tells, for the database to count.</summary>
public sealed record StandingAgreement
{
    public required int NoteId { get; init; }
    public required NoteAct Act { get; init; }
}

/// <summary>The agreements that stand.</summary>
public static class StandingAgreementSet
{
    public static IQueryable<StandingAgreement> Standing(this IQueryable<NoteAct> acts) => acts
        .Select(a => new StandingAgreement { NoteId = EF.Property<int>(a, "NoteId"), Act = a })
        .Where(given => given.Act.Kind == ActKind.Agreed && !acts.Any(later =>
            later.Kind == ActKind.AgreementWithdrawn && EF.Property<int>(later, "NoteId") == given.NoteId
            && later.Sequence > given.Act.Sequence && later.VersionNumber == given.Act.VersionNumber
            && later.RouteStepId == given.Act.RouteStepId && later.PartyId == given.Act.PartyId));
}
