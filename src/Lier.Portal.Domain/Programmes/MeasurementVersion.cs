using System.Text.Json;

namespace Lier.Portal.Domain.Programmes;

/// <summary>A measurement as it was submitted: frozen, numbered from 1, with a SHA-256 over it.</summary>
public sealed class MeasurementVersion
{
    private MeasurementVersion() { }

    internal MeasurementVersion(int number, MeasurementEntry entry, IReadOnlyCollection<int> writerIds) =>
        (Number, Entry, WriterIds, Sha256) = (number, entry, [.. writerIds], FingerprintOf(entry));

    public int Id { get; private set; }
    public int Number { get; private set; }
    public MeasurementEntry Entry { get; private set; } = MeasurementEntry.Empty;

    /// <summary>Everybody who had a hand in it; none of them may agree to it.</summary>
    public IReadOnlyList<int> WriterIds { get; private set; } = [];

    public string Sha256 { get; private set; } = "";

    /// <summary>Of the entry as UTF-8 JSON.</summary>
    public static Fingerprint FingerprintOf(MeasurementEntry entry) => Fingerprint.Of(JsonSerializer.SerializeToUtf8Bytes(entry));
}
