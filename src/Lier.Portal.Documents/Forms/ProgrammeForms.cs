using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Linked;
using Lier.Portal.Documents.OpenData;
using Lier.Portal.Documents.Tables;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Documents.Forms;

/// <summary>The forms in which a published programme may be taken along, each made from what is frozen when somebody asks for it.</summary>
public static class ProgrammeForms
{
    public static IReadOnlyList<ProgrammeForm> All { get; } =
    [
        new("csv", "CSV", "text/csv", (programme, _) => ProgrammeCsv.Write(programme.Content)),
        new("jsonld", "JSON-LD", DataCatalog.MediaType, (programme, portal) => LinkedProgramme.Write(programme.Content, portal)),
        new(ReportForms.Json, "JSON", ReportForms.JsonMediaType, (programme, _) => programme.Frozen),
    ];

    /// <summary>Null for a form that does not exist.</summary>
    public static ProgrammeForm? Find(string ending) => All.FirstOrDefault(f => f.Ending == ending);
}

/// <param name="Ending">How the name of the file ends.</param>
public sealed record ProgrammeForm(string Ending, string Name, string MediaType, Func<PublishedProgramme, PortalAddress, string> Write);
