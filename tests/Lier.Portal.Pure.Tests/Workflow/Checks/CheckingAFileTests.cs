using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Checks;

namespace Lier.Portal.Pure.Tests.Workflow.Checks;

/// <summary>
/// Each definition here has exactly the flaw that its name tells, and <see cref="WorkflowFile"/> tells it by <see cref="FlowCheck"/>,
/// <see cref="NameCheck"/>, <see cref="PathCheck"/> and <see cref="PortCheck"/>.
/// </summary>
public class CheckingAFileTests
{
    private static Draft Chain(params string[] ids) => ids.Aggregate(new Draft(), (draft, id) => draft.With(id, id switch
    {
        "start" => "Start",
        "end" => "End",
        _ => "WriteLine",
    }));

    [Fact]
    public void A_sound_file_has_no_problems() => Assert.Empty(Draft.YesOrAgain().Problems());

    [Fact]
    public void An_activity_outside_the_set_is_refused_by_name_and_place() => Assert.Equal(
        ["activities[4] 'Stuur mail': Elsa.FlowFork is not supported"],
        Draft.YesOrAgain().With("mail", "FlowFork", "\"name\":\"Stuur mail\"").Arrow("choice", "mail", "Default").Problems());

    [Theory]
    [InlineData("FlowFork")]
    [InlineData("FlowJoin")]
    [InlineData("Timer")]
    [InlineData("Delay")]
    [InlineData("HttpEndpoint")]
    [InlineData("SendHttpRequest")]
    [InlineData("RunJavaScript")]
    [InlineData("Flowchart")]
    [InlineData("Sequence")]
    [InlineData("If")]
    [InlineData("DispatchWorkflow")]
    [InlineData("writeLine")]
    public void Every_other_activity_is_refused(string type) => Assert.Equal(
        [$"activities[1] 'x': Elsa.{type} is not supported"], Draft.Around("x", type, "").Problems());

    [Fact]
    public void All_problems_are_told_in_one_go() => Assert.Equal(
        [
            "variables[0] 'When'.typeName: type Half is not supported",
            "activities[1] 'one': Elsa.Timer is not supported",
            "activities[2] 'two'.text: getNobody() reads a variable that is not declared",
            "connections[3]: there is no activity 'ghost'",
        ],
        new Draft().Variable("When", "Half").With("start", "Start").With("one", "Timer").With("two", "WriteLine", $"\"text\":{Draft.Script("getNobody()")}")
            .With("end", "End").Line("start", "one", "two", "end").Arrow("ghost", "end").Problems());

    [Fact]
    public void An_id_that_is_used_twice() => Assert.Equal(
        ["activities[2] 'line': id 'line' is used twice"], Chain("start", "line", "line", "end").Line("start", "line", "end").Problems());

    [Fact]
    public void A_second_start() => Assert.Equal(
        ["activities[1] 'again': this is a second Elsa.Start; a workflow has one"],
        new Draft().With("start", "Start").With("again", "Start").With("end", "End").Line("start", "end").Arrow("again", "end").Problems());

    [Fact]
    public void No_start() => Assert.Equal(
        ["activities: there is no start: add an Elsa.Start"],
        new Draft().Variable("Outcome").WithTask("step").WithSwitch("choice", "ja", "nee").With("end", "End")
            .Arrow("step", "choice").Arrow("choice", "end", "ja").Arrow("choice", "step", "nee").Problems());

    [Fact]
    public void No_activities() => Assert.Equal(["activities: there is no start: add an Elsa.Start"], new Draft().Problems());

    [Fact]
    public void An_arrow_to_nowhere() => Assert.Equal(
        ["connections[1]: there is no activity 'ghost'"], Chain("start", "line").Line("start", "line", "ghost").Problems());

    [Fact]
    public void An_arrow_from_nowhere() => Assert.Equal(
        ["connections[1]: there is no activity 'ghost'"], Chain("start", "end").Line("start", "end").Arrow("ghost", "end").Problems());

    [Fact]
    public void An_arrow_from_an_outcome_that_does_not_exist() => Assert.Equal(
        ["connections[4]: 'choice' has no outcome 'misschien'"], Draft.YesOrAgain().Arrow("choice", "end", "misschien").Problems());

    [Fact]
    public void An_arrow_from_the_end() => Assert.Equal(
        ["connections[1]: 'end' has no outcome 'Done'"], Chain("start", "end", "line").Line("start", "end", "line").Problems());

    [Fact]
    public void Two_arrows_from_one_outcome() => Assert.Equal(
        ["connections[2]: 'start' goes two ways on 'Done'; forks are not supported"],
        Chain("start", "line", "end").Line("start", "line", "end").Arrow("start", "end").Problems());

    [Fact]
    public void A_case_that_leads_nowhere() => Assert.Equal(
        ["activities[2] 'choice': outcome 'nee' leads nowhere"],
        new Draft().Variable("Outcome").With("start", "Start").WithTask("step").WithSwitch("choice", "ja", "nee").With("end", "End")
            .Line("start", "step", "choice").Arrow("choice", "end", "ja").Problems());

    [Fact]
    public void A_step_that_leads_nowhere() => Assert.Equal(
        ["activities[1] 'step': outcome 'Done' leads nowhere"],
        new Draft().Variable("Outcome").With("start", "Start").WithTask("step").Line("start", "step").Problems());

    [Fact]
    public void A_decision_after_a_step_that_leads_nowhere() => Assert.Equal(
        ["activities[3] 'decide': outcome 'False' leads nowhere"],
        new Draft().Variable("Outcome").With("start", "Start").WithTask("step").With("line", "WriteLine")
            .With("decide", "FlowDecision", $"\"condition\":{Draft.Script("getOutcome() == 'ja'")}").With("end", "End")
            .Line("start", "step", "line", "decide").Arrow("decide", "end", "True").Problems());

    [Fact]
    public void A_label_that_its_own_condition_does_not_ask_for() => Assert.Equal(
        ["activities[2] 'choice'.cases[0] 'akkoord': the label is 'akkoord' but the condition asks for 'accoord'"],
        new Draft().Variable("Outcome").With("start", "Start").WithTask("step")
            .With("choice", "FlowSwitch", $"\"cases\":[{Draft.Case("akkoord", "'accoord' === getOutcome()")}]").With("end", "End")
            .Line("start", "step", "choice").Arrow("choice", "end", "akkoord").Problems());

    [Fact]
    public void An_activity_that_is_never_reached() => Assert.Equal(
        ["activities[2] 'line': this is never reached"], Chain("start", "end", "line").Line("start", "end").Arrow("line", "end").Problems());

    [Fact]
    public void A_step_from_which_no_end_can_be_reached() => Assert.Equal(
        ["activities[1] 'step': no end can be reached from here"],
        new Draft().Variable("Outcome").With("start", "Start").WithTask("step").WithSwitch("choice", "nee")
            .Line("start", "step", "choice").Arrow("choice", "step", "nee").Problems());

    [Fact]
    public void A_step_whose_switch_knows_no_case_at_all() => Assert.Equal(
        ["activities[1] 'step': no end can be reached from here"],
        new Draft().Variable("Outcome").With("start", "Start").WithTask("step").WithSwitch("choice").Line("start", "step", "choice").Problems());

    [Fact]
    public void A_loop_without_a_person() => Assert.Equal(
        ["activities[1] 'one': a loop without a person: one, decide"],
        new Draft().With("start", "Start").With("one", "WriteLine").With("decide", "FlowDecision", "\"condition\":true").With("end", "End")
            .Line("start", "one", "decide").Arrow("decide", "one", "True").Arrow("decide", "end", "False").Problems());

    [Theory]
    [InlineData("SetVariable", "\"variable\":{\"id\":\"x\"}", "activities[1] 'x'.variable: variable 'x' is not declared")]
    [InlineData("SetVariable", "\"value\":1", "activities[1] 'x'.variable.id: this is missing")]
    [InlineData("SetVariable", "\"variable\":{\"id\":\"count\"},\"value\":\"veel\"", "activities[1] 'x'.value: 'veel' is not of type Int32")]
    [InlineData("WriteLine", "\"text\":{\"expression\":{\"type\":\"Variable\",\"value\":{\"id\":\"x\"}}}", "activities[1] 'x'.text.value: variable 'x' is not declared")]
    [InlineData("WriteLine", "\"text\":{\"memoryReference\":{\"id\":\"x\"}}", "activities[1] 'x'.text.memoryReference: variable 'x' is not declared")]
    [InlineData("WriteLine", "\"text\":{\"expression\":{\"type\":\"Input\",\"value\":{\"name\":\"x\"}}}", "activities[1] 'x'.text.value: input 'x' is not declared")]
    [InlineData("WriteLine", "\"text\":{\"expression\":{\"type\":\"Liquid\",\"value\":\"{{ x }}\"}}", "activities[1] 'x'.text: expression type Liquid is not supported")]
    [InlineData("WriteLine", "\"text\":{\"expression\":{\"type\":\"literal\",\"value\":\"x\"}}", "activities[1] 'x'.text: expression type literal is not supported")]
    [InlineData("WriteLine", "\"text\":{\"expression\":{\"type\":7}}", "activities[1] 'x'.text.type: a text is expected here")]
    [InlineData("WriteLine", "\"text\":{\"expression\":{\"type\":\"JavaScript\",\"value\":7}}", "activities[1] 'x'.text.value: a text is expected here", "activities[1] 'x'.text: the script ends too early")]
    [InlineData("WriteLine", "\"name\":\"a\\nb\"", "activities[1] 'a·b'.name: a name stands on one line")]
    [InlineData("WriteLine", "\"runAsynchronously\":true", "activities[1] 'x'.runAsynchronously: running in the background is not supported")]
    [InlineData("WriteLine", "\"customProperties\":{\"runAsynchronously\":\"ja\"}", "activities[1] 'x'.customProperties.runAsynchronously: true or false is expected here")]
    [InlineData("WriteLine", "\"customProperties\":{\"mergeMode\":\"Converge\"}", "activities[1] 'x'.customProperties.mergeMode: only None, Stream, Cascade is supported")]
    [InlineData("RunTask", "\"x\":1", "activities[1] 'x'.taskName: a fixed text is expected here")]
    [InlineData("RunTask", "\"taskName\":{\"expression\":{\"type\":\"JavaScript\",\"value\":\"getCount()\"}}", "activities[1] 'x'.taskName: a fixed text is expected here")]
    [InlineData("RunTask", "\"taskName\":\"t\",\"result\":{\"memoryReference\":{\"id\":\"x\"}}", "activities[1] 'x'.result: variable 'x' is not declared")]
    [InlineData("RunTask", "\"taskName\":\"t\",\"payload\":{\"expression\":{\"type\":\"Object\",\"value\":\"[1]\"}}", "activities[1] 'x'.payload: a fixed JSON object is expected here")]
    [InlineData("RunTask", "\"taskName\":\"t\",\"payload\":{\"expression\":{\"type\":\"JavaScript\",\"value\":\"getCount()\"}}", "activities[1] 'x'.payload: a fixed JSON object is expected here")]
    [InlineData("Event", "\"eventName\":\"\"", "activities[1] 'x'.eventName: a fixed text is expected here")]
    public void An_activity_that_is_not_as_it_should_be(string type, string properties, params string[] problems) =>
        Assert.Equal(problems, Draft.Around("x", type, properties).Variable("Count", "Int32").Problems());

    [Theory]
    [InlineData("FlowDecision", "\"x\":1", "activities[1] 'x'.condition: this is missing")]
    [InlineData("FlowDecision", "\"condition\":\"ja\"", "activities[1] 'x'.condition: 'ja' is not of type Boolean")]
    [InlineData("FlowSwitch", "\"mode\":\"MatchAny\"", "activities[1] 'x'.mode: only MatchFirst, 0 is supported")]
    [InlineData("FlowSwitch", "\"cases\":{}", "activities[1] 'x'.cases: a list is expected here")]
    [InlineData("FlowSwitch", "\"cases\":[7]", "activities[1] 'x'.cases[0]: an object is expected here")]
    public void A_choice_that_is_not_as_it_should_be(string type, string properties, string problem) =>
        Assert.Equal([problem], new Draft().With("start", "Start").With("x", type, properties).Line("start", "x").Problems());

    [Theory]
    [InlineData("""{"label":"a"}""", "activities[1] 'x'.cases[0] 'a'.condition: this is missing")]
    [InlineData("""{"label":"a","condition":{"type":"JavaScript","value":"getA()"}}""", "activities[1] 'x'.cases[0] 'a'.condition: getA() reads a variable that is not declared")]
    [InlineData("""{"label":"a","condition":{"type":"Literal","value":true}},{"label":"a","condition":{"type":"Literal","value":true}}""", "activities[1] 'x'.cases[1] 'a': label 'a' is used twice")]
    public void A_case_that_is_not_as_it_should_be(string cases, string problem) => Assert.Equal(
        [problem],
        new Draft().With("start", "Start").With("x", "FlowSwitch", $"\"cases\":[{cases}]").With("end", "End").Line("start", "x").Arrow("x", "end", "a").Problems());

    [Fact]
    public void A_payload_that_is_not_JSON()
    {
        var problem = Assert.Single(Draft.Around("x", "RunTask", $"\"taskName\":\"t\",\"payload\":{Draft.Expression("Object", "{\"step\":}")}").Problems());

        Assert.StartsWith("activities[1] 'x'.payload.value: this is not JSON: '}' is an invalid start of a value.", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"a"}""", "variables[1].name: this is missing")]
    [InlineData("""{"name":"A"}""", "variables[1] 'A'.id: this is missing")]
    [InlineData("""{"id":"outcome","name":"A"}""", "variables[1] 'A': id 'outcome' is used twice")]
    [InlineData("""{"id":"a","name":"out_come"}""", "variables[1] 'out_come': two variables would be read as getOutCome()")]
    [InlineData("""{"id":"a","name":"A","typeName":"Colour"}""", "variables[1] 'A'.typeName: type Colour is not supported")]
    [InlineData("""{"id":"a","name":"A","typeName":"Int32","value":"1.5"}""", "variables[1] 'A'.value: this is not of type Int32")]
    [InlineData("""{"id":"a","name":"A","storageDriverTypeName":"Acme.BlobDriver, Acme"}""", "variables[1] 'A'.storageDriverTypeName: BlobDriver is not supported")]
    [InlineData("""{"id":"a","name":"A","isArray":"ja"}""", "variables[1] 'A'.isArray: true or false is expected here")]
    public void A_variable_that_is_not_as_it_should_be(string variable, string problem)
    {
        var json = Draft.YesOrAgain().ToString().Replace("\"variables\":[{", $"\"variables\":[{{\"id\":\"outcome\",\"name\":\"OutCome\"}},{variable}],\"was\":[{{", StringComparison.Ordinal)
            .Replace("getOutcome", "getOutCome", StringComparison.Ordinal);

        Assert.Equal([problem], WorkflowFile.Check(json).Select(one => one.ToString()));
    }

    [Theory]
    [InlineData("""{"root":{"type":"Elsa.Flowchart"}}""", "definitionId: this is missing", "activities: there is no start: add an Elsa.Start")]
    [InlineData("""{"definitionId":"a"}""", "root: this is missing")]
    [InlineData("""{"definitionId":"a","root":null}""", "root: this is missing")]
    [InlineData("""{"definitionId":"a","root":{}}""", "root.type: this is missing")]
    [InlineData("""{"definitionId":"a","root":{"type":"Elsa.Sequence"}}""", "root: Elsa.Sequence is not supported; the root is an Elsa.Flowchart")]
    [InlineData("""{"definitionId":7,"version":"x","root":{"type":"Elsa.Sequence"}}""", "definitionId: a text is expected here", "version: a version is a whole number from 1", "root: Elsa.Sequence is not supported; the root is an Elsa.Flowchart")]
    [InlineData("""{"definitionId":"a","inputs":[{"type":"Half","name":"i"}],"root":{"type":"Elsa.Flowchart","activities":[{"id":"s","type":"Elsa.Start"}]}}""", "inputs[0] 'i'.type: type Half is not supported")]
    [InlineData("""{"definitionId":"a","inputs":[{"name":"i"},{"name":"i"}],"root":{"type":"Elsa.Flowchart","activities":[{"id":"s","type":"Elsa.Start"}]}}""", "inputs[1] 'i': input 'i' is declared twice")]
    [InlineData("""{"definitionId":"a","root":{"type":"Elsa.Flowchart","activities":[{"id":"s","type":"Elsa.Start"},{}]}}""", "activities[1].id: this is missing", "activities[1].type: this is missing", "activities[1]: this is never reached")]
    [InlineData("""{"definitionId":"a","root":{"type":"Elsa.Flowchart","activities":[{"id":"s","type":"Elsa.Start"}],"connections":[{}]}}""", "connections[0].source: this is missing", "connections[0].target: this is missing")]
    [InlineData("[]", "file: a workflow definition is a JSON object")]
    [InlineData("7", "file: a workflow definition is a JSON object")]
    public void A_file_that_is_not_as_it_should_be(string json, params string[] problems) =>
        Assert.Equal(problems, WorkflowFile.Check(json).Select(problem => problem.ToString()));

    [Fact]
    public void Reading_refuses_with_every_problem_on_its_own_line()
    {
        var draft = Chain("start", "end", "line").With("x", "Timer").Line("start", "end");

        var refusal = Assert.Throws<WorkflowFileException>(draft.Read);

        Assert.Equal(draft.Problems(), refusal.Problems.Select(problem => problem.ToString()));
        Assert.Equal(draft.Problems(), refusal.Message.Split(Environment.NewLine));
    }
}
