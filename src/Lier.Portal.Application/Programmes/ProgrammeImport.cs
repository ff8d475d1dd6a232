using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Reading;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Application.Programmes;

/// <summary>Takes a programme in from its data file: the promise is public from then on, as its source made it.</summary>
public static class ProgrammeImport
{
    public static void Begin(PortalDb db, ProgrammeFile file, IReadOnlyList<PolicyAction> actions, DateTimeOffset at)
    {
        var programme = file.Begin(actions);
        var published = PublishedProgramme.Import(ProgrammeContent.Of(programme));
        db.Add(programme);
        db.Add(published);
        db.Add(RegisterEntry.Of(published, at));
    }
}
