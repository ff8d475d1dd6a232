namespace Lier.Portal.Domain.Notes;

/// <summary>The kinds of file that may serve as evidence: what people in an office make, and nothing that runs.</summary>
public enum EvidenceKind
{
    Pdf,
    Png,
    Jpeg,
    Word,
    Excel,
    PlainText,
    Csv,
}

/// <summary>The words and the extensions for a kind of file.</summary>
public static class EvidenceKindText
{
    public static string Name(this EvidenceKind kind) => kind switch
    {
        EvidenceKind.Pdf => "PDF",
        EvidenceKind.Png => "PNG",
        EvidenceKind.Jpeg => "JPEG",
        EvidenceKind.Word => "Word",
        EvidenceKind.Excel => "Excel",
        EvidenceKind.PlainText => "tekst",
        EvidenceKind.Csv => "CSV",
    };

    /// <summary>Lower case, with the dot.</summary>
    public static IReadOnlyList<string> Extensions(this EvidenceKind kind) => kind switch
    {
        EvidenceKind.Pdf => [".pdf"],
        EvidenceKind.Png => [".png"],
        EvidenceKind.Jpeg => [".jpg", ".jpeg"],
        EvidenceKind.Word => [".docx"],
        EvidenceKind.Excel => [".xlsx"],
        EvidenceKind.PlainText => [".txt"],
        EvidenceKind.Csv => [".csv"],
    };

    public static string MediaType(this EvidenceKind kind) => kind switch
    {
        EvidenceKind.Pdf => "application/pdf",
        EvidenceKind.Png => "image/png",
        EvidenceKind.Jpeg => "image/jpeg",
        EvidenceKind.Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        EvidenceKind.Excel => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        EvidenceKind.PlainText => "text/plain; charset=utf-8",
        EvidenceKind.Csv => "text/csv; charset=utf-8",
    };
}
