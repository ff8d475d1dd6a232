namespace Lier.Portal.Documents.Pdf;

/// <summary>
/// Chromium puts the content of a list item beside its label; PDF/UA wants it together in one body (ISO 32000-1, 14.8.4.3.3).
/// </summary>
internal static class ListBodies
{
    public static void Mend(PdfUpdate update, int item)
    {
        var children = Children(update.Look(item)!);
        var outside = children.Where(child => !IsPart(update, child)).ToList();
        if (outside.Count == 0) return;

        var body = new PdfDictionary
        {
            ["/Type"] = new PdfAtom("/StructElem"),
            ["/S"] = new PdfAtom("/LBody"),
            ["/P"] = new PdfReference(item),
            ["/K"] = new PdfArray(outside),
        };
        var reference = new PdfReference(update.Add(body));
        foreach (var child in outside) update.Change(child.Number)["/P"] = reference;
        update.Change(item)["/K"] = new PdfArray([.. children.Except(outside), reference]);
    }

    private static bool IsPart(PdfUpdate update, PdfReference child) =>
        update.Look(child.Number) is { } element && (element.Is("/S", "/Lbl") || element.Is("/S", "/LBody"));

    // Content that hangs on the item itself would have to be moved in the parent tree too; Chromium has never written it so.
    private static List<PdfReference> Children(PdfDictionary item) => item["/K"] switch
    {
        null => [],
        PdfReference only => [only],
        PdfArray array when array.Items.All(child => child is PdfReference) => [.. array.Items.Cast<PdfReference>()],
        var other => throw new UnforeseenPdfException($"a list item holds {other}"),
    };
}
