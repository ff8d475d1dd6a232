namespace Lier.Portal.Documents.Pdf;

/// <summary>Says for every tag that PDF 1.7 does not know which one it does know stands for it (ISO 32000-1, 14.8.4).</summary>
internal static class RoleNames
{
    private static readonly HashSet<string> Known =
    [
        "/Document", "/Part", "/Art", "/Sect", "/Div", "/BlockQuote", "/Caption", "/TOC", "/TOCI", "/Index", "/NonStruct", "/Private",
        "/P", "/H", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/L", "/LI", "/Lbl", "/LBody",
        "/Table", "/TR", "/TH", "/TD", "/THead", "/TBody", "/TFoot",
        "/Span", "/Quote", "/Note", "/Reference", "/BibEntry", "/Code", "/Link", "/Annot",
        "/Ruby", "/RB", "/RT", "/RP", "/Warichu", "/WT", "/WP", "/Figure", "/Formula", "/Form",
    ];

    private static readonly HashSet<string> InALine = ["/Strong", "/Em"];

    public static void Write(PdfUpdate update, int tree, IEnumerable<string> used)
    {
        var unknown = used.Where(role => !Known.Contains(role)).Order(StringComparer.Ordinal).ToList();
        if (unknown.Count == 0) return;
        var roles = update.Change(tree).Within("/RoleMap");
        foreach (var role in unknown) roles[role] ??= new PdfAtom(InALine.Contains(role) ? "/Span" : "/NonStruct");
        update.Change(tree)["/RoleMap"] = roles;
    }
}
