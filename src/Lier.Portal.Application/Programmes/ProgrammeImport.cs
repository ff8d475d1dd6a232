using Lier.Portal.Application.Data;
using Lier.Portal.Application.Publications;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Reading;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Application.Programmes;

/// <summary>Takes a programme in from its data file: the promise is public from then on, as its source made it.</summary>
public static class ProgrammeImport
{
    public static void Begin(
        PortalDb db, ProgrammeFile file, IReadOnlyList<PolicyAction> actions, DateTimeOffset at, PortalAddress portal)
    {
        var programme = file.Begin(actions);
        db.Add(programme);
        KeptForms.Freeze(db, PublishedProgramme.Import(ProgrammeContent.Of(programme)), at, portal);
    }
}
