using Lier.Portal.Documents.Problems;
using Lier.Portal.Domain;

namespace Lier.Portal.Documents.ReportText;

/// <summary>
/// Reads a report as a city publishes it, as text. It cuts the text into labelled fields, checks their order and their values,
/// and only then builds the content; at the end it proves that writing the content gives the same text again.
/// </summary>
public static class ReportTextReader
{
    /// <summary>Gives the content, or every problem at once.</summary>
    public static ReportReading Read(string text, ReportingPeriod period)
    {
        var lines = SourceLine.Split(text);
        var fields = FieldCutter.Cut(lines);
        var findings = new Findings();
        CheckCharacters(lines, findings);
        OrderCheck.Run(fields, findings);
        ValueCheck.Run(fields, findings);
        if (findings.HasProblems) return new(null, findings.Problems, findings.Warnings);

        var content = new ReportBuilder(fields).Build(period);
        Prove(text, ReportTextWriter.Write(content), lines, findings);
        return new(findings.HasProblems ? null : content, findings.Problems, findings.Warnings);
    }

    private static void CheckCharacters(IReadOnlyList<SourceLine> lines, Findings findings)
    {
        foreach (var line in lines.DistinctBy(line => line.Number))
            if (line.ControlCharacter is { } c) findings.Problem(line, $"een regel zonder stuurtekens (hier staat U+{(int)c:X4})");
    }

    /// <summary>What the writer cannot give back letter for letter was not understood: never a silent loss.</summary>
    private static void Prove(string source, string written, IReadOnlyList<SourceLine> lines, Findings findings)
    {
        if (ReportComparison.FirstDifference(source, written) is not var (at, found)) return;
        var number = source.AsSpan(0, at).Count('\n') + 1;
        var instead = written.AsSpan(found).TrimStart();
        var end = instead.IndexOf('\n');
        findings.Problem(
            lines.First(line => line.Number == number),
            $"«{(end < 0 ? instead : instead[..end])}», zoals het portaal deze tekst zou teruggeven");
    }
}
