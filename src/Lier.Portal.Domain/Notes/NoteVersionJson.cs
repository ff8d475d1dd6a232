using System.Globalization;
using System.Text;

namespace Lier.Portal.Domain.Notes;

/// <summary>
/// The canonical form of a frozen version, by whose SHA-256 a decision of the college names it: one JSON object as RFC 8785 writes it,
/// in UTF-8. Names in alphabetical order, no blanks, characters as they are; see docs/decisions/0009-the-fingerprint-of-a-version.md.
/// </summary>
public static class NoteVersionJson
{
    public static string Write(string code, ReportingPeriod period, int version, NoteText text) =>
        $"{{\"code\":{Quoted(code)},\"period\":{Quoted(period.Code)},\"progress\":{Quoted(text.Progress)},\"progressLight\":{Word(text.ProgressLight)}"
        + $",\"status\":{Number((int?)text.Status)},\"stopReason\":{Quoted(text.StopReason)},\"timing\":{Quoted(text.Timing)}"
        + $",\"timingLight\":{Word(text.TimingLight)},\"version\":{Number(version)}}}";

    public static Fingerprint FingerprintOf(string code, ReportingPeriod period, int version, NoteText text) => Fingerprint.Of(Write(code, period, version, text));

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "null";

    private static string Word(Light? light) => light is { } shown ? Quoted(shown.Name()) : "null";

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var character in text) quoted.Append(Escaped(character));
        return quoted.Append('"').ToString();
    }

    // Only what JSON cannot do without, in the shortest way it has.
    private static string Escaped(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
        _ => character.ToString(),
    };
}
