using System.Diagnostics;
using System.Text;
using Lier.Portal.Application.Notes.EvidenceItems;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;

namespace Lier.Portal.Pure.Tests.Application.Notes.EvidenceItems;

/// <summary>
/// What a file is, is said by its content and its name together; <see cref="EvidenceContent"/> and <see cref="OfficeDocument"/> refuse
/// anything else.
/// </summary>
public sealed class RecognisingFilesTests
{
    public static TheoryData<string, byte[], EvidenceKind> Good() => new()
    {
        { "lijst.pdf", Files.Pdf, EvidenceKind.Pdf },
        { "LIJST.PDF", Files.Pdf, EvidenceKind.Pdf },
        { "foto.png", Files.Png, EvidenceKind.Png },
        { "foto.jpg", Files.Jpeg, EvidenceKind.Jpeg },
        { "foto.jpeg", Files.Jpeg, EvidenceKind.Jpeg },
        { "verslag.docx", Files.Docx, EvidenceKind.Word },
        { "cijfers.xlsx", Files.Xlsx, EvidenceKind.Excel },
        { "nota.txt", Files.Utf8("Eén regel\r\n\ten nog een"), EvidenceKind.PlainText },
        { "cijfers.csv", Files.Utf8("\uFEFFnaam;aantal\n"), EvidenceKind.Csv },
    };

    [Theory, MemberData(nameof(Good))]
    public void A_file_is_what_its_content_and_its_name_both_say(string name, byte[] bytes, EvidenceKind kind) => Assert.Equal(kind, EvidenceContent.KindOf(name, bytes));

    public static TheoryData<string, byte[]> Bad()
    {
        var exe = (byte[])[.. "MZ\u0090\0\u0003"u8, .. new byte[200]];
        var html = Files.Utf8("<!doctype html><script>alert(1)</script>");
        return new()
        {
            { "programma.exe", exe },
            { "factuur.pdf", exe },
            { "factuur.pdf", Files.Utf8("\n\n%PDF-1.7\n%%EOF") },
            { "factuur.pdf", Files.Utf8("%PDF-1.7 zonder einde") },
            { "factuur.pdf", Files.Docx },
            { "pagina.html", html },
            { "pagina.png", html },
            { "pagina.pdf", [.. html, .. Files.Pdf] },
            { "tekening.svg", Files.Utf8("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>") },
            { "foto.png", Files.Jpeg },
            { "foto.jpg", Files.Png },
            { "foto.png", [.. Files.Png.Take(8)] },
            { "verslag.docx", Files.Xlsx },
            { "verslag.docx", Files.Pdf },
            { "verslag.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] },
            { "verslag.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] },
            { "verslag.docm", Files.Docx },
            { "archief.zip", Files.Zip(("a.txt", "a")) },
            { "archief.docx", Files.Zip(("a.txt", "a")) },
            { "verslag.docx", [.. exe, .. Files.Docx] },
            { "verslag.docx", Files.Docx[..^30] },
            { "verslag.docx", "PK\u0003\u0004"u8.ToArray() },
            { "nota.txt", [0x41, 0xE9, 0x42] },
            { "nota.txt", Encoding.Unicode.GetBytes("tekst") },
            { "nota.csv", Files.Utf8("naam\0;aantal") },
            { "nota.txt", Files.Utf8("\u001B[2J") },
            { "zonder-naam", Files.Pdf },
            { "lijst.pdf.exe", Files.Pdf },
        };
    }

    [Theory, MemberData(nameof(Bad))]
    public void Anything_else_is_refused_with_what_is_allowed(string name, byte[] bytes)
    {
        var refused = Assert.Throws<RefusedException>(() => EvidenceContent.KindOf(name, bytes));

        Assert.Contains($"“{name}”", refused.Message, StringComparison.Ordinal);
        Assert.Contains(EvidenceFile.Allowed, refused.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[]> OfficeFilesWithMore()
    {
        var types = Files.Types(("/word/document.xml", Files.WordMain));
        return new()
        {
            { "a macro project", Files.Zip(("[Content_Types].xml", types), ("word/document.xml", "<a/>"), ("word/vbaProject.bin", "x")) },
            { "a macro project by another case", Files.Zip(("[Content_Types].xml", types), ("word/document.xml", "<a/>"), ("WORD/VBAPROJECT.BIN", "x")) },
            { "a type with macros", Files.Zip(("[Content_Types].xml", Files.Types(("/word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"))), ("word/document.xml", "<a/>")) },
            { "a macro part under a plain name", Files.Zip(("[Content_Types].xml", Files.Types(("/word/document.xml", Files.WordMain), ("/word/a.bin", "application/vnd.ms-office.vbaProject"))), ("word/document.xml", "<a/>"), ("word/a.bin", "x")) },
            { "two lists of types", Files.Zip(("[Content_Types].xml", types), ("[content_types].xml", types), ("word/document.xml", "<a/>")) },
            { "both kinds", Files.Zip(("[Content_Types].xml", Files.Types(("/word/document.xml", Files.WordMain), ("/xl/workbook.xml", Files.ExcelMain))), ("word/document.xml", "<a/>"), ("xl/workbook.xml", "<a/>")) },
            { "no document", Files.Zip(("[Content_Types].xml", types), ("a.txt", "a")) },
            { "a list that is no XML", Files.Zip(("[Content_Types].xml", "<Types"), ("word/document.xml", "<a/>")) },
            { "entities", Files.Zip(("[Content_Types].xml", "<!DOCTYPE t [<!ENTITY a \"aaaa\">]><Types>&a;</Types>"), ("word/document.xml", "<a/>")) },
            { "a list that swells", Files.Zip(("[Content_Types].xml", $"<Types>{new string(' ', 50_000_000)}</Types>"), ("word/document.xml", "<a/>")) },
            { "more entries than anybody reads", Files.Zip([("[Content_Types].xml", types), ("word/document.xml", "<a/>"), .. Enumerable.Range(0, 5_000).Select(i => ($"{i}", ""))]) },
        };
    }

    [Theory, MemberData(nameof(OfficeFilesWithMore))]
    public void An_office_file_with_more_in_it_than_a_document_is_refused(string what, byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();

        Assert.Throws<RefusedException>(() => EvidenceContent.KindOf("verslag.docx", bytes));

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 20_000_000 && watch.Elapsed < TimeSpan.FromSeconds(2), $"{what} took {watch.Elapsed} and much memory");
    }

    [Fact]
    public void A_document_that_would_swell_is_never_unpacked()
    {
        var bomb = Files.Zip(("[Content_Types].xml", Files.Types(("/word/document.xml", Files.WordMain))), ("word/document.xml", new string('a', 100_000_000)));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(EvidenceKind.Word, EvidenceContent.KindOf("verslag.docx", bomb));

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 5_000_000);
    }
}
