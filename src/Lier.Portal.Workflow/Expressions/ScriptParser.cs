using System.Globalization;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Expressions;

/// <summary>
/// Reads the JavaScript that a definition may hold: <c>getX()</c>, text, number and truth literals, comparisons,
/// <c>&amp;&amp;</c>, <c>||</c>, <c>!</c> and parentheses. Nothing else of the language exists here.
/// </summary>
internal sealed class ScriptParser
{
    private const int LongestScript = 2_000;
    private const int DeepestNesting = 50;

    private static readonly (string Sign, int Strength)[] Operators =
    [
        ("===", 3), ("!==", 3), ("==", 3), ("!=", 3), ("<=", 4), (">=", 4), ("<", 4), (">", 4), ("&&", 2), ("||", 1),
    ];

    private readonly string text;
    private readonly Func<string, Variable?> variableOf;
    private int position;
    private int depth;

    private ScriptParser(string text, Func<string, Variable?> variableOf) => (this.text, this.variableOf) = (text, variableOf);

    /// <summary>
    /// The script as an expression; <paramref name="variableOf"/> finds the variable that a getter such as <c>getOutcome</c> reads.
    /// </summary>
    /// <exception cref="ScriptException">It holds something else than the subset, or reads an unknown variable.</exception>
    public static Expression Parse(string text, Func<string, Variable?> variableOf)
    {
        if (text.Length > LongestScript) throw new ScriptException($"a script of more than {LongestScript} characters is not supported");
        var parser = new ScriptParser(text, variableOf);
        var expression = parser.Operations(weakest: 1);
        return parser.position == text.Length ? expression : throw parser.Unexpected();
    }

    private Expression Operations(int weakest)
    {
        var left = Operand();
        while (NextOperator() is { Sign: not null } next && next.Strength >= weakest)
        {
            position += next.Sign.Length;
            left = new Operation(next.Sign, left, Operations(next.Strength + 1));
        }

        return left;
    }

    private (string? Sign, int Strength) NextOperator()
    {
        SkipSpace();
        return Operators.FirstOrDefault(one => text.AsSpan(position).StartsWith(one.Sign));
    }

    private Expression Operand()
    {
        if (++depth > DeepestNesting) throw new ScriptException($"more than {DeepestNesting} levels of nesting are not supported");
        SkipSpace();
        var operand = Current switch
        {
            '!' => Negation(),
            '(' => Parenthesis(),
            '"' or '\'' => new Literal(WorkflowValue.Of(Text())),
            var other when char.IsAsciiDigit(other) => new Literal(WorkflowValue.Of(Number())),
            var other when char.IsLetter(other) || other is '_' or '$' => Word(),
            _ => throw Unexpected(),
        };
        depth--;
        SkipSpace();
        return operand;
    }

    private Not Negation()
    {
        position++;
        return new(Operand());
    }

    private Expression Parenthesis()
    {
        position++;
        var inside = Operations(weakest: 1);
        Expect(')');
        return inside;
    }

    private string Text()
    {
        var (quote, result) = (text[position++], new System.Text.StringBuilder());
        while (Current != quote)
        {
            if (Current is '\0' or '\n' or '\r') throw Unexpected();
            result.Append(Current == '\\' ? Escaped() : Current);
            position++;
        }

        position++;
        return result.ToString();
    }

    private char Escaped()
    {
        position++;
        return Current switch
        {
            '\\' or '\'' or '"' => Current,
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Unexpected(),
        };
    }

    private double Number()
    {
        var start = position;
        while (char.IsAsciiDigit(Current) || Current == '.') position++;
        var number = text[start..position];
        var isOctal = number.Length > 1 && number[0] == '0' && number[1] != '.';
        var isNumber = double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
        return isNumber && !isOctal && double.IsFinite(value)
            ? value
            : throw new ScriptException($"'{number}' at position {start + 1} is not a number here");
    }

    private Expression Word()
    {
        var start = position;
        while (char.IsLetterOrDigit(Current) || Current is '_' or '$') position++;
        var word = text[start..position];
        return word switch
        {
            "true" => new Literal(WorkflowValue.Of(true)),
            "false" => new Literal(WorkflowValue.Of(false)),
            _ => Getter(word, start),
        };
    }

    private VariableValue Getter(string word, int start)
    {
        SkipSpace();
        if (Current != '(' || !word.StartsWith("get", StringComparison.Ordinal))
        {
            throw new ScriptException($"'{word}' at position {start + 1} is not supported");
        }

        Expect('(');
        SkipSpace();
        Expect(')');
        var variable = variableOf(word) ?? throw new ScriptException($"{word}() reads a variable that is not declared");
        return variable.Type.IsComparable
            ? new(variable.Id)
            : throw new ScriptException($"{word}() reads a {variable.Type}, which a script here cannot compare");
    }

    /// <summary>The character to be read, or NUL at the end, which no script may hold.</summary>
    private char Current => position < text.Length ? text[position] : '\0';

    private void SkipSpace()
    {
        while (char.IsWhiteSpace(Current)) position++;
    }

    private void Expect(char sign)
    {
        if (Current != sign) throw Unexpected();
        position++;
    }

    private ScriptException Unexpected() => position < text.Length
        ? new($"'{Current}' at position {position + 1} is not supported")
        : new("the script ends too early");
}

/// <summary>A script that is outside the subset that we run.</summary>
internal sealed class ScriptException(string message) : Exception(message);
