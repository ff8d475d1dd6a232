using System.Text.Json.Nodes;

namespace Lier.Portal.Domain.Notes;

/// <summary>
/// The canonical form of a frozen version, by whose SHA-256 a decision of the college names it: one JSON object as RFC 8785 writes it,
/// in UTF-8. Names in alphabetical order, no blanks, characters as they are; see docs/decisions/0009-the-fingerprint-of-a-version.md.
/// </summary>
public static class NoteVersionJson
{
    public static string Write(string code, ReportingPeriod period, int version, NoteText text)
    {
        var facts = new JsonObject { ["code"] = code, ["period"] = period.Code, ["version"] = version };
        foreach (var field in NoteFields.All.Where(f => !(f.IsLater && f.ValueIn(text) is null or "")))
            facts[field.JsonName] = field.Canonical(text);
        return PublicJson.WriteCanonical(facts);
    }

    public static Fingerprint FingerprintOf(string code, ReportingPeriod period, int version, NoteText text) =>
        Fingerprint.Of(Write(code, period, version, text));
}
