using System.Text.Encodings.Web;
using System.Text.Json;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Pure.Tests;

/// <summary>Lays contents side by side by what is in their lists, which a record's own equality does not.</summary>
internal static class ReportContents
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void AssertSame(ReportContent expected, ReportContent? actual) => Assert.Equal(Described(expected), Described(actual));

    private static string Described(ReportContent? content) =>
        JsonSerializer.Serialize(new { content?.Period.Code, content?.Objectives, content?.ChangedAssumptions, content?.ChangedRisks }, Readable);
}
