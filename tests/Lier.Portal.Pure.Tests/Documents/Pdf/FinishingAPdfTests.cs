using System.Text;
using Lier.Portal.Documents.Pdf;

namespace Lier.Portal.Pure.Tests.Documents.Pdf;

/// <summary>
/// What Chromium printed is completed by <see cref="PdfFinish"/> into a PDF that a screen reader reads, or refused as an
/// <see cref="UnforeseenPdfException"/>.
/// </summary>
public sealed class FinishingAPdfTests
{
    private static readonly byte[] Printed = SmallPdf.Of(SmallPdf.Objects());
    private static readonly byte[] Finished = SmallPdf.Finished(Printed);

    [Fact]
    public void What_was_printed_stays_byte_for_byte_and_the_rest_comes_after_it() => Assert.Equal(Printed, Finished[..Printed.Length]);

    [Fact]
    public void The_same_PDF_is_finished_in_the_same_way_twice() => Assert.Equal(Finished, SmallPdf.Finished(Printed));

    [Fact]
    public void What_it_leads_to_is_where_its_new_table_says()
    {
        var text = Encoding.Latin1.GetString(Finished);
        var table = text[int.Parse(text[(text.LastIndexOf("startxref\n", StringComparison.Ordinal) + 10)..text.LastIndexOf("\n%%EOF", StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture)..].Split('\n');

        Assert.Equal("xref", table[0]);
        Assert.Contains("/Size 15", text[Printed.Length..], StringComparison.Ordinal);
        foreach (var pair in table[1..Array.IndexOf(table, "trailer")].Chunk(2))
            Assert.StartsWith($"{pair[0].Split(' ')[0]} 0 obj\n", text[int.Parse(pair[1][..10], System.Globalization.CultureInfo.InvariantCulture)..], StringComparison.Ordinal);
    }

    [Fact]
    public void The_content_of_a_list_item_comes_together_in_one_body()
    {
        var body = SmallPdf.Object(Finished, 13);

        Assert.Equal("<</Type /StructElem\n/S /LI\n/P 8 0 R\n/K [10 0 R 13 0 R]>>", SmallPdf.Object(Finished, 9));
        Assert.Equal("<</Type /StructElem\n/S /LBody\n/P 9 0 R\n/K [11 0 R 12 0 R]>>", body);
        Assert.Contains("/P 13 0 R", SmallPdf.Object(Finished, 11), StringComparison.Ordinal);
        Assert.Contains("/P 9 0 R", SmallPdf.Object(Finished, 10), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_item_that_has_its_body_is_left_alone()
    {
        var whole = SmallPdf.With(9, "<</Type /StructElem\n/S /LI\n/P 8 0 R\n/K 10 0 R>>");

        Assert.Single(Encoding.Latin1.GetString(SmallPdf.Finished(whole)).Split("\n9 0 obj")[1..]);
    }

    [Fact]
    public void Tags_that_PDF_does_not_know_are_explained() =>
        Assert.Contains("/RoleMap <</Strong /Span\n/Teletekst /NonStruct>>", SmallPdf.Object(Finished, 8), StringComparison.Ordinal);

    [Fact]
    public void A_link_says_where_it_leads()
    {
        var within = SmallPdf.With(7, "<</Type /Annot\n/Subtype /Link\n/Dest /hier>>");

        Assert.EndsWith("/Contents (https://www.lier.be/)>>", SmallPdf.Object(Finished, 7), StringComparison.Ordinal);
        Assert.EndsWith($"/Contents {PdfAtom.Text("Naar een andere plaats in dit document")}>>", SmallPdf.Object(SmallPdf.Finished(within), 7), StringComparison.Ordinal);
    }

    [Fact]
    public void Title_and_dates_stand_in_Info_and_in_the_metadata()
    {
        var (info, metadata) = (SmallPdf.Object(Finished, 2), SmallPdf.Object(Finished, 14));

        Assert.Contains($"/Title {PdfAtom.Text("Een & <twee>")}", info, StringComparison.Ordinal);
        Assert.Contains("/Producer (Skia)", info, StringComparison.Ordinal);
        Assert.Contains("/CreationDate (D:20260102030405Z)", info, StringComparison.Ordinal);
        Assert.Contains("Een &amp; &lt;twee&gt;", metadata, StringComparison.Ordinal);
        Assert.Contains("<xmp:CreateDate>2026-01-02T03:04:05Z</xmp:CreateDate>", metadata, StringComparison.Ordinal);
        Assert.DoesNotContain("dc:date", metadata, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_page_draws_outside_its_tags_becomes_an_artifact()
    {
        var marked = ContentArtifacts.Mark(Encoding.Latin1.GetBytes(SmallPdf.Content));

        Assert.Equal(
            "0 0 0 rg\n/P <</MCID 0 >>BDC\nBT\n/F1 12 Tf\n(Tekst \\) hier) Tj\nET\nEMC\n/Artifact BMC\n10 10 m\n20 20 l\nS\nEMC\n\n/Artifact BMC\nBT\n(Bladzijde 1) Tj\nET\nEMC\n\n",
            Encoding.Latin1.GetString(marked!));
    }

    [Theory]
    [InlineData("/P <</MCID 0 >>BDC\n1 1 2 2 re\nf\nEMC\n")]
    [InlineData("1 1 2 2 re\nW n\n% f\n(S f Do) pop\n")]
    [InlineData("")]
    public void A_page_without_artifacts_stays_as_it_is(string content) => Assert.Null(ContentArtifacts.Mark(Encoding.Latin1.GetBytes(content)));

    [Theory]
    [InlineData("EMC", "ends a tag that it did not begin")]
    [InlineData("/P BMC", "begins a tag that it does not end")]
    [InlineData("BI /W 1 ID x EI", "has an image within its text")]
    [InlineData("f", "ends what it did not begin")]
    [InlineData("(open", "a string does not end")]
    [InlineData("<61", "a hexadecimal string does not end")]
    [InlineData("} f", "a stray '}'")]
    public void A_page_of_another_shape_is_refused(string content, string why) =>
        Assert.Contains(why, Assert.Throws<UnforeseenPdfException>(() => ContentArtifacts.Mark(Encoding.Latin1.GetBytes(content))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(1, "<</Type /Catalog\n/Outlines 3 0 R>>", "it has no tags")]
    [InlineData(1, "<</Type /Catalog\n/StructTreeRoot 8 0 R>>", "it has no outline")]
    [InlineData(1, "<</Type /Catalog\n/StructTreeRoot 8 0 R\n/Outlines 3 0 R\n/MarkInfo 3 0 R>>", "/MarkInfo is not a dictionary")]
    [InlineData(5, "<</Type /Page\n/Contents [6 0 R]>>", "/Contents is not a reference")]
    [InlineData(6, "<</Length 9999>>\nstream\nq Q\nendstream", "object 6 is not as long as it says")]
    [InlineData(6, "<</Length 1\n/Filter /LZWDecode>>\nstream\nq\nendstream", "object 6 is packed by /LZWDecode")]
    [InlineData(6, "<</Length 3\n/Filter /FlateDecode>>\nstream\nxyz\nendstream", "object 6 cannot be unpacked")]
    [InlineData(6, "<</Length 7 0 R>>\nstream\nq\nendstream", "object 6 is not a plain stream")]
    [InlineData(9, "<</Type /StructElem\n/S /LI\n/K [0 1]>>", "a list item holds [0 1]")]
    [InlineData(9, "<</Type /StructElem\n/S /LI\n/K 99 0 R>>", "object 99 does not exist")]
    public void A_PDF_of_another_shape_is_refused(int number, string value, string why) =>
        Assert.Contains(why, Assert.Throws<UnforeseenPdfException>(() => SmallPdf.Finished(SmallPdf.With(number, value))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\n/Prev 12", "its trailer has /Prev")]
    [InlineData("\n/Encrypt 3 0 R", "its trailer has /Encrypt")]
    [InlineData("\n/XRefStm 12", "its trailer has /XRefStm")]
    public void A_PDF_that_was_updated_or_locked_is_refused(string more, string why) =>
        Assert.Contains(why, Assert.Throws<UnforeseenPdfException>(() => SmallPdf.Finished(SmallPdf.Of(SmallPdf.Objects(), more))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_PDF_that_was_cut_off_anywhere_is_refused()
    {
        for (var length = 0; length < Printed.Length - 6; length++) Assert.Throws<UnforeseenPdfException>(() => SmallPdf.Finished(Printed[..length]));
    }

    [Fact]
    public void A_PDF_with_one_byte_changed_is_finished_or_refused_and_nothing_else()
    {
        foreach (var other in "0 <(]"u8.ToArray())
            for (var at = 0; at < Printed.Length; at++)
            {
                var changed = Printed.ToArray();
                changed[at] = other;
                Assert.True(Record.Exception(() => SmallPdf.Finished(changed)) is null or UnforeseenPdfException, $"byte {at} as '{(char)other}'");
            }
    }
}
