using Lier.Portal.Workflow;

namespace Lier.Portal.Pure.Tests.Workflow;

/// <summary>
/// The kinds of definitions that Elsa itself is tested with, in words of our own: each is walked by <see cref="Walker"/> with the lines,
/// the resumed steps and the status that Elsa comes to in token mode, or refused by name by <see cref="WorkflowFile"/>, never anything
/// else.
/// </summary>
public sealed class KindsOfElsaTests
{
    /// <param name="Draft">The definition.</param>
    /// <param name="Outcomes">What is reported to each waiting step.</param>
    /// <param name="Lines">What it writes, in order.</param>
    /// <param name="Resumed">The steps that were resumed, in order.</param>
    private sealed record Kind(Draft Draft, string Outcomes, string Lines, string Resumed = "", WorkflowSubStatus Status = WorkflowSubStatus.Finished);

    private static readonly Dictionary<string, Kind> Walked = new()
    {
        ["a chain of lines"] = new(Chain("een", "twee", "drie"), "", "een twee drie"),
        ["a chain without a start"] = new(new Draft().Say("een").Say("twee").Line("een", "twee"), "", "een twee"),
        ["a start that does not stand first"] = new(new Draft().Say("een").With("start", "Start").Arrow("start", "een"), "", "een"),
        ["a single activity"] = new(new Draft().Say("een"), "", "een"),
        ["a decision that holds"] = new(Decision("true"), "", "ja samen"),
        ["a decision that does not hold"] = new(Decision("false"), "", "nee samen"),
        ["a decision without a way on"] = new(
            Chain("een").With("keuze", "FlowDecision", "\"condition\":false").Say("ja").Arrow("een", "keuze").Arrow("keuze", "ja", "True"), "", "een"),
        ["the first match of a switch"] = new(Switch("\"MatchFirst\"", "getCount() > 1", "getCount() > 2", "3"), "", "a"),
        ["the second match of a switch"] = new(Switch("\"MatchFirst\"", "getCount() > 5", "getCount() > 2", "3"), "", "b"),
        ["the default of a switch"] = new(Switch("\"MatchFirst\"", "getCount() > 5", "getCount() > 6", "3"), "", "anders"),
        ["a switch whose mode is a number"] = new(Switch("0", "getCount() > 1", "getCount() > 2", "3"), "", "a"),
        ["a switch without a mode"] = new(Switch("null", "getCount() > 1", "getCount() > 2", "3"), "", "a"),
        ["a variable that is set and read"] = new(
            new Draft().Variable("Word", value: "oud").With("start", "Start").Say("voor", Draft.Script("getWord()")).Set("word", "nieuw").Say("na", Read("word")).Line("start", "voor", "set", "na"), "", "oud nieuw"),
        ["a number that is set from a text"] = new(
            new Draft().Variable("Count", "Int32", "1").With("start", "Start").Set("count", "12").Say("na", Draft.Script("getCount() > 2")).Line("start", "set", "na"), "", "True"),
        ["a variable kept over a wait"] = new(OverAWait(kept: true), "-", "nieuw nieuw", "wacht"),
        ["a variable in memory over a wait"] = new(OverAWait(kept: false), "-", "nieuw oud", "wacht"),
        ["a variable of the flowchart"] = new(
            new Draft().OfRoot("variables", """[{"id":"w","name":"W","typeName":"String","value":"hier"}]""").With("start", "Start").Say("een", Read("w")).Arrow("start", "een"), "", "hier"),
        ["an output that nobody sets"] = new(Chain("een").Beside("outputs", """[{"name":"Result","type":"String"}]""").Beside("outcomes", """["Klaar"]"""), "", "een"),
        ["an event, and then another"] = new(
            new Draft().With("start", "Start").Wait("eerst").Say("een").Wait("dan").Say("twee").Line("start", "eerst", "een", "dan", "twee"), "- -", "een twee", "eerst dan"),
        ["an event before which it stands"] = new(
            new Draft().With("start", "Start").Wait("eerst").Say("een").Line("start", "eerst", "een"), "", "", Status: WorkflowSubStatus.Suspended),
        ["an event that can start the workflow"] = new(
            new Draft().Say("een").With("eerst", "Event", $"\"eventName\":{Draft.Text("eerst")},\"customProperties\":{{\"canStartWorkflow\":true}}").Line("eerst", "een"), "-", "een", "eerst"),
        ["a task whose result is written"] = new(
            new Draft().Variable("Outcome").With("start", "Start").WithTask("taak").Say("na", Draft.Script("getOutcome()")).Line("start", "taak", "na"), "gedaan", "gedaan", "taak"),
        ["a task whose result nobody keeps"] = new(
            new Draft().With("start", "Start").With("taak", "RunTask", $"\"taskName\":{Draft.Text("taak")}").Say("na").Line("start", "taak", "na"), "gedaan", "na", "taak"),
        ["a loop back to before a step"] = new(
            new Draft().Variable("Outcome").With("start", "Start").Say("vraag").WithTask("taak").WithSwitch("keuze", "ja", "nee").Say("klaar")
                .Line("start", "vraag", "taak", "keuze").Arrow("keuze", "vraag", "nee").Arrow("keuze", "klaar", "ja"),
            "nee nee ja", "vraag vraag vraag klaar", "taak taak taak"),
        ["a loop over two steps"] = new(
            new Draft().Variable("Outcome").With("start", "Start").WithTask("een").WithTask("twee").WithSwitch("keuze", "ja", "nee").Say("klaar")
                .Line("start", "een", "twee", "keuze").Arrow("keuze", "een", "nee").Arrow("keuze", "klaar", "ja"),
            "- nee - ja", "klaar", "een twee een twee"),
        ["two arrows into one activity"] = new(
            new Draft().Variable("Outcome").With("start", "Start").WithTask("taak").WithSwitch("keuze", "a", "b").Say("a").Say("b").Say("samen")
                .Line("start", "taak", "keuze").Arrow("keuze", "a", "a").Arrow("keuze", "b", "b").Line("a", "samen").Line("b", "samen"),
            "b", "b samen", "taak"),
        ["an end halfway"] = new(Halfway("End"), "", "een"),
        ["a finish halfway"] = new(Halfway("Finish"), "", "een"),
        ["a fault halfway"] = new(Halfway("Fault"), "", "een", Status: WorkflowSubStatus.Faulted),
        ["a name and a tie"] = new(
            Chain("een").With("naam", "SetName", $"\"value\":{Draft.Text("Nota")}").With("band", "Correlate", $"\"correlationId\":{Draft.Text("n7")}").Say("twee").Line("een", "naam", "band", "twee"), "", "een twee"),
        ["older connections, some with a port"] = new(
            new Draft().With("start", "Start").With("keuze", "FlowDecision", "\"condition\":true").Say("ja").Say("nee").Connection("""{"source":"start","target":"keuze"}""")
                .Connection("""{"source":"keuze","sourcePort":"True","target":"ja","targetPort":"In"}""").Connection("""{"source":"keuze","sourcePort":"False","target":"nee"}"""), "", "ja"),
        ["older flags on the activity"] = new(
            new Draft().Say("twee").With("een", "WriteLine", $"\"text\":{Draft.Text("een")},\"canStartWorkflow\":true,\"runAsynchronously\":false").Line("een", "twee"), "", "een twee"),
        ["a flag that both places give"] = new(
            new Draft().With("een", "WriteLine", $"\"text\":{Draft.Text("een")},\"runAsynchronously\":true,\"customProperties\":{{\"runAsynchronously\":false}}"), "", "een"),
        ["a newer version of an activity"] = new(new Draft().With("een", "WriteLine", $"\"text\":{Draft.Text("een")},\"version\":7"), "", "een"),
        ["the strategies that Elsa has by itself"] = new(
            Chain("een").Beside("options", """{"activationStrategyType":"Elsa.Workflows.ActivationValidators.AllowAlwaysStrategy, Elsa.Workflows.Runtime","incidentStrategyType":"Elsa.Workflows.IncidentStrategies.FaultStrategy, Elsa.Workflows.Core","usableAsActivity":true}"""), "", "een"),
        ["what is for people only"] = new(
            new Draft().OfRoot("metadata", """{"x":1}""").Beside("description", "\"uitleg\"").Beside("customProperties", """{"a":1}""")
                .With("een", "WriteLine", $"\"text\":{Draft.Text("een")},\"nodeId\":\"w:een\",\"metadata\":{{\"displayText\":\"Eén\"}},\"customProperties\":{{\"own\":true}}"), "", "een"),
    };

    private static readonly Dictionary<string, (Draft Draft, string Problem)> Refused = new()
    {
        ["a workflow as an activity"] = (Foreign("Voortgangsnota"), "activities[1] 'x': Voortgangsnota is not supported"),
        ["an activity of a module"] = (Foreign("Acme.Mail"), "activities[1] 'x': Acme.Mail is not supported"),
        ["a flowchart in a flowchart"] = (
            Draft.Around("x", "Flowchart", "\"activities\":[{\"id\":\"y\",\"type\":\"Elsa.WriteLine\"}],\"connections\":[]"), "activities[1] 'x': Elsa.Flowchart is not supported"),
        ["two ways at once"] = (Chain("een").Say("twee").Say("drie").Arrow("een", "twee").Arrow("een", "drie"), "connections[2]: 'een' goes two ways on 'Done'; forks are not supported"),
        ["the same arrow twice"] = (Chain("een").Say("twee").Arrow("een", "twee").Arrow("een", "twee"), "connections[2]: 'een' goes two ways on 'Done'; forks are not supported"),
        ["a port that does not exist"] = (Chain("een").Say("twee").Arrow("een", "twee", "done"), "connections[1]: 'een' has no outcome 'done'"),
        ["all matches of a switch"] = (Switch("\"MatchAny\"", "true", "true", "3"), "activities[1] 'keuze'.mode: only MatchFirst, 0 is supported"),
        ["all matches of a switch, as a number"] = (Switch("1", "true", "true", "3"), "activities[1] 'keuze'.mode: only MatchFirst, 0 is supported"),
        ["an activity in the background"] = (Draft.Around("x", "WriteLine", "\"customProperties\":{\"runAsynchronously\":true}"), "activities[1] 'x'.customProperties.runAsynchronously: running in the background is not supported"),
        ["a flowchart in the background"] = (Chain("een").OfRoot("runAsynchronously", "true"), "root.runAsynchronously: running in the background is not supported"),
        ["a flowchart in the background, as newer files say it"] = (
            Chain("een").OfRoot("customProperties", """{"runAsynchronously":true}"""), "root.customProperties.runAsynchronously: running in the background is not supported"),
        ["connections that Elsa put aside"] = (
            Chain("een").OfRoot("customProperties", """{"notFoundConnections":[{"source":{"activity":"een"},"target":{"activity":"start"}}]}"""),
            "root.customProperties.notFoundConnections: connections that were put aside are not supported: move them to connections, or take them out"),
        ["one run at a time"] = (
            Chain("een").Beside("options", """{"activationStrategyType":"Elsa.Workflows.ActivationValidators.SingletonStrategy, Elsa.Workflows.Runtime"}"""),
            "options.activationStrategyType: Elsa.Workflows.ActivationValidators.SingletonStrategy is not supported"),
        ["going on after a fault"] = (
            Chain("een").Beside("options", """{"incidentStrategyType":"Elsa.Workflows.IncidentStrategies.ContinueWithIncidentsStrategy, Elsa.Workflows.Core"}"""),
            "options.incidentStrategyType: Elsa.Workflows.IncidentStrategies.ContinueWithIncidentsStrategy is not supported"),
        ["a variable that is a function of Elsa"] = (
            Chain("een").Variable("correlation id"), "variables[0] 'correlation id': getCorrelationId() is a function of Elsa's own: call the variable otherwise"),
        ["a variable behind an input"] = (
            Chain("een").Variable("Light").Input("Light"), "inputs[0] 'Light': getLight() reads this input in Elsa and the variable here: call one of them otherwise"),
        ["a result that becomes an output"] = (
            Draft.Around("x", "RunTask", $"\"taskName\":{Draft.Text("t")},\"result\":{{\"memoryReference\":{{\"id\":\"Result\"}}}}").Beside("outputs", """[{"name":"Result","type":"String"}]"""),
            "activities[1] 'x'.result: variable 'Result' is not declared"),
        ["a variable kept elsewhere"] = (
            Chain("een").OfRoot("variables", """[{"id":"w","name":"W","storageDriverTypeName":"Elsa.Workflows.BlobStorageDriver, Elsa"}]"""), "root.variables[0] 'W'.storageDriverTypeName: BlobStorageDriver is not supported"),
        ["a loop without anybody"] = (Chain("een").Say("twee").Line("een", "twee", "een"), "activities[1] 'een': a loop without a person: een, twee"),
    };

    public static TheoryData<string> WalkedKinds => [.. Walked.Keys];

    public static TheoryData<string> RefusedKinds => [.. Refused.Keys];

    [Theory]
    [MemberData(nameof(WalkedKinds))]
    public void It_is_walked_with_the_lines_the_resumed_steps_and_the_status_of_Elsa(string name)
    {
        var kind = Walked[name];

        var walk = kind.Draft.Walk([.. Words(kind.Outcomes).Select(word => word == "-" ? null : word)]);

        Assert.Equal(Words(kind.Lines), walk.Messages().Where(message => walk.Run.FaultReason != message));
        Assert.Equal(Words(kind.Resumed), walk.Journal.Where(entry => entry.Event == JournalEvent.Resumed).Select(entry => entry.Activity));
        Assert.Equal(kind.Status, walk.Run.SubStatus);
    }

    [Theory]
    [MemberData(nameof(RefusedKinds))]
    public void It_is_refused_by_name(string name) => Assert.Equal([Refused[name].Problem], Refused[name].Draft.Problems());

    [Theory]
    [InlineData("Complete")]
    [InlineData("Sequence")]
    [InlineData("Flowchart")]
    [InlineData("If")]
    [InlineData("Switch")]
    [InlineData("While")]
    [InlineData("For")]
    [InlineData("ForEach")]
    [InlineData("Break")]
    [InlineData("Parallel")]
    [InlineData("ParallelForEach")]
    [InlineData("Fork")]
    [InlineData("FlowFork")]
    [InlineData("FlowJoin")]
    [InlineData("Delay")]
    [InlineData("Timer")]
    [InlineData("Cron")]
    [InlineData("StartAt")]
    [InlineData("ReadLine")]
    [InlineData("SetOutput")]
    [InlineData("PublishEvent")]
    [InlineData("ExecuteWorkflow")]
    [InlineData("DispatchWorkflow")]
    [InlineData("BulkDispatchWorkflows")]
    [InlineData("HttpEndpoint")]
    [InlineData("WriteHttpResponse")]
    [InlineData("SendHttpRequest")]
    [InlineData("FlowSendHttpRequest")]
    [InlineData("RunJavaScript")]
    [InlineData("RunCSharp")]
    [InlineData("RunPython")]
    [InlineData("SendEmail")]
    [InlineData("NotFoundActivity")]
    public void An_activity_that_we_do_not_run_is_refused_by_name(string type) =>
        Assert.Equal([$"activities[1] 'x': Elsa.{type} is not supported"], Draft.Around("x", type, "").Problems());

    [Theory]
    [InlineData("Liquid", "{{ Variables.Word }}", "expression type Liquid is not supported")]
    [InlineData("CSharp", "Variables.Word", "expression type CSharp is not supported")]
    [InlineData("Python", "variables.Word", "expression type Python is not supported")]
    [InlineData("Delegate", "", "expression type Delegate is not supported")]
    [InlineData("Secret", "key", "expression type Secret is not supported")]
    [InlineData("JavaScript", "variables.Word", "'variables' at position 1 is not supported")]
    [InlineData("JavaScript", "getWord() + '!'", "'+' at position 11 is not supported")]
    [InlineData("JavaScript", "setWord('x')", "'setWord' at position 1 is not supported")]
    [InlineData("JavaScript", "getVariable('Word')", "''' at position 13 is not supported")]
    [InlineData("JavaScript", "getInput()", "getInput() reads a variable that is not declared")]
    [InlineData("JavaScript", "getResultFromTask()", "getResultFromTask() reads a variable that is not declared")]
    [InlineData("JavaScript", "return getWord()", "'return' at position 1 is not supported")]
    public void An_expression_that_we_do_not_evaluate_is_refused_by_name(string type, string value, string problem) => Assert.Equal(
        [$"activities[1] 'x'.text: {problem}"], Draft.Around("x", "WriteLine", $"\"text\":{Draft.Expression(type, value)}").Variable("Word").Problems());

    [Theory]
    [InlineData("Elsa.Sequence")]
    [InlineData("Elsa.WriteLine")]
    [InlineData("Elsa.Workflow")]
    public void A_root_of_another_kind_is_refused_by_name(string type) => Assert.Equal(
        [$"root: {type} is not supported; the root is an Elsa.Flowchart"],
        WorkflowFile.Check($$"""{"definitionId":"a","root":{"type":"{{type}}","activities":[]} }""").Select(problem => problem.ToString()));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Read(string variable) => $$"""{"typeName":"String","expression":{"type":"Variable","value":{"id":"{{variable}}"} } }""";

    private static Draft Chain(params string[] lines) => lines.Aggregate(new Draft().With("start", "Start"), (draft, line) => draft.Say(line)).Line(["start", .. lines]);

    private static Draft Foreign(string type) => new Draft().With("start", "Start").WithForeign("x", type).With("end", "End").Line("start", "x", "end");

    private static Draft Decision(string condition) => new Draft().With("start", "Start").With("keuze", "FlowDecision", $"\"condition\":{Draft.Text(condition)}")
        .Say("ja").Say("nee").Say("samen").Line("start", "keuze").Arrow("keuze", "ja", "True").Arrow("keuze", "nee", "False").Line("ja", "samen").Line("nee", "samen");

    private static Draft Switch(string mode, string first, string second, string count) => new Draft().Variable("Count", "Int32", count).With("start", "Start")
        .With("keuze", "FlowSwitch", $"\"mode\":{mode},\"cases\":[{Draft.Case("a", first)},{Draft.Case("b", second)}]").Say("a").Say("b").Say("anders")
        .Line("start", "keuze").Arrow("keuze", "a", "a").Arrow("keuze", "b", "b").Arrow("keuze", "anders", "Default");

    private static Draft OverAWait(bool kept) => new Draft().Variable("Word", value: "oud", kept: kept).With("start", "Start").Set("word", "nieuw")
        .Say("voor", Read("word")).Wait("wacht").Say("na", Read("word")).Line("start", "set", "voor", "wacht", "na");

    private static Draft Halfway(string type) => new Draft().With("start", "Start").Say("een").With("keuze", "FlowDecision", "\"condition\":true").With("stop", type, $"\"message\":{Draft.Text("stuk")}").Say("twee")
        .Line("start", "een", "keuze").Arrow("keuze", "stop", "True").Arrow("keuze", "twee", "False");
}
