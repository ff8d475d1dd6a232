using System.Text;
using System.Xml;

namespace Lier.Portal.Documents.Texts;

/// <summary>Text that goes into XML.</summary>
public static class XmlCharacters
{
    /// <summary>The text with a mark for each character that no XML may hold: a report keeps what its source had.</summary>
    public static string Writable(string text) => string.Concat(text.EnumerateRunes().Select(Writable));

    private static Rune Writable(Rune rune) =>
        rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune;
}
