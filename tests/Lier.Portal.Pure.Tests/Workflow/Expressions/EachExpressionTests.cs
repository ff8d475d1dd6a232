using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Expressions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Pure.Tests.Workflow.Expressions;

/// <summary>
/// Each kind of <see cref="Expression"/> gives a value; of scripts only what <see cref="ScriptParser"/> knows is run by
/// <see cref="Script"/>.
/// </summary>
public class EachExpressionTests
{
    private static Draft Writing(string input) => Draft.Around("line", "WriteLine", $"\"text\":{input}")
        .Variable("Outcome", value: "akkoord").Variable("review count", "Int32", "3").Variable("Ready", "Boolean", "true").Variable("Empty")
        .Variable("Zero", "Double", "0").Variable("Three", value: "3").Variable("Ten", value: "10").Variable("Facts", "Object", null)
        .Input("Light");

    private static string? Written(string input) => Writing(input).Walk().Messages().FirstOrDefault();

    [Theory]
    [InlineData("""{"typeName":"String","expression":{"type":"Literal","value":"tekst"}}""", "tekst")]
    [InlineData("""{"typeName":"String","expression":{"value":"zonder soort"}}""", "zonder soort")]
    [InlineData("""{"typeName":"String","expression":{"type":"Literal","value":12.5}}""", "12.5")]
    [InlineData("""{"typeName":"String","expression":{"type":"Literal","value":true}}""", "True")]
    [InlineData("""{"typeName":"String","expression":{"type":"Literal"}}""", "")]
    [InlineData("""{"typeName":"String"}""", "")]
    [InlineData("null", "")]
    [InlineData("\"bloot\"", "bloot")]
    [InlineData("""{"typeName":"Object","expression":{"type":"Object","value":"{\"a\": 1}"}}""", """{"a": 1}""")]
    [InlineData("""{"typeName":"Object","expression":{"type":"Object","value":{"a":1}}}""", """{"a":1}""")]
    [InlineData("""{"typeName":"Object","expression":{"type":"Object","value":""}}""", "")]
    [InlineData("""{"typeName":"String","expression":{"type":"Variable","value":{"id":"outcome","name":"Outcome","typeName":"String"}}}""", "akkoord")]
    [InlineData("""{"typeName":"String","memoryReference":{"id":"outcome"}}""", "akkoord")]
    public void An_input_becomes_text(string input, string expected) => Assert.Equal(expected, Written(input));

    [Theory]
    [InlineData("""{"type":"Input","value":{"name":"Light"}}""")]
    [InlineData("""{"type":"Input","value":"Light"}""")]
    public void An_input_expression_reads_what_the_application_gave(string expression)
    {
        var definition = Writing($$"""{"typeName":"String","expression":{{expression}}}""").Read();

        Assert.Equal(["rood"], Walker.Begin(definition, new Dictionary<string, WorkflowValue> { ["Light"] = WorkflowValue.Of("rood"), ["Other"] = WorkflowValue.Of(1) }).Messages());
        Assert.Equal([""], Walker.Begin(definition).Messages());
    }

    [Theory]
    [InlineData("getOutcome()", "akkoord")]
    [InlineData("  getOutcome ( )  ", "akkoord")]
    [InlineData("getReviewCount()", "3")]
    [InlineData("'enkel'", "enkel")]
    [InlineData("\"dubbel\"", "dubbel")]
    [InlineData("""'it\'s \"\\\n\t\r'""", "it's \"\\\n\t\r")]
    [InlineData("42", "42")]
    [InlineData("0.5", "0.5")]
    [InlineData("0", "0")]
    [InlineData("true", "True")]
    [InlineData("false", "False")]
    [InlineData("getEmpty()", "")]
    [InlineData("getEmpty() || 'anders'", "anders")]
    [InlineData("getOutcome() || 'anders'", "akkoord")]
    [InlineData("getOutcome() && 'ook'", "ook")]
    [InlineData("getZero() && 'ook'", "0")]
    public void A_script_gives_a_value(string script, string expected) => Assert.Equal(expected, Written(Draft.Script(script)));

    [Theory]
    [InlineData("getOutcome() == 'akkoord'", true)]
    [InlineData("getOutcome() === \"akkoord\"", true)]
    [InlineData("getOutcome() == 'Akkoord'", false)]
    [InlineData("getOutcome() != 'akkoord'", false)]
    [InlineData("getOutcome() !== 'akkoord'", false)]
    [InlineData("getReviewCount() == 3", true)]
    [InlineData("getReviewCount() == '3'", true)]
    [InlineData("getReviewCount() === '3'", false)]
    [InlineData("getReviewCount() !== '3'", true)]
    [InlineData("getReviewCount() != '3'", false)]
    [InlineData("getReviewCount() < 4", true)]
    [InlineData("getReviewCount() <= 3", true)]
    [InlineData("getReviewCount() > 3", false)]
    [InlineData("getReviewCount() >= 3", true)]
    [InlineData("getThree() < getTen()", false)]
    [InlineData("getThree() > getTen()", true)]
    [InlineData("getThree() < 10", true)]
    [InlineData("'a' < 'b'", true)]
    [InlineData("'a' <= 'a'", true)]
    [InlineData("getOutcome() < 4", false)]
    [InlineData("getOutcome() >= 4", false)]
    [InlineData("getReady() == true", true)]
    [InlineData("getReady() === true", true)]
    [InlineData("getReady() == 1", true)]
    [InlineData("getReady() === 1", false)]
    [InlineData("'' == 0", true)]
    [InlineData("'x' == 0", false)]
    [InlineData("getEmpty() == 0", false)]
    [InlineData("getEmpty() == ''", false)]
    [InlineData("getEmpty() == getFacts()", true)]
    [InlineData("getEmpty() >= 0", true)]
    [InlineData("!getEmpty()", true)]
    [InlineData("!getOutcome()", false)]
    [InlineData("!!getZero()", false)]
    [InlineData("!''", true)]
    [InlineData("!getReady() == false", true)]
    [InlineData("!(getReady() == false)", true)]
    [InlineData("true || false && false", true)]
    [InlineData("(true || false) && false", false)]
    [InlineData("1 < 2 == true", true)]
    [InlineData("1 == 1 && 2 == 2", true)]
    [InlineData("3 > 2 > 1", false)]
    public void A_script_compares_as_JavaScript_does(string script, bool expected) =>
        Assert.Equal(expected.ToString(), Written(Draft.Script(script)));

    [Theory]
    [InlineData("", "activities[1] 'line'.text: the script ends too early")]
    [InlineData("getNothing()", "activities[1] 'line'.text: getNothing() reads a variable that is not declared")]
    [InlineData("getoutcome()", "activities[1] 'line'.text: getoutcome() reads a variable that is not declared")]
    [InlineData("getFrom()", "activities[1] 'line'.text: getFrom() reads a DateTime, which a script here cannot compare")]
    [InlineData("getReviewCount() + 1", "activities[1] 'line'.text: '+' at position 18 is not supported")]
    [InlineData("outcome", "activities[1] 'line'.text: 'outcome' at position 1 is not supported")]
    [InlineData("null", "activities[1] 'line'.text: 'null' at position 1 is not supported")]
    [InlineData("eval('1')", "activities[1] 'line'.text: 'eval' at position 1 is not supported")]
    [InlineData("getVariable('Outcome')", "activities[1] 'line'.text: ''' at position 13 is not supported")]
    [InlineData("getOutcome().length", "activities[1] 'line'.text: '.' at position 13 is not supported")]
    [InlineData("getOutcome", "activities[1] 'line'.text: 'getOutcome' at position 1 is not supported")]
    [InlineData("getOutcome() = 'x'", "activities[1] 'line'.text: '=' at position 14 is not supported")]
    [InlineData("'open", "activities[1] 'line'.text: the script ends too early")]
    [InlineData("'\\x41'", "activities[1] 'line'.text: 'x' at position 3 is not supported")]
    [InlineData("(true", "activities[1] 'line'.text: the script ends too early")]
    [InlineData("true)", "activities[1] 'line'.text: ')' at position 5 is not supported")]
    [InlineData("true &&", "activities[1] 'line'.text: the script ends too early")]
    [InlineData("true true", "activities[1] 'line'.text: 't' at position 6 is not supported")]
    [InlineData("return true;", "activities[1] 'line'.text: 'return' at position 1 is not supported")]
    [InlineData("1.2.3", "activities[1] 'line'.text: '1.2.3' at position 1 is not a number here")]
    [InlineData("010", "activities[1] 'line'.text: '010' at position 1 is not a number here")]
    [InlineData("1e3", "activities[1] 'line'.text: 'e' at position 2 is not supported")]
    [InlineData("-1", "activities[1] 'line'.text: '-' at position 1 is not supported")]
    public void Other_scripts_are_refused(string script, string problem) =>
        Assert.Equal([problem], Writing(Draft.Script(script)).Variable("From", "DateTime").Problems());

    [Fact]
    public void A_script_of_thousands_of_parentheses_is_refused() => Assert.Equal(
        ["activities[1] 'line'.text: more than 50 levels of nesting are not supported"],
        Writing(Draft.Script(new string('(', 1000) + "true" + new string(')', 900))).Problems());

    [Fact]
    public void A_script_of_a_megabyte_is_refused() => Assert.Equal(
        ["activities[1] 'line'.text: a script of more than 2000 characters is not supported"],
        Writing(Draft.Script(new string('!', 1_000_000) + "true")).Problems());

    [Fact]
    public void A_condition_that_is_no_truth_is_a_fault()
    {
        var walk = new Draft().Variable("Word", value: "misschien").With("start", "Start")
            .With("decide", "FlowDecision", $"\"condition\":{Draft.Script("getWord()")}").Arrow("start", "decide").Walk();

        Assert.Equal("a condition cannot be 'misschien'", walk.Run.FaultReason);
    }

    [Fact]
    public void An_object_cannot_be_compared()
    {
        var walk = new Draft().Variable("Facts", "Object").With("start", "Start")
            .With("set", "SetVariable", $$"""
                "variable":{"id":"facts"},"value":{{Draft.Expression("Object", """{"a":1}""")}}
                """)
            .With("decide", "FlowDecision", $"\"condition\":{Draft.Script("getFacts() == 'x'")}").Line("start", "set", "decide").Walk();

        Assert.Equal("""a script here cannot compare '{"a":1}'""", walk.Run.FaultReason);
    }
}
