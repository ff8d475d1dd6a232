using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Definitions;

namespace Lier.Portal.Pure.Tests.Workflow;

/// <summary>A walk on paper prints its journal and how it ended: <see cref="Simulation"/>.</summary>
public class SimulatingTests
{
    private static (int Exit, string[] Output, string Errors) Simulate(WorkflowDefinition definition, params string[] outcomes)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exit = Simulation.Run(definition, outcomes, output, errors);
        return (exit, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries), errors.ToString().TrimEnd());
    }

    [Fact]
    public void It_prints_the_journal_and_how_it_ended()
    {
        var (exit, output, errors) = Simulate(ProgressNoteFile.Definition, "indienen", "akkoord", "goedgekeurd");

        Assert.Equal((0, ""), (exit, errors));
        Assert.Equal([.. ProgressNoteFile.Walk("indienen", "akkoord", "goedgekeurd").Lines(), "status: Finished/Finished"], output);
    }

    [Fact]
    public void Without_enough_outcomes_it_stands_where_it_waits()
    {
        var (exit, output, errors) = Simulate(ProgressNoteFile.Definition, "indienen");

        Assert.Equal((0, ""), (exit, errors));
        Assert.Equal(["Akkoord schepen Started", "Akkoord schepen Suspended", "status: Running/Suspended at Akkoord schepen"], output.TakeLast(3));
    }

    [Fact]
    public void A_dash_is_an_empty_outcome()
    {
        var definition = new Draft().Variable("Outcome").With("start", "Start").WithTask("step")
            .With("line", "WriteLine", $"\"text\":{Draft.Script("getOutcome() || 'leeg'")}").Line("start", "step", "line").Read();

        var (exit, output, _) = Simulate(definition, "-");

        Assert.Equal((0, "status: Finished/Finished"), (exit, output[^1]));
        Assert.Equal(["leeg"], Walks.Of(definition, [null]).Messages());
    }

    [Fact]
    public void A_refused_outcome_stops_it_with_the_reason()
    {
        var (exit, output, errors) = Simulate(ProgressNoteFile.Definition, "indienen", "goedgekeurd", "akkoord");

        Assert.Equal((1, "status: Running/Suspended at Akkoord schepen"), (exit, output[^1]));
        Assert.Equal(
            "'Akkoord schepen' has no outcome 'goedgekeurd'; permitted: akkoord, terugsturen, intrekken, akkoord-intrekken", errors);
        Assert.Equal("Akkoord schepen Suspended", output[^2]);
    }

    [Fact]
    public void Outcomes_after_the_end_are_an_error()
    {
        var (exit, output, errors) = Simulate(Draft.YesOrAgain().Read(), "ja", "nee", "nee");

        Assert.Equal((1, "status: Finished/Finished"), (exit, output[^1]));
        Assert.Equal("2 outcome(s) left, from 'nee': the workflow does not wait for anyone: it is Finished/Finished", errors);
    }

    [Theory]
    [InlineData]
    [InlineData("over")]
    public void A_fault_stops_it_with_the_reason(params string[] outcomes)
    {
        var definition = new Draft().With("start", "Start").With("broken", "Fault", $"\"message\":{Draft.Text("stuk")}").Line("start", "broken").Read();

        var (exit, output, errors) = Simulate(definition, outcomes);

        Assert.Equal((1, "stuk"), (exit, errors));
        Assert.Equal(["start Started", "start Completed", "broken Started", "broken Faulted", "status: Finished/Faulted"], output);
    }

    [Fact]
    public void An_activity_without_a_name_goes_by_its_id() =>
        Assert.Contains("step Suspended", Simulate(Draft.YesOrAgain().Read()).Output);
}
