using Lier.Portal.Documents.Linked;
using Lier.Portal.Documents.Tables;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Documents.Forms;

/// <summary>The forms of a programme.</summary>
public static class ProgrammeForms
{
    public static FormSet<ProgrammeContent> Written { get; } = new(
        Form<ProgrammeContent>.Text("csv", "CSV", "text/csv; charset=utf-8", (content, _) => ProgrammeCsv.Write(content)),
        Form<ProgrammeContent>.Text("jsonld", "JSON-LD", JsonLd.MediaType, LinkedProgramme.Write));
}
