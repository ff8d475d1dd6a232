using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Domain.College;

/// <summary>A measurement as the text of a decision names it: the exact version, and what the college says about it.</summary>
/// <param name="Sentence">How its value stands to what was promised, and on which day.</param>
/// <param name="Sha256">Of the version, as it was submitted.</param>
public sealed record DecidedMeasurement(
    string Programme,
    string Name,
    string Sentence,
    int VersionNumber,
    string Sha256,
    DecisionOutcome Outcome,
    string? Reason)
{
    public string InWords => $"{Name}: {Sentence}, versie {VersionNumber}";

    public static DecidedMeasurement Of(Measurement measurement, int versionNumber, DecisionOutcome outcome, string? reason)
    {
        var version = measurement.Versions.Single(v => v.Number == versionNumber);
        var (target, entry) = (measurement.Target, version.Entry);
        var sentence = $"{target.Promise.Sentence(entry.Value!.Value)}, stand op {DutchDate.InWords(entry.AsOf!.Value)}";
        return new(target.Programme.Name, target.Promise.Name, sentence, versionNumber, version.Sha256, outcome, reason);
    }
}
