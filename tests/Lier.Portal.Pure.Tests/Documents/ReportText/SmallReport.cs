using Lier.Portal.Documents.ReportText;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Pure.Tests.Documents.ReportText;

/// <summary>A report of a few lines, to show one thing at a time.</summary>
internal static class SmallReport
{
    public static string Objective(string title, params string[] plans) =>
        $"{string.Concat(plans)}Totaal beleidsdoelstelling {title}\n\n{Table}\n";

    public static string Plan(string heading, params string[] actions) =>
        $"Prioritaire Actieplannen\n\n{heading}\n\nWat het plan doet.\n\n{Table}\nActie\n\n{string.Concat(actions)}";

    public static string Action(string heading, string progress = "Het werk loopt.", string timing = "Op tijd.") =>
        $"{heading}\n\nWat de actie doet.\n\nBevoegde schepen: An Peeters\n\nStartdatum: 01-01-2020 Einddatum: 31-12-2025\n\n1-Gestart\n\n"
        + $"Stand van Zaken\n\n{progress}\n\nTijd\n\n{timing}\n\n";

    /// <summary>The content of a text without problems, which writes the same text again.</summary>
    public static ReportContent Read(string text)
    {
        var reading = FirstReport.Read(text);
        Assert.Equal([], reading.Problems);
        Assert.True(ReportComparison.Same(text, ReportTextWriter.Write(reading.Content!)));
        return reading.Content!;
    }

    /// <summary>The Stand van Zaken that these lines become.</summary>
    public static string Progress(string lines) =>
        Read(Objective("Doel", Plan("1.1 Plan", Action("\uF0B7 1.1.1 Actie een", lines)))).Actions.Single().Note!.Progress;

    private const string Table = "Geboekt 2021 Budget 2021\n\nExploitatie\n\nUitgaven 1,00 2,00\n\nSaldo Exploitatie -1,00 -2,00\n\n";
}
