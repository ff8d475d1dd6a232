using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Domain.Notes;

/// <summary>
/// The canonical form of a frozen version, by whose SHA-256 a decision of the college names it: one JSON object as RFC 8785 writes it,
/// in UTF-8. Names in alphabetical order, no blanks, characters as they are; see docs/decisions/0009-the-fingerprint-of-a-version.md.
/// </summary>
public static class NoteVersionJson
{
    public static string Write(string code, ReportingPeriod period, int version, NoteText text) => PublicJson.WriteCanonical(new()
    {
        ["code"] = code,
        ["period"] = period.Code,
        ["progress"] = text.Progress,
        ["progressLight"] = text.ProgressLight?.Name(),
        ["status"] = (int?)text.Status,
        ["stopReason"] = text.StopReason,
        ["timing"] = text.Timing,
        ["timingLight"] = text.TimingLight?.Name(),
        ["version"] = version,
    });

    public static Fingerprint FingerprintOf(string code, ReportingPeriod period, int version, NoteText text) =>
        Fingerprint.Of(Write(code, period, version, text));
}
