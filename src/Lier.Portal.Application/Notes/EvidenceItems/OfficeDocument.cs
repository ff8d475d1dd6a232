using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Lier.Portal.Domain.Notes;

namespace Lier.Portal.Application.Notes.EvidenceItems;

/// <summary>
/// Recognises a Word or Excel file of Office Open XML (ECMA-376, part 2): a zip that says in <c>[Content_Types].xml</c> what is in it.
/// Nothing is unpacked but that one list, and of that no more than a list can be.
/// </summary>
public static partial class OfficeDocument
{
    private const string ListOfTypes = "[Content_Types].xml";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const int MostEntries = 5_000;
    private const int LargestList = 1024 * 1024;

    /// <returns>Null for anything else: another zip, a damaged one, one with macros.</returns>
    public static EvidenceKind? KindOf(byte[] bytes)
    {
        // A zip can hide behind other bytes and can promise more entries than anybody reads; an office document does neither.
        if (!bytes.AsSpan().StartsWith("PK\u0003\u0004"u8) || bytes.AsSpan().Count("PK\u0001\u0002"u8) > MostEntries) return null;
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return KindOf(zip);
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or NotSupportedException)
        {
            return null;
        }
    }

    private static EvidenceKind? KindOf(ZipArchive zip)
    {
        var lists = zip.Entries.Where(e => e.FullName.Equals(ListOfTypes, StringComparison.OrdinalIgnoreCase)).ToList();
        if (lists is not [var list]) return null;
        var types = TypesIn(list);
        if (zip.Entries.Any(e => Macros().IsMatch(e.FullName)) || types.Any(t => Macros().IsMatch(t))) return null;
        return (types.Contains(Word), types.Contains(Excel)) switch
        {
            (true, false) when zip.Entries.Any(e => e.FullName.StartsWith("word/", StringComparison.Ordinal)) => EvidenceKind.Word,
            (false, true) when zip.Entries.Any(e => e.FullName.StartsWith("xl/", StringComparison.Ordinal)) => EvidenceKind.Excel,
            _ => null,
        };
    }

    private static HashSet<string> TypesIn(ZipArchiveEntry list)
    {
        using var unpacked = list.Open();
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LargestList,
        };
        using var reader = XmlReader.Create(unpacked, settings);
        return [.. XDocument.Load(reader).Descendants().Select(e => (string?)e.Attribute("ContentType") ?? "")];
    }

    [GeneratedRegex("vbaProject|vbaData|macroEnabled|xlmacro|macrosheet|activeX", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Macros();
}
