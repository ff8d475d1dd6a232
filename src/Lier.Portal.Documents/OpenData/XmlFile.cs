using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Lier.Portal.Documents.OpenData;

/// <summary>Writes XML as a file of its own: UTF-8, with its declaration, one element a line.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Readable = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    public static string Write(XElement root)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Readable)) new XDocument(root).Save(xml);
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
