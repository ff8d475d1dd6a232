using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Domain.Reports;

/// <summary>
/// The amounts of one plan or objective over one half-year, as the finance department gave them. They live until a report freezes them.
/// </summary>
public sealed class PeriodBudget
{
    private PeriodBudget() { }

    public PeriodBudget(ReportingPeriod period, string code, BudgetTable table, Signature by)
    {
        (Period, Code) = (period, code);
        Write(table, by);
    }

    public int Id { get; private set; }
    public ReportingPeriod Period { get; private set; }

    /// <summary>Of the plan or of the objective; the amounts of an objective are its own and never a sum of its plans.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The amounts in the form of a frozen report.</summary>
    public string Written { get; private set; } = "";
    public DateTimeOffset At { get; private set; }
    public int PersonId { get; private set; }
    public string PersonName { get; private set; } = "";
    public int Revision { get; private set; }

    public BudgetTable Table => PublicJson.Read<BudgetTable>(Written);

    public void Replace(BudgetTable table, Signature by)
    {
        Write(table, by);
        Revision++;
    }

    public static IEnumerable<string> ObjectionsToWriting(Person by)
    {
        if (!by.Is(Role.Administrator)) yield return "Alleen een beheerder leest bedragen in.";
    }

    private void Write(BudgetTable table, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToWriting(by.Person));
        (Written, At, PersonId, PersonName) = (PublicJson.Write(table), by.At, by.Person.Id, by.Person.Name);
    }
}
