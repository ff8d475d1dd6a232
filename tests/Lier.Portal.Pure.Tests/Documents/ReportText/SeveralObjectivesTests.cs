using Lier.Portal.Documents.ReportText;

namespace Lier.Portal.Pure.Tests.Documents.ReportText;

/// <summary>
/// A report of more than one objective: <see cref="ReportTextReader"/> gives each its own totals and its own <see cref="ObjectiveCodes"/>.
/// </summary>
public sealed class SeveralObjectivesTests
{
    [Fact]
    public void Each_objective_ends_with_its_own_totals()
    {
        var content = SmallReport.Read(
            SmallReport.Objective(
                "Sociaal", SmallReport.Plan("01/11/SAP/01 Werk", SmallReport.Action("01/11/SAP/01/01 Fiets")), SmallReport.Plan("01/11/SAP/02 Kind"))
            + SmallReport.Objective("Veilig", SmallReport.Plan("02/01/SAP/01 Brandweer", SmallReport.Action("02/01/SAP/01/01 Kazerne"))));

        Assert.Equal([("01/11", "Sociaal", 2), ("02/01", "Veilig", 1)], content.Objectives.Select(objective => (objective.Code, objective.Title, objective.Plans.Count)));
        Assert.Equal(["01/11/SAP/01/01", "02/01/SAP/01/01"], content.Actions.Select(action => action.Code));
    }

    [Fact]
    public void Objectives_whose_codes_would_be_the_same_keep_their_titles_apart()
    {
        var content = SmallReport.Read(
            SmallReport.Objective("Een", SmallReport.Plan("2020/01/AP1 Plan")) + SmallReport.Objective("Twee", SmallReport.Plan("2020/01/AP2 Plan")));

        Assert.Equal(["Een", "Twee"], content.Objectives.Select(objective => objective.Code));
    }

    [Fact]
    public void A_second_objective_with_the_same_title_is_a_problem()
    {
        var text = SmallReport.Objective("Doel", SmallReport.Plan("AP1 Plan")) + SmallReport.Objective("Doel", SmallReport.Plan("AP2 Plan"));

        var problem = Assert.Single(FirstReport.Read(text).Problems);

        Assert.Equal(("Totaal beleidsdoelstelling Doel", "een beleidsdoelstelling die nog niet voorkwam"), (problem.Text, problem.Expected));
    }

    [Fact]
    public void A_plan_after_the_last_totals_misses_totals_of_its_own()
    {
        var text = SmallReport.Objective("Doel", SmallReport.Plan("AP1 Plan")) + SmallReport.Plan("AP2 Plan", SmallReport.Action("A1 Een"));

        var problem = Assert.Single(FirstReport.Read(text).Problems);

        Assert.Equal(("Op tijd.", "hierna een actie (code en titel), «Prioritaire Actieplannen» of «Totaal beleidsdoelstelling …»"), (problem.Text, problem.Expected));
    }
}
