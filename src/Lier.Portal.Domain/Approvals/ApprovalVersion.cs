namespace Lier.Portal.Domain.Approvals;

/// <summary>
/// What was submitted: frozen, numbered from 1, with a SHA-256 over it. What is agreed, decided and published is one of these.
/// </summary>
public abstract class ApprovalVersion
{
    protected ApprovalVersion() { }

    protected ApprovalVersion(int number, IReadOnlyCollection<int> writerIds, Fingerprint sha256) =>
        (Number, WriterIds, Sha256) = (number, [.. writerIds], sha256);

    public int Id { get; private set; }
    public int Number { get; private set; }

    /// <summary>Everybody who had a hand in it; none of them may agree to it.</summary>
    public IReadOnlyList<int> WriterIds { get; private set; } = [];

    public string Sha256 { get; private set; } = "";
}
