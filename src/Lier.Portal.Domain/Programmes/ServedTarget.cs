using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Domain.Programmes;

/// <summary>A target that the action of a note serves, on a reporting date that tells of the note's half-year.</summary>
/// <param name="Programme">As it stands in an address.</param>
/// <param name="Date">The day by which it is reported.</param>
/// <param name="Value">What is filled in so far, as of <paramref name="AsOf"/>; null while nothing is.</param>
public sealed record ServedTarget(
    string Programme, string ProgrammeName, TargetPromise Promise, DateOnly Date, int? Value, DateOnly? AsOf, NoteStage? Stage)
{
    /// <summary>Can somebody still fill it in?</summary>
    public bool IsOpen => Stage is null or NoteStage.Draft;

    /// <summary>
    /// The first count in a text that says something else than what was measured; null when one says the same, or none is about it.
    /// </summary>
    public TextCount? DisagreesWith(IReadOnlyList<TextCount> counts)
    {
        if (Value is not { } value || Promise.IsDeliverable) return null;
        var about = counts.Where(c => c.IsAbout(Promise.Unit)).ToList();
        return about.Exists(c => c.Number == value) ? null : about.FirstOrDefault();
    }
}
