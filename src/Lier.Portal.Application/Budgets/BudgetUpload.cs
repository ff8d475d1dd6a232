using Lier.Portal.Documents.Budgets;
using Lier.Portal.Domain;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Budgets;

/// <summary>A file with amounts that somebody brought and is still looking at: kept until it is stored or thrown away.</summary>
public sealed class BudgetUpload
{
    private BudgetUpload() { }

    public BudgetUpload(ReportingPeriod period, string fileName, string text, Signature by) =>
        (Period, FileName, Text, At, PersonId) = (period, fileName, text, by.At, by.Person.Id);

    public int Id { get; private set; }
    public ReportingPeriod Period { get; private set; }
    public string FileName { get; private set; } = "";
    public string Text { get; private set; } = "";
    public DateTimeOffset At { get; private set; }
    public int PersonId { get; private set; }

    /// <summary>The columns that this person chose, once the file could be read by them; null before.</summary>
    public string? WrittenChoice { get; private set; }

    public ColumnChoice? Choice => WrittenChoice is null ? null : ColumnChoice.Read(WrittenChoice);

    public void Choose(ColumnChoice choice) => WrittenChoice = choice.Write();
}
