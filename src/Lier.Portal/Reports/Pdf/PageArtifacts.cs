namespace Lier.Portal.Reports.Pdf;

/// <summary>What is on a page and in no tag is decoration; PDF/UA wants it said (ISO 14289-1, 7.1).</summary>
internal static class PageArtifacts
{
    public static void Mend(PdfUpdate update, int page)
    {
        var content = update.Look(page)!.Reference("/Contents");
        if (ContentArtifacts.Mark(update.File.Content(content)) is { } marked) update.Replace(content, marked);
    }
}
