namespace Lier.Portal.Documents.Pdf;

/// <summary>What is on a page and in no tag is decoration; PDF/UA wants it said (ISO 14289-1, 7.1).</summary>
internal static class PageArtifacts
{
    public static void Mend(PdfUpdate update, int number)
    {
        var page = update.Look(number)!;
        var content = page.Reference("/Contents");
        RefuseTagsElsewhere(update, page.Within("/Resources").Within("/XObject"));
        if (ContentArtifacts.Mark(update.File.Content(content)) is { } marked) update.Replace(content, marked);
    }

    // A picture may become an artifact as a whole; a piece of the page that is drawn from elsewhere, only if it has no tags.
    private static void RefuseTagsElsewhere(PdfUpdate update, PdfDictionary drawn)
    {
        foreach (var number in drawn.Names.Select(drawn.Reference))
            if (update.Look(number) is { } piece
                && piece.Is("/Subtype", "/Form")
                && update.File.Content(number).AsSpan().IndexOf("/MCID"u8) >= 0)
                throw new UnforeseenPdfException($"object {number} has tags, and is drawn on a page from elsewhere");
    }
}
