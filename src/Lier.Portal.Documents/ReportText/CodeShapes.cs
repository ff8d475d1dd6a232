using System.Text.RegularExpressions;

namespace Lier.Portal.Documents.ReportText;

/// <summary>
/// The shapes of the codes met so far: each city numbers its actions in its own way
/// (<c>01/11/SAP/01/01</c>, <c>ST01BD06AP01AC02</c>, <c>2020-00001</c>).
/// </summary>
internal sealed partial class CodeShapes
{
    private readonly HashSet<string> _known = [];

    /// <summary>The first word of a line, if it has a digit: a code always has one.</summary>
    public static string? CodeAtStart(string text)
    {
        var word = FirstWord().Match(text).Value;
        return word.Any(char.IsAsciiDigit) ? word : null;
    }

    public void Learn(string code)
    {
        _known.Add(Padded(code));
        _known.Add(Unpadded(code));
    }

    public bool Knows(string code) => _known.Contains(Padded(code)) || _known.Contains(Unpadded(code));

    /// <summary>As many digits in each place: 01/10 is like 01/11.</summary>
    private static string Padded(string code) => Digits().Replace(Letter().Replace(code, "A"), "9");

    /// <summary>Any small number in the place of a small number: 1.1.9 is like 1.1.10, but 01 is not like 1, nor 7 like 2021.</summary>
    private static string Unpadded(string code) => Padded(SmallNumber().Replace(code, "#"));

    [GeneratedRegex(@"^\S+")]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex Letter();

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digits();

    [GeneratedRegex("(?<![0-9])[1-9][0-9]{0,2}(?![0-9])")]
    private static partial Regex SmallNumber();
}
