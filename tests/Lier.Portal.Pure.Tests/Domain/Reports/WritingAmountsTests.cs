using Lier.Portal.Domain;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Pure.Tests.Domain.Reports;

/// <summary>An administrator writes the amounts of a half-year as its <see cref="PeriodBudget"/>.</summary>
public sealed class WritingAmountsTests
{
    private static readonly BudgetTable First = Table("-38.091,89");
    private static readonly BudgetTable Second = Table("1.324.787,60");

    [Fact]
    public void Who_wrote_them_and_when_is_on_record_and_they_read_back_as_they_were()
    {
        var budget = new PeriodBudget(Given.Period, "01/11", First, Given.By(Townspeople.Administrator));

        budget.Replace(Second, Given.By(Townspeople.Administrator, 2));

        Assert.Equal(PublicJson.Write(Second), PublicJson.Write(budget.Table));
        Assert.Equal((Given.By(Townspeople.Administrator, 2).At, Townspeople.Administrator.Name, 1), (budget.At, budget.PersonName, budget.Revision));
    }

    [Fact]
    public void Nobody_but_an_administrator_writes_them()
    {
        var budget = new PeriodBudget(Given.Period, "01/11", First, Given.By(Townspeople.Administrator));

        Assert.All([Townspeople.Author, Townspeople.Alderman, Townspeople.Secretary], person =>
        {
            Assert.Throws<RefusedException>(() => new PeriodBudget(Given.Period, "01/11", Second, Given.By(person)));
            Assert.Throws<RefusedException>(() => budget.Replace(Second, Given.By(person)));
        });
        Assert.Equal((PublicJson.Write(First), 0), (budget.Written, budget.Revision));
    }

    private static BudgetTable Table(string amount) =>
        new("Geboekt 2021", "Budget 2021", [new(BudgetKind.Operations, null, null, new(Euro.Parse(amount), Euro.Parse(amount)))]);
}
