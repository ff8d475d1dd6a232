using System.IO.Compression;
using System.Text;

namespace Lier.Portal.Pure.Tests.Application.Notes.EvidenceItems;

/// <summary>Small files of each kind, and what looks like one.</summary>
internal static class Files
{
    public const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public const string ExcelMain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public static byte[] Pdf { get; } = Utf8("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    public static byte[] Png { get; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xD9];
    public static byte[] Docx { get; } = Zip(("[Content_Types].xml", Types(("/word/document.xml", WordMain))), ("word/document.xml", "<w:document/>"));
    public static byte[] Xlsx { get; } = Zip(("[Content_Types].xml", Types(("/xl/workbook.xml", ExcelMain))), ("xl/workbook.xml", "<workbook/>"));

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static string Types(params (string Part, string Type)[] parts) =>
        $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">{string.Concat(parts.Select(p => $"<Override PartName=\"{p.Part}\" ContentType=\"{p.Type}\"/>"))}</Types>";

    public static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Utf8(content));
            }
        }

        return bytes.ToArray();
    }
}
