using System.Text.Json;
using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Domain.Programmes;

/// <summary>A measurement as it was submitted.</summary>
public sealed class MeasurementVersion : ApprovalVersion
{
    private MeasurementVersion() { }

    internal MeasurementVersion(int number, MeasurementEntry entry, IReadOnlyCollection<int> writerIds)
        : base(number, writerIds, FingerprintOf(entry)) => Entry = entry;

    public MeasurementEntry Entry { get; private set; } = MeasurementEntry.Empty;

    /// <summary>Of the entry as UTF-8 JSON.</summary>
    public static Fingerprint FingerprintOf(MeasurementEntry entry) => Fingerprint.Of(JsonSerializer.SerializeToUtf8Bytes(entry));
}
