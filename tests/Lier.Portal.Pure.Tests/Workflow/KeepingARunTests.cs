using System.Text.Json;
using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Pure.Tests.Workflow;

/// <summary>A <see cref="WorkflowRun"/> survives storage at every step, with each <see cref="WorkflowValue"/> in it.</summary>
public class KeepingARunTests
{
    private static string Store(WorkflowRun run) => JsonSerializer.Serialize(run);

    private static WorkflowRun Fetch(string json) => JsonSerializer.Deserialize<WorkflowRun>(json)!;

    [Fact]
    public void A_run_survives_storage_at_every_step()
    {
        string[] road = ["indienen", "akkoord", "uitgesteld", "teruggestuurd", "indienen", "intrekken", "indienen", "akkoord", "goedgekeurd"];
        var kept = Walker.Begin(ProgressNoteFile.Definition).Run;
        var stored = Fetch(Store(kept));

        foreach (var outcome in road)
        {
            Assert.Equal(Store(kept), Store(stored));
            kept = Walker.Take(ProgressNoteFile.Definition, kept, outcome).Run;
            stored = Fetch(Store(Walker.Take(ProgressNoteFile.Definition, stored, outcome).Run));
        }

        Assert.Equal(Store(kept), Store(stored));
        Assert.Equal(WorkflowSubStatus.Finished, stored.SubStatus);
    }

    [Fact]
    public void It_is_stored_in_words_and_plain_values() => Assert.Equal(
        """{"Status":"Running","SubStatus":"Suspended","WaitingAt":"akkoord","Variables":{"outcome":"indienen"},"Inputs":{},"Name":null,"CorrelationId":null,"FaultReason":null,"LastSequence":10}""",
        Store(ProgressNoteFile.Walk("indienen").Run));

    [Theory]
    [InlineData("null")]
    [InlineData("\"tekst\"")]
    [InlineData("\"\"")]
    [InlineData("true")]
    [InlineData("-12.5")]
    [InlineData("0")]
    [InlineData("9007199254740991")]
    [InlineData("""{"a":[1,{"b":null}]}""")]
    [InlineData("[1,2]")]
    [InlineData("1e999")]
    public void Every_value_survives_storage(string json) =>
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<WorkflowValue>(json)));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_that_JSON_does_not_have_is_no_value(double number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkflowValue.Of(number));

    [Fact]
    public void A_faulted_and_a_named_run_survive_storage()
    {
        var run = new Draft().With("start", "Start").With("name", "SetName", $"\"value\":{Draft.Text("Nota")}").With("tie", "Correlate", $"\"correlationId\":{Draft.Text("n7")}")
            .With("broken", "Fault", $"\"message\":{Draft.Text("stuk")}").Line("start", "name", "tie", "broken").Walk().Run;

        var stored = Fetch(Store(run));

        Assert.Equal(("Nota", "n7", "stuk", WorkflowSubStatus.Faulted), (stored.Name, stored.CorrelationId, stored.FaultReason, stored.SubStatus));
    }

    [Theory]
    [InlineData(true, "nieuw")]
    [InlineData(false, "oud")]
    public void A_variable_outlives_the_wait_only_with_its_storage_driver(bool isKept, string expected)
    {
        var walk = new Draft().Variable("Word", value: "oud", kept: isKept).With("start", "Start")
            .With("set", "SetVariable", $$"""
                "variable":{"id":"word"},"value":{{Draft.Text("nieuw")}}
                """)
            .With("before", "WriteLine", $"\"text\":{Draft.Script("getWord()")}")
            .With("wait", "Event", $"\"eventName\":{Draft.Text("zitting")}")
            .With("after", "WriteLine", $"\"text\":{Draft.Script("getWord()")}").Line("start", "set", "before", "wait", "after").Walk("voorbij");

        Assert.Equal(["nieuw", expected], walk.Messages());
    }

    [Fact]
    public void Inputs_are_kept_and_newer_ones_replace_them()
    {
        var definition = new Draft().Input("Light").Input("Team").With("start", "Start").With("wait", "Event", $"\"eventName\":{Draft.Text("zitting")}")
            .With("light", "WriteLine", "\"text\":{\"expression\":{\"type\":\"Input\",\"value\":{\"name\":\"Light\"}}}")
            .With("team", "WriteLine", "\"text\":{\"expression\":{\"type\":\"Input\",\"value\":{\"name\":\"Team\"}}}").Line("start", "wait", "light", "team").Read();
        var run = Fetch(Store(Walker.Begin(definition, Given(("Light", "groen"), ("Team", "sociaal"), ("Unasked", "x"))).Run));

        Assert.Equal(["Light", "Team"], run.Inputs.Keys);
        Assert.Equal(["groen", "sociaal"], Walker.Take(definition, run, null).Messages());
        Assert.Equal(["rood", "sociaal"], Walker.Take(definition, run, null, Given(("Light", "rood"))).Messages());
    }

    [Fact]
    public void An_input_of_another_type_is_refused()
    {
        var definition = Draft.Around("line", "WriteLine", "").Input("Count", "Int32").Read();

        var refusal = Assert.Throws<WorkflowRefusedException>(() => Walker.Begin(definition, Given(("Count", "veel"))));

        Assert.Equal("input 'Count' cannot be 'veel': it is of type Int32", refusal.Message);
    }

    private static Dictionary<string, WorkflowValue> Given(params (string Name, string Value)[] inputs) =>
        inputs.ToDictionary(input => input.Name, input => WorkflowValue.Of(input.Value));
}
