using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Progress;

namespace Lier.Portal.Application.Notes.Agreeing;

/// <summary>The first rows of all that waits.</summary>
public sealed record AgreementRows(IReadOnlyList<AgreementRow> Rows, int Total);

/// <summary>A waiting note as it is weighed among many.</summary>
/// <param name="Version">The version that the row tells of, and the only one that can be agreed to from it.</param>
/// <param name="Checks">How many checks are still open.</param>
/// <param name="Objection">Why this person may not agree to it at all; null when they may.</param>
public sealed record AgreementRow(
    int NoteId, int Version, ReportingPeriod Period, string Code, string Slug, string Title,
    ActionStatus? Status, Light? ProgressLight, Light? TimingLight, int Checks, NoteChange Change, string? Objection)
{
    public string StatusInWords => Status is { } status ? $"{(int)status} · {status.Name()}" : "";

    /// <summary>Why the note had better be read first; empty when nothing stands out.</summary>
    public IReadOnlyList<string> StandsOut =>
    [
        .. new[] { ("licht voortgang", ProgressLight), ("licht planning", TimingLight) }
            .Where(l => l.Item2 is Light.Orange or Light.Red).Select(l => $"{l.Item1} {l.Item2!.Value.Name()}"),
        .. Checks > 0 ? new[] { DutchText.Count(Checks, "aandachtspunt", "aandachtspunten") } : [],
    ];

    public string? WhyNot => Objection ?? (StandsOut.Count > 0 ? DutchText.Capital(DutchText.List(StandsOut)) + "." : null);
}
