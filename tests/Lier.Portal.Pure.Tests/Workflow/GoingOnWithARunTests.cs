using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Reading;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Pure.Tests.Workflow;

/// <summary>
/// <see cref="Walker"/> takes an outcome further from where a <see cref="WorkflowRun"/> waits, or refuses it and changes nothing.
/// </summary>
public class GoingOnWithARunTests
{
    private static readonly WorkflowDefinition YesOrAgain = Draft.YesOrAgain().Read();

    [Fact]
    public void An_outcome_that_the_step_does_not_have_is_refused_and_changes_nothing()
    {
        var run = Walker.Begin(YesOrAgain).Run;

        var refusal = Assert.Throws<WorkflowRefusedException>(() => Walker.Take(YesOrAgain, run, "misschien"));

        Assert.Equal("'step' has no outcome 'misschien'; permitted: ja, nee", refusal.Message);
        Assert.Equal(WorkflowSubStatus.Finished, Walker.Take(YesOrAgain, run, "ja").Run.SubStatus);
    }

    [Fact]
    public void A_connected_default_takes_whatever_no_case_asks_for()
    {
        var draft = Draft.YesOrAgain().Arrow("choice", "end", "Default");

        Assert.Equal(WorkflowSubStatus.Finished, draft.Walk("misschien").Run.SubStatus);
        Assert.Equal(["ja", "nee"], draft.Read().HumanSteps[0].Outcomes);
    }

    [Fact]
    public void A_switch_further_on_without_a_way_for_the_outcome_refuses_it_as_well()
    {
        var draft = new Draft().Variable("Outcome").With("start", "Start").WithTask("step").With("line", "WriteLine").WithSwitch("choice", "ja").With("end", "End")
            .Line("start", "step", "line", "choice").Arrow("choice", "end", "ja");

        var refusal = Assert.Throws<WorkflowRefusedException>(() => draft.Walk("nee"));

        Assert.Equal("'step' has no outcome 'nee'", refusal.Message);
    }

    [Fact]
    public void A_result_that_its_variable_cannot_hold_is_refused()
    {
        var draft = new Draft().Variable("Count", "Int32").With("start", "Start").WithTask("step", result: "count").With("end", "End").Line("start", "step", "end");

        var refusal = Assert.Throws<WorkflowRefusedException>(() => draft.Walk("veel"));

        Assert.Equal("'step' cannot end in 'veel': its result is of type Int32", refusal.Message);
        Assert.Equal(WorkflowValue.Of(3), draft.Walk("3").Run.Variables["count"]);
    }

    [Fact]
    public void A_finished_run_takes_nothing()
    {
        var run = Walks.Of(YesOrAgain, "ja").Run;

        var refusal = Assert.Throws<WorkflowRefusedException>(() => Walker.Take(YesOrAgain, run, "ja"));

        Assert.Equal("the workflow does not wait for anyone: it is Finished/Finished", refusal.Message);
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("start")]
    public void A_run_that_waits_where_the_definition_has_no_step_is_refused(string waitingAt)
    {
        var run = Walker.Begin(YesOrAgain).Run with { WaitingAt = waitingAt };

        var refusal = Assert.Throws<WorkflowRefusedException>(() => Walker.Take(YesOrAgain, run, "ja"));

        Assert.Equal($"definition 'draft' has no step '{waitingAt}' to go on from", refusal.Message);
    }

    [Fact]
    public void A_run_that_waits_can_be_called_off()
    {
        var walk = Walker.Cancel(YesOrAgain, Walker.Begin(YesOrAgain).Run);

        Assert.Equal((WorkflowStatus.Finished, WorkflowSubStatus.Cancelled), (walk.Run.Status, walk.Run.SubStatus));
        Assert.Equal(["step Canceled"], walk.Lines());
        Assert.Throws<WorkflowRefusedException>(() => Walker.Cancel(YesOrAgain, walk.Run));
    }

    [Fact]
    public void A_loop_without_a_person_that_got_past_the_check_is_stopped_with_a_fault()
    {
        var draft = new Draft().With("start", "Start").With("one", "WriteLine").With("two", "WriteLine").Line("start", "one", "two", "one");
        var unchecked_ = DefinitionReader.Read(draft.ToString(), [])!;

        var walk = Walker.Begin(unchecked_);

        Assert.Equal((WorkflowStatus.Finished, WorkflowSubStatus.Faulted), (walk.Run.Status, walk.Run.SubStatus));
        Assert.Equal("the workflow goes round without a person", walk.Run.FaultReason);
    }

    [Fact]
    public void A_fault_after_a_step_keeps_the_journal_so_far()
    {
        var walk = new Draft().Variable("Outcome").With("start", "Start").WithTask("step").With("broken", "Fault", $"\"message\":{Draft.Text("stuk")}")
            .Line("start", "step", "broken").Walk("om het even");

        Assert.Equal(["step Resumed", "step Completed", "broken Started", "broken Faulted"], walk.Lines().TakeLast(4));
        Assert.Equal("stuk", walk.Run.FaultReason);
    }
}
