using System.Text;

namespace Lier.Portal.Documents.Pdf;

/// <summary>Title, author, language and dates, where readers of a PDF look for them: the catalog, the old Info and the XMP.</summary>
internal static class DocumentFacts
{
    /// <summary>Gives the catalog, of a PDF that has tags.</summary>
    public static PdfDictionary Write(PdfUpdate update, PdfFacts facts, DateTimeOffset madeAt)
    {
        var root = update.Change(update.File.Trailer.Reference("/Root"));
        if (root["/StructTreeRoot"] is null) throw new UnforeseenPdfException("it has no tags");
        if (root["/Outlines"] is null) throw new UnforeseenPdfException("it has no outline");

        var (marks, view) = (root.Within("/MarkInfo"), root.Within("/ViewerPreferences"));
        (marks["/Marked"], view["/DisplayDocTitle"]) = (new PdfAtom("true"), new PdfAtom("true"));
        (root["/MarkInfo"], root["/ViewerPreferences"], root["/Lang"]) = (marks, view, new PdfAtom($"({facts.Language})"));
        // Chromium says 1.4, and uses tags of later versions.
        root["/Version"] = new PdfAtom("/1.7");
        root["/PageMode"] = new PdfAtom("/UseOutlines");
        root["/Metadata"] = new PdfReference(update.AddPlain(Described(), Encoding.UTF8.GetBytes(Xmp.Write(facts, madeAt))));
        WriteInfo(update.Change(update.File.Trailer.Reference("/Info")), facts, madeAt);
        return root;
    }

    private static PdfDictionary Described() => new() { ["/Type"] = new PdfAtom("/Metadata"), ["/Subtype"] = new PdfAtom("/XML") };

    private static void WriteInfo(PdfDictionary info, PdfFacts facts, DateTimeOffset madeAt)
    {
        (info["/Title"], info["/Author"]) = (PdfAtom.Text(facts.Title), PdfAtom.Text(facts.Author));
        info["/Subject"] = PdfAtom.Text(facts.Subject);
        info["/Creator"] = PdfAtom.Text(Xmp.Creator);
        (info["/CreationDate"], info["/ModDate"]) = (PdfAtom.Date(madeAt), PdfAtom.Date(madeAt));
    }
}
