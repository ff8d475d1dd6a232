using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Activities;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Pure.Tests.Workflow.Activities;

/// <summary>Each activity of the set does what Elsa does with it: <see cref="Activity"/> and those that derive from it.</summary>
public class EachActivityTests
{
    [Theory]
    [InlineData("End")]
    [InlineData("Finish")]
    public void End_and_finish_end_the_workflow(string type)
    {
        var walk = new Draft().With("start", "Start").With("last", type).Arrow("start", "last").Walk();

        Assert.Equal((WorkflowStatus.Finished, WorkflowSubStatus.Finished), (walk.Run.Status, walk.Run.SubStatus));
        Assert.Equal(["start Started", "start Completed", "last Started", "last Completed"], walk.Lines());
    }

    [Fact]
    public void A_road_that_stops_ends_the_workflow()
    {
        var walk = new Draft().With("start", "Start").With("line", "WriteLine", $"\"text\":{Draft.Text("klaar")}").Arrow("start", "line").Walk();

        Assert.Equal(WorkflowSubStatus.Finished, walk.Run.SubStatus);
        Assert.Equal(["klaar"], walk.Messages());
    }

    [Fact]
    public void Fault_faults_the_workflow_with_its_message_and_details()
    {
        var walk = new Draft().With("start", "Start").With("broken", "Fault", $"""
            "message":{Draft.Text("Geen budget")},"code":{Draft.Text("B12")},"category":{Draft.Text("Finance")},"faultType":{Draft.Text("Business")}
            """).Arrow("start", "broken").Walk();

        Assert.Equal((WorkflowStatus.Finished, WorkflowSubStatus.Faulted), (walk.Run.Status, walk.Run.SubStatus));
        Assert.Equal("Geen budget (B12, Finance, Business)", walk.Run.FaultReason);
        Assert.Equal(["start Started", "start Completed", "broken Started", "broken Faulted"], walk.Lines());
        Assert.Equal("Geen budget (B12, Finance, Business)", walk.Journal[^1].Message);
    }

    [Fact]
    public void Fault_without_a_message_still_gives_a_reason()
    {
        var walk = new Draft().With("start", "Start").With("broken", "Fault").Arrow("start", "broken").Walk();

        Assert.Equal("the workflow was faulted by its definition", walk.Run.FaultReason);
    }

    [Fact]
    public void RunTask_waits_and_keeps_its_result()
    {
        var draft = Draft.YesOrAgain();

        Assert.Equal("step", draft.Walk().Run.WaitingAt);
        Assert.Equal("ja", draft.Walk("ja").Run.Variables["outcome"].ToString());
    }

    [Fact]
    public void A_step_without_a_switch_takes_any_result()
    {
        var draft = new Draft().Variable("Outcome").With("start", "Start").WithTask("step").With("end", "End").Line("start", "step", "end");

        Assert.Empty(draft.Read().HumanSteps[0].Outcomes);
        Assert.All<string?>([null, "", "om het even"], outcome => Assert.Equal(WorkflowSubStatus.Finished, draft.Walk(outcome).Run.SubStatus));
        Assert.True(draft.Walk((string?)null).Run.Variables["outcome"].IsNull);
    }

    [Fact]
    public void Event_waits_under_the_name_of_the_event()
    {
        var draft = Draft.Around("wait", "Event", $"\"eventName\":{Draft.Text("zitting")}");

        Assert.Equal(new HumanStep("wait", "wait", "zitting", null, []), draft.Read().HumanSteps[0] with { Outcomes = [] });
        Assert.Equal("wait", draft.Walk().Run.WaitingAt);
        Assert.Equal(WorkflowSubStatus.Finished, draft.Walk("voorbij").Run.SubStatus);
    }

    [Theory]
    [InlineData("rood", "management")]
    [InlineData("groen", "end")]
    public void FlowDecision_goes_two_ways(string light, string last)
    {
        var draft = new Draft().Variable("Outcome").With("start", "Start").WithTask("step")
            .With("red", "FlowDecision", $"\"condition\":{Draft.Script("getOutcome() == 'rood'")}").With("management", "End").With("end", "End")
            .Line("start", "step", "red").Arrow("red", "management", "True").Arrow("red", "end", "False");

        Assert.Equal($"{last} Completed", draft.Walk(light).Lines().Last());
    }

    [Theory]
    [InlineData("a", "one Completed")]
    [InlineData("b", "one Completed")]
    [InlineData("c", "two Completed")]
    [InlineData("d", "other Completed")]
    public void FlowSwitch_takes_the_first_case_that_holds_and_else_the_default(string outcome, string last)
    {
        var draft = new Draft().Variable("Outcome").With("start", "Start").WithTask("step")
            .With("choice", "FlowSwitch", $"""
                "mode":{Draft.Text("MatchFirst")},
                "cases":[{Draft.Case("one", "getOutcome() == 'a' || getOutcome() == 'b'")},{Draft.Case("two", "getOutcome() == 'b' || getOutcome() == 'c'")}]
                """)
            .With("one", "End").With("two", "End").With("other", "End").Line("start", "step", "choice")
            .Arrow("choice", "one", "one").Arrow("choice", "two", "two").Arrow("choice", "other", "Default");

        Assert.Equal(last, draft.Walk(outcome).Lines().Last());
    }

    [Fact]
    public void SetVariable_sets_a_variable_as_its_type()
    {
        var run = Draft.Around("set", "SetVariable", $$"""
            "variable":{"id":"count","name":"Count","typeName":"Int32"},"value":{{Draft.Text("12")}}
            """).Variable("Count", "Int32", "0").Walk().Run;

        Assert.Equal(WorkflowValue.Of(12), run.Variables["count"]);
    }

    [Fact]
    public void A_value_that_does_not_fit_its_variable_is_a_fault()
    {
        var walk = new Draft().Variable("Outcome").Variable("Count", "Int32").With("start", "Start").WithTask("step")
            .With("set", "SetVariable", $$"""
                "variable":{"id":"count"},"value":{{Draft.Script("getOutcome()")}}
                """)
            .With("end", "End").Line("start", "step", "set", "end").Walk("veel");

        Assert.Equal("variable 'Count' cannot be 'veel': it is of type Int32", walk.Run.FaultReason);
        Assert.Equal("set Faulted", walk.Lines().Last());
    }

    [Fact]
    public void SetName_and_Correlate_mark_the_run()
    {
        var run = new Draft().With("start", "Start")
            .With("name", "SetName", $"\"value\":{Draft.Text("Nota 01/11")}")
            .With("tie", "Correlate", $"\"correlationId\":{Draft.Text("note-7")}")
            .With("end", "End").Line("start", "name", "tie", "end").Walk().Run;

        Assert.Equal(("Nota 01/11", "note-7"), (run.Name, run.CorrelationId));
    }

    [Fact]
    public void WriteLine_writes_in_the_journal_and_only_on_its_own_entry()
    {
        var walk = Draft.Around("line", "WriteLine", $"\"text\":{Draft.Text("hallo")}").Walk();

        Assert.Equal("hallo", Assert.Single(walk.Journal, entry => entry.Message is not null).Message);
        Assert.Equal("line Completed", walk.Lines().ElementAt(3));
    }
}
