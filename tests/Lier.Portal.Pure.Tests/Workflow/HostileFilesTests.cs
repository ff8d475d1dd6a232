using System.Text;
using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Pure.Tests.Workflow;

/// <summary>
/// A file that was made to break its reader is refused by <see cref="WorkflowFile"/> with a place, and never crashes
/// <see cref="StrictJson"/>.
/// </summary>
public class HostileFilesTests
{
    private static string Problem(string json) => Assert.Single(WorkflowFile.Check(json)).ToString();

    [Theory]
    [InlineData("", "line 1, position 1: this is not JSON: ")]
    [InlineData("{\n  \"id\": ,\n}", "line 2, position 9: this is not JSON: ',' is an invalid start of a value.")]
    [InlineData("{} {}", "line 1, position 4: this is not JSON: ")]
    [InlineData("// nee\n{}", "line 1, position 1: this is not JSON: ")]
    [InlineData("{\"id\":\"\\ud800\"}", "file: this is not JSON: A text holds half of a surrogate pair.")]
    [InlineData("{\"\\udc00\":1}", "file: this is not JSON: A text holds half of a surrogate pair.")]
    [InlineData("{\"id\":1,\"id\":2}", "file: this is not JSON: ")]
    public void What_is_not_JSON_is_one_problem_with_its_position(string json, string problem) =>
        Assert.StartsWith(problem, Problem(json), StringComparison.Ordinal);

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Nesting_without_end_is_one_problem(string opening) => Assert.Contains(
        "this is not JSON: The maximum configured depth of 64 has been exceeded",
        Problem(string.Concat(Enumerable.Repeat(opening, 100_000))),
        StringComparison.Ordinal);

    [Fact]
    public void Half_a_character_in_the_text_itself_is_read_as_what_it_is() => Assert.Equal(
        "dr\ufffdft", WorkflowFile.Read(Draft.YesOrAgain().ToString().Replace("draft", "dr\ud800ft", StringComparison.Ordinal)).DefinitionId);

    [Fact]
    public void Half_a_character_in_a_payload_is_refused() => Assert.Equal(
        ["activities[1] 'x'.payload.value: this is not JSON: A text holds half of a surrogate pair."],
        Draft.Around("x", "RunTask", $"\"taskName\":\"t\",\"payload\":{Draft.Expression("Object", "{\"a\":\"\\ud800\"}")}").Problems());

    [Fact]
    public void A_value_too_deep_to_be_stored_in_a_run_is_refused()
    {
        var deep = new string('[', 40) + new string(']', 40);

        Assert.Equal(["activities[1] 'x'.text.value: this is nested too deep"], Draft.Around("x", "WriteLine", $"\"text\":{{\"expression\":{{\"type\":\"Object\",\"value\":{deep}}}}}").Problems());
    }

    [Fact]
    public void A_list_without_end_is_refused()
    {
        var many = string.Join(',', Enumerable.Repeat("7", 100_000));

        Assert.Equal("activities: a list of more than 2000 is not supported", WorkflowFile.Check($$"""{"definitionId":"a","root":{"type":"Elsa.Flowchart","activities":[{{many}}]} }""")[0].ToString());
    }

    [Fact]
    public void The_longest_chain_that_is_supported_can_be_walked()
    {
        var ids = Enumerable.Range(1, 1998).Select(number => $"line{number}").ToList();
        var draft = ids.Aggregate(new Draft().With("start", "Start"), (chain, id) => chain.With(id, "WriteLine")).With("end", "End").Line(["start", .. ids, "end"]);

        Assert.Equal(WorkflowSubStatus.Finished, draft.Walk().Run.SubStatus);
    }

    [Fact]
    public void A_hub_with_thousands_of_arrows_is_checked()
    {
        var ids = Enumerable.Range(1, 1990).Select(number => $"line{number}").ToList();
        var draft = ids.Aggregate(new Draft().With("hub", "Start"), (star, id) => star.With(id, "WriteLine").Arrow("hub", id));

        Assert.Equal(1989, draft.Problems().Count(problem => problem.EndsWith("'hub' goes two ways on 'Done'; forks are not supported", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_megabyte_of_name_is_shortened_where_it_is_told()
    {
        var problem = Assert.Single(Draft.Around("x", "Timer", $"\"name\":\"{new string('n', 1_000_000)}\"").Problems());

        Assert.Equal($"activities[1] '{new string('n', 60)}…': Elsa.Timer is not supported", problem);
    }

    [Fact]
    public void A_megabyte_of_text_is_walked_as_any_other()
    {
        var text = new string('é', 1_000_000);

        Assert.Equal([text], Draft.Around("x", "WriteLine", $"\"text\":{Draft.Text(text)}").Walk().Messages());
    }

    [Fact]
    public void A_text_cannot_forge_a_line_of_problems() => Assert.Equal(
        ["activities[1] 'x'.type: a name stands on one line", "activities[1] 'x': Elsa.Timer·file: all is well is not supported"],
        Draft.Around("x", "Timer\nfile: all is well", "").Problems());

    [Fact]
    public void Every_beginning_of_a_file_is_refused()
    {
        var json = ProgressNoteFile.Json.TrimEnd();

        Assert.All(Enumerable.Range(0, json.Length / 50), part => Assert.NotEmpty(WorkflowFile.Check(json[..(part * 50)])));
    }

    [Fact]
    public void A_byte_order_mark_is_told_and_not_a_crash() =>
        Assert.StartsWith("line 1, position 1: this is not JSON", Problem(Encoding.UTF8.GetString(Encoding.UTF8.GetPreamble()) + ProgressNoteFile.Json), StringComparison.Ordinal);
}
