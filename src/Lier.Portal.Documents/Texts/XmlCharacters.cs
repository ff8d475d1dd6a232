using System.Text;
using System.Xml;

namespace Lier.Portal.Documents.Texts;

/// <summary>Text that goes into XML.</summary>
public static class XmlCharacters
{
    /// <summary>The text with a mark for each character that no XML may hold: a report keeps what its source had.</summary>
    public static string Writable(string text) => string.Concat(text.EnumerateRunes().Select(r => r.IsBmp && !XmlConvert.IsXmlChar((char)r.Value) ? Rune.ReplacementChar : r));
}
