namespace Lier.Portal.Documents.Pdf;

/// <summary>A link says in words where it leads (ISO 14289-1, 7.18.5).</summary>
internal static class LinkWords
{
    public static void Mend(PdfUpdate update, int link)
    {
        var dictionary = update.Look(link)!;
        if (dictionary["/Contents"] is not null) return;
        update.Change(link)["/Contents"] = dictionary.Within("/A")["/URI"] ?? PdfAtom.Text("Naar een andere plaats in dit document");
    }
}
