using Lier.Portal.Documents.ReportText;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Reading;

/// <summary>The real report of the first half of 2021, as the city published it; it comes with the portal.</summary>
public static class FirstReport
{
    public static string Text()
    {
        using var stream = typeof(FirstReport).Assembly.GetManifestResourceStream("2021-H1.txt")
            ?? throw new InvalidOperationException("The first report is missing from the portal's own assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static ReportContent Read(ReportingPeriod period) =>
        ReportTextReader.Read(Text(), period).Content
        ?? throw new InvalidOperationException("The first report that comes with the portal cannot be read.");
}
