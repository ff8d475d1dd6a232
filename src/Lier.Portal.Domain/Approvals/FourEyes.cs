namespace Lier.Portal.Domain.Approvals;

/// <summary>Nobody agrees to a last version that they wrote, changed or submitted, nor in the name of somebody who did.</summary>
public sealed class FourEyes
{
    private readonly HashSet<int> writers;
    private readonly HashSet<int> submitters;

    private FourEyes(IEnumerable<int> writers, IEnumerable<int> submitters) =>
        (this.writers, this.submitters) = ([.. writers], [.. submitters]);

    /// <param name="versions">Each version with everybody who had a hand in its words.</param>
    /// <param name="submissions">Who submitted which version.</param>
    public static FourEyes Over(
        IEnumerable<(int Number, IReadOnlyList<int> WriterIds)> versions, IEnumerable<(int VersionNumber, int PersonId)> submissions)
    {
        var (last, writers) = versions.OrderByDescending(v => v.Number).FirstOrDefault();
        return new(writers ?? [], submissions.Where(s => s.VersionNumber == last).Select(s => s.PersonId));
    }

    public bool HasWritten(int personId) => writers.Contains(personId);

    public bool HasSubmitted(int personId) => submitters.Contains(personId);

    public bool HadAHandIn(int personId) => HasWritten(personId) || HasSubmitted(personId);

    /// <summary>Both count: who clicks, and in whose name.</summary>
    public bool MayAgree(int personId, int partyId) => !HadAHandIn(personId) && !HadAHandIn(partyId);
}
