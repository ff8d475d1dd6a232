using Lier.Portal.Documents.ReportText;

namespace Lier.Portal.Pure.Tests.Documents.ReportText;

/// <summary>Each city numbers its plans and actions in its own way, which <see cref="CodeShapes"/> learns from the text itself.</summary>
public sealed class CodeShapeTests
{
    [Theory]
    [InlineData("01/11", "01/11/SAP/01", "01/11/SAP/01/01", "01/11/SAP/01/10")]
    [InlineData("ST01BD06", "ST01BD06AP01", "ST01BD06AP01AC01", "ST01BD06AP01AC02")]
    [InlineData("Doel", "2020-00001", "2020-00011", "2020-00012")]
    [InlineData("Doel", "1.1", "1.1.9", "1.1.10")]
    [InlineData("1.1", "1.1.1", "1.1.1.1", "1.1.1.2")]
    [InlineData("BD1", "BD1-AP2", "BD1-AP2-A1", "BD1-AP2-A2")]
    [InlineData("Doel", "AP1", "A1", "A2")]
    public void A_shape_is_learnt_from_where_the_first_code_stands(string objective, string plan, string first, string second)
    {
        var content = SmallReport.Read(SmallReport.Objective("Doel", SmallReport.Plan($"{plan} Plan", SmallReport.Action($"{first} Een"), SmallReport.Action($"{second} Twee"))));

        Assert.Equal((objective, plan), (content.Objectives.Single().Code, content.Plans.Single().Code));
        Assert.Equal([(first, "Een"), (second, "Twee")], content.Actions.Select(action => (action.Code, action.Title)));
    }

    [Fact]
    public void A_bullet_shows_a_code_of_another_shape()
    {
        var content = SmallReport.Read(SmallReport.Objective("Doel", SmallReport.Plan("AP1 Plan", SmallReport.Action("A1 Een"), SmallReport.Action("\uF0B7 2020-00012 Twee"))));

        Assert.Equal(["A1", "2020-00012"], content.Actions.Select(action => action.Code));
    }

    [Theory]
    [InlineData("2020-00012 loopt gelijk.")]
    [InlineData("Zie ook actie\n2020-00012 van vorig jaar.")]
    [InlineData("2019-2020 was een moeilijk schooljaar.")]
    [InlineData("Drie punten:\n\n\uF0B7 3 fietsen\n\n\uF0B7 4 bakfietsen")]
    public void A_code_or_a_number_in_a_text_is_text(string text)
    {
        var content = SmallReport.Read(SmallReport.Objective("Doel", SmallReport.Plan(
            "2020-00001 Plan", SmallReport.Action("\uF0B7 2020-00011 Een", text, text), SmallReport.Action("\uF0B7 2020-00013 Twee", text, text))));

        Assert.Equal(["2020-00011", "2020-00013"], content.Actions.Select(action => action.Code));
        Assert.All(content.Actions, action => Assert.Equal(action.Note!.Progress, action.Note.Timing));
    }

    [Fact]
    public void Plans_that_disagree_about_their_objective_leave_it_its_title()
    {
        var content = SmallReport.Read(SmallReport.Objective("Doel", SmallReport.Plan("01/11/SAP/01 Plan"), SmallReport.Plan("01/12/SAP/01 Plan")));

        Assert.Equal("Doel", content.Objectives.Single().Code);
    }
}
