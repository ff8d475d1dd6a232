using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Lier.Portal.Import;

/// <summary>What taking a report in would change: each change in a line, and what the plan says before and after.</summary>
/// <param name="IsNewest">An older report adds to the plan but does not turn back what it says.</param>
public sealed record ImportProposal(IReadOnlyList<string> Changes, IReadOnlyList<PlanDifference> Differences, bool IsNewest)
{
    /// <summary>The report is there already.</summary>
    public static readonly ImportProposal Nothing = new([], [], true);

    /// <summary>The same for a text and its changes as they were shown; another one when either is not what it was.</summary>
    public string FingerprintWith(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { text, Changes, Differences }))));
}
