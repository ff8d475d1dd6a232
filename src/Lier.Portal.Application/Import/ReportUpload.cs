using Lier.Portal.Domain;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Import;

/// <summary>A report that somebody brought and is still looking at: kept until it is taken in or thrown away.</summary>
public sealed class ReportUpload
{
    private ReportUpload() { }

    public ReportUpload(ReportingPeriod period, string fileName, string text, Signature by) =>
        (Period, FileName, Text, At, PersonId) = (period, fileName, text, by.At, by.Person.Id);

    public int Id { get; private set; }
    public ReportingPeriod Period { get; private set; }
    public string FileName { get; private set; } = "";
    public string Text { get; private set; } = "";
    public DateTimeOffset At { get; private set; }
    public int PersonId { get; private set; }
}
