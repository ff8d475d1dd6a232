using System.Globalization;
using System.Text;

namespace Lier.Portal.Domain.Notes;

/// <summary>The name of a file as it may be shown and given back: no folder, nothing invisible, nothing that a disk refuses.</summary>
public static class EvidenceName
{
    public const int Longest = 150;
    private const string Otherwise = "bewijsstuk";
    private const string NotOnADisk = "\"<>:|?*";

    public static string Clean(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var seen = string.Concat(last.EnumerateRunes().Where(r => !IsInvisible(r)).Select(r => r.ToString()));
        var kept = string.Join(' ', seen.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('.', ' ');
        return Shorten(string.Concat(kept.Select(c => NotOnADisk.Contains(c, StringComparison.Ordinal) ? '_' : c)));
    }

    /// <summary>Lower case, with the dot; empty when there is none.</summary>
    public static string ExtensionOf(string cleanName) =>
        cleanName.LastIndexOf('.') is > -1 and var dot ? cleanName[dot..].ToLowerInvariant() : "";

    // Control and format characters (among them those that turn the direction of writing round), line and paragraph separators, half pairs.
    private static bool IsInvisible(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static string Shorten(string name)
    {
        var extension = name.LastIndexOf('.') is > -1 and var dot && name.Length - dot <= 10 ? name[dot..] : "";
        var stem = name[..^extension.Length].TrimEnd();
        var room = Longest - extension.Length;
        if (stem.Length > room) stem = stem[..(char.IsHighSurrogate(stem[room - 1]) ? room - 1 : room)].TrimEnd();
        return (stem.Length > 0 ? stem : Otherwise) + extension;
    }
}
