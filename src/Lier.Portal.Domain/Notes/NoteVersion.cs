using System.Text.Json;
using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Domain.Notes;

/// <summary>A text as it was submitted.</summary>
public sealed class NoteVersion : ApprovalVersion
{
    private NoteVersion() { }

    internal NoteVersion(int number, NoteText text, IReadOnlyCollection<int> writerIds)
        : base(number, writerIds, FingerprintOf(text)) => Text = text;

    public NoteText Text { get; private set; } = NoteText.Empty;

    /// <summary>Of the text as UTF-8 JSON.</summary>
    public static Fingerprint FingerprintOf(NoteText text) => Fingerprint.Of(JsonSerializer.SerializeToUtf8Bytes(text));
}
