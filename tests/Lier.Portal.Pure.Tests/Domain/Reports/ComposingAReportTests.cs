using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Pure.Tests.Domain.Reports;

/// <summary><see cref="ReportComposer"/> puts a report together from what the college approved, and from nothing else.</summary>
public sealed class ComposingAReportTests
{
    private static readonly ReportedDecision Decision = new(Given.Today, "2022-00045");

    private readonly MultiYearPlan plan = MultiYearPlan.For(Given.Period);
    private readonly Dictionary<string, BudgetTable> budgets = [];
    private readonly PolicyAction first;
    private readonly PolicyAction second;

    public ComposingAReportTests()
    {
        var actions = plan.Objective("01/11", "Sociale dienstverlening").Plan("01/11/SAP/01", "Werkervaring", "Lier zorgt voor werkervaring.");
        first = Given.WithId(actions.Action("01/11/SAP/01/01", "Fietspunt", "Steun.", new(2020, 1, 1), new(2025, 12, 31), Given.Team), 1);
        second = Given.WithId(actions.Action("01/11/SAP/01/02", "Jobatelier", "Uitbouw.", new(2020, 1, 1), new(2022, 12, 31), Given.Team), 2);
        foreach (var action in new[] { first, second }) action.Entrust(Given.AccountOf(Townspeople.Alderman), new(2019, 1, 1));
    }

    [Fact]
    public void An_approved_note_stands_in_it_word_for_word_and_the_other_action_says_there_is_none()
    {
        var note = Approved(first, new(ActionStatus.Halfway, " Er zijn 20 fietsen.\n", "Op schema.", Light.Green, Light.Green, "Toch niet."));

        var report = Compose(new() { [1] = new(note, Decision) });

        Assert.Equal((Given.Period, "Andere assumpties.", "Andere risico’s."), (report.Period, report.ChangedAssumptions, report.ChangedRisks));
        Assert.Equal(["01/11/SAP/01/01", "01/11/SAP/01/02"], report.Actions.Select(a => a.Code));
        Assert.Equal(
            new ReportedNote(ActionStatus.Halfway, "2-Halverwege", "Er zijn 20 fietsen.", "Op schema.", Light.Green, Light.Green, "", 1, Decision),
            report.Actions.First().Note);
        Assert.Equal(("Annemie Goris", new DateOnly(2022, 12, 31), (ReportedNote?)null), (report.Actions.Last().Aldermen, report.Actions.Last().End, report.Actions.Last().Note));
    }

    [Fact]
    public void Why_an_action_stopped_is_told_only_when_it_did()
    {
        var note = Approved(first, new(ActionStatus.Stopped, "Gedaan.", "Voorbij.", null, null, " De subsidie viel weg. "));

        Assert.Equal("De subsidie viel weg.", Compose(new() { [1] = new(note, Decision) }).Actions.First().Note!.StopReason);
    }

    [Fact]
    public void A_published_note_stands_in_the_next_version_too()
    {
        var note = Approved(first, Given.Text);
        note.Publish(Given.By(Townspeople.Secretary, 9));

        Assert.NotNull(Compose(new() { [1] = new(note, Decision) }).Actions.First().Note);
    }

    [Fact]
    public void Nothing_that_the_college_did_not_approve_can_get_in()
    {
        ProgressNote[] notes = [Given.EmptyNote(), Given.WrittenNote(), Given.SubmittedNote(), Given.AgreedNote(), Deferred(), Returned()];

        Assert.All(notes, note => Assert.Throws<InvalidOperationException>(() => new ApprovedNote(note, Decision)));
        Assert.Equal(Given.ApprovedNote().LastVersion!.Sha256, new ApprovedNote(Given.ApprovedNote(), Decision).Version.Sha256);
    }

    [Fact]
    public void A_note_on_another_half_year_cannot_get_in() => Assert.Throws<InvalidOperationException>(() =>
        ReportComposer.Compose(Given.Period.Next, plan, new Dictionary<int, ApprovedNote> { [1] = new(Approved(first, Given.Text), Decision) }, new Dictionary<string, BudgetTable>(), ReportTexts.None));

    [Fact]
    public void Amounts_stand_with_their_own_plan_and_objective_and_are_never_added_up()
    {
        var (ofPlan, ofObjective) = (Table(10), Table(1_000));
        (budgets["01/11/SAP/01"], budgets["01/11"], budgets["01/11/KAP/01"]) = (ofPlan, ofObjective, Table(5));

        var objective = Assert.Single(Compose([]).Objectives);

        Assert.Same(ofObjective, objective.Totals);
        Assert.Same(ofPlan, Assert.Single(objective.Plans).Budget);
    }

    [Fact]
    public void What_has_no_amounts_says_so()
    {
        budgets["01/11/SAP/01"] = Table(10);

        Assert.Null(Assert.Single(Compose([]).Objectives).Totals);
    }

    [Fact]
    public void Without_any_approval_every_action_says_there_is_no_note()
    {
        var report = Compose([]);

        Assert.Equal(2, report.Actions.Count());
        Assert.All(report.Actions, action => Assert.Null(action.Note));
    }

    [Fact]
    public void What_is_said_of_an_objective_stands_at_that_objective_and_nowhere_else()
    {
        var texts = new ReportTexts { Evaluations = new Dictionary<string, string> { ["01/11"] = "Op koers.", ["99/99"] = "Van een ander." } };

        var report = ReportComposer.Compose(Given.Period, plan, new Dictionary<int, ApprovedNote>(), new Dictionary<string, BudgetTable>(), texts);

        Assert.Equal("Op koers.", Assert.Single(report.Objectives).Evaluation);
        Assert.Equal("", Assert.Single(Compose([]).Objectives).Evaluation);
    }

    private ReportContent Compose(Dictionary<int, ApprovedNote> approved) =>
        ReportComposer.Compose(Given.Period, plan, approved, budgets, new("Andere assumpties.", "Andere risico’s."));

    private static BudgetTable Table(decimal euro) =>
        new("Geboekt 2021", "Budget 2021", [new(BudgetKind.Operations, new(new(euro), new(euro)), null, new(new(euro), new(euro)))]);

    private static ProgressNote Approved(PolicyAction action, NoteText text)
    {
        var note = new ProgressNote(action, Given.Period);
        note.Write(text, Given.By(Townspeople.Author));
        note.Submit(Given.By(Townspeople.Author, 1));
        note.AgreeAlone(1, Given.By(Townspeople.Alderman, 2));
        Given.Decide(note, DecisionOutcome.Approved);
        return note;
    }

    private static ProgressNote Deferred()
    {
        var note = Given.AgreedNote();
        Given.Decide(note, DecisionOutcome.Deferred);
        return note;
    }

    private static ProgressNote Returned()
    {
        var note = Given.AgreedNote();
        Given.Decide(note, DecisionOutcome.Returned);
        return note;
    }
}
