using System.Diagnostics;
using Lier.Portal.Documents.ReportText;

namespace Lier.Portal.Pure.Tests.Documents.ReportText;

/// <summary>
/// A text made to keep <see cref="ReportTextReader"/> busy: half a megabyte of one thing, which a quadratic reader would chew on for
/// minutes.
/// </summary>
public sealed class HostileTextTests
{
    [Theory]
    [InlineData("word\n")]
    [InlineData("a\f")]
    [InlineData("a-")]
    [InlineData("- item\n")]
    [InlineData("1")]
    [InlineData("\uF0B7 01/11/SAP/01/01 Actie\n")]
    [InlineData("01/11/SAP/01/01 Actie\n\n")]
    [InlineData("Prioritaire Actieplannen\n")]
    [InlineData("Bevoegde schepen:\n")]
    [InlineData("\u0007\n")]
    public void It_is_read_within_seconds(string part)
    {
        var hostile = string.Concat(Enumerable.Repeat(part, 500_000 / part.Length));
        var text = FirstReport.Text.Replace("Voornaamste doelstelling", $"{hostile}\n\n", StringComparison.Ordinal);
        var started = Stopwatch.GetTimestamp();

        var reading = FirstReport.Read(text);

        Assert.True(reading.Content is null || reading.Content.Actions.Count() == 25);
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }
}
