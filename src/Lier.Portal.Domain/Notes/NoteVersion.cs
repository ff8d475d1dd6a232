using System.Text.Json;

namespace Lier.Portal.Domain.Notes;

/// <summary>
/// A text as it was submitted: frozen, numbered from 1, with a SHA-256 over it. What is agreed, decided and published is one of these.
/// </summary>
public sealed class NoteVersion
{
    private NoteVersion() { }

    internal NoteVersion(int number, NoteText text, IReadOnlyCollection<int> writerIds) =>
        (Number, Text, WriterIds, Sha256) = (number, text, [.. writerIds], FingerprintOf(text));

    public int Id { get; private set; }
    public int Number { get; private set; }
    public NoteText Text { get; private set; } = NoteText.Empty;

    /// <summary>Everybody who had a hand in this text; none of them may agree to it.</summary>
    public IReadOnlyList<int> WriterIds { get; private set; } = [];

    public string Sha256 { get; private set; } = "";

    /// <summary>Of the text as UTF-8 JSON.</summary>
    public static Fingerprint FingerprintOf(NoteText text) => Fingerprint.Of(JsonSerializer.SerializeToUtf8Bytes(text));
}
