using System.Text.Json;
using Lier.Portal.Documents.Reading;
using Lier.Portal.Domain;

namespace Lier.Portal.Application.Import;

/// <summary>What taking a report in would change: each change in a line, and what the plan says before and after.</summary>
/// <param name="IsNewest">An older report adds to the plan but does not turn back what it says.</param>
public sealed record ImportProposal(IReadOnlyList<string> Changes, IReadOnlyList<PlanDifference> Differences, bool IsNewest)
{
    /// <summary>The report is there already.</summary>
    public static readonly ImportProposal Nothing = new([], [], true);

    /// <summary>The same for a text and its changes as they were shown; another one when either is not what it was.</summary>
    public Fingerprint FingerprintWith(string text) =>
        Fingerprint.Of(JsonSerializer.SerializeToUtf8Bytes(new { text, Changes, Differences }));
}
