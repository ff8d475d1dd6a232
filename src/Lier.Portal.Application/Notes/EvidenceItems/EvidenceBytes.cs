using Lier.Portal.Domain.Notes;

namespace Lier.Portal.Application.Notes.EvidenceItems;

/// <summary>The content of a file, in a table of its own: a list never loads it, and removing a file leaves nothing of it.</summary>
public sealed class EvidenceBytes
{
    private EvidenceBytes() { }

    public EvidenceBytes(Evidence evidence, byte[] content) => (Evidence, Content) = (evidence, content);

    public int EvidenceId { get; private set; }
    public Evidence Evidence { get; private set; } = null!;
    public byte[] Content { get; private set; } = [];
}
