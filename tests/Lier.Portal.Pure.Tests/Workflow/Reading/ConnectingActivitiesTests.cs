using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Reading;

namespace Lier.Portal.Pure.Tests.Workflow.Reading;

/// <summary>
/// Each form in which Elsa wrote a connection is read by <see cref="ConnectionReader"/>, and the walk starts where Elsa starts it.
/// </summary>
public class ConnectingActivitiesTests
{
    [Theory]
    [InlineData("""{"source":{"activity":"start","port":"Done"},"target":{"activity":"last","port":"In"},"vertices":[]}""")]
    [InlineData("""{"source":{"activity":"start"},"target":{"activity":"last"}}""")]
    [InlineData("""{"source":{"activity":"start","port":null},"target":{"activity":"last"}}""")]
    [InlineData("""{"source":"start","target":"last","sourcePort":"Done","targetPort":"In"}""")]
    [InlineData("""{"source":"start","target":"last"}""")]
    [InlineData("""{"source":"start","target":"last","sourcePort":"Done","targetPort":"anders"}""")]
    public void Both_forms_connect_and_a_missing_port_is_Done(string connection)
    {
        var definition = new Draft().With("start", "Start").With("last", "End").Connection(connection).Read();

        Assert.Equal(["last Started", "last Completed"], Walker.Begin(definition).Lines().TakeLast(2));
        Assert.Equal(("start", "Done", "last"), (definition.Connections[0].Source, definition.Connections[0].Port, definition.Connections[0].Target));
    }

    [Fact]
    public void The_older_form_names_the_port_of_a_choice()
    {
        var walk = new Draft().With("start", "Start").With("decide", "FlowDecision", "\"condition\":true").With("yes", "End")
            .Connection("""{"source":"start","target":"decide"}""").Connection("""{"source":"decide","target":"yes","sourcePort":"True"}""").Walk();

        Assert.Equal("yes Completed", walk.Lines().Last());
    }

    [Fact]
    public void A_decision_before_anyone_acted_may_end_the_workflow()
    {
        var walk = new Draft().With("start", "Start").With("decide", "FlowDecision", "\"condition\":false").With("yes", "End")
            .Arrow("start", "decide").Arrow("decide", "yes", "True").Walk();

        Assert.Equal(("decide Completed", WorkflowSubStatus.Finished), (walk.Lines().Last(), walk.Run.SubStatus));
    }

    [Fact]
    public void The_walk_starts_at_Start_wherever_it_stands() => Assert.Equal(
        "start Started", new Draft().With("last", "End").With("start", "Start").Arrow("start", "last").Walk().Lines().First());

    [Theory]
    [InlineData("\"customProperties\":{\"canStartWorkflow\":true}")]
    [InlineData("\"canStartWorkflow\":true")]
    public void Without_a_Start_it_starts_where_the_file_says_that_it_can(string flag)
    {
        var draft = new Draft().Variable("Outcome").WithSwitch("choice", "ja", "nee").With("end", "End")
            .With("step", "RunTask", $$"""
                {{flag}},"taskName":{{Draft.Text("step")}},"result":{"memoryReference":{"id":"outcome"} }
                """)
            .Arrow("step", "choice").Arrow("choice", "end", "ja").Arrow("choice", "step", "nee");

        Assert.Equal("step Started", draft.Walk().Lines().First());
    }

    [Fact]
    public void Else_it_starts_where_no_arrow_arrives() => Assert.Equal(
        "first Started", new Draft().With("last", "End").With("first", "WriteLine").Arrow("first", "last").Walk().Lines().First());
}
