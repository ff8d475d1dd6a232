using Lier.Portal.Documents.ReportText;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Pure.Tests;

/// <summary>The real report of the first half of 2021, as the portal carries it.</summary>
internal static class FirstReport
{
    public static readonly ReportingPeriod Period = new(2021, 1);

    public static string Text { get; } = Load();

    public static ReportContent Content { get; } = Read(Text).Content!;

    public static ReportReading Read(string text) => ReportTextReader.Read(text, Period);

    public static ReportedAction Action(string code) => Content.Actions.Single(action => action.Code == code);

    private static string Load()
    {
        using var stream = typeof(ReportTextReader).Assembly.GetManifestResourceStream("2021-H1.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
