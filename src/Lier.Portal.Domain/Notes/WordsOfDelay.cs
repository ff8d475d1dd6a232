using System.Text.RegularExpressions;

namespace Lier.Portal.Domain.Notes;

/// <summary>Finds words that say that an action is late; "zonder vertraging" and a "taalachterstand" do not.</summary>
public static partial class WordsOfDelay
{
    /// <summary>The first words of delay; null when there are none.</summary>
    public static string? In(string text) => Delay().Match(text) is { Success: true } delay ? delay.Value : null;

    [GeneratedRegex(
        @"\b(?=[adhlnosuvz])(?<!\b(?:geen|zonder|niet|noch)\s+(?:\w+\s+)?)"
        + @"(?:vertraa?g\w*|uitgesteld|uitstel(?!\s+van\s+(?:af)?betaling)|opgeschoven|opgeschort|stilgelegd"
        + @"|achterstand\s+(?:opgelopen|op\s+(?:de\s+planning|het\s+schema|schema)|van\s+\w+\s+(?:dagen|weken|maand|maanden|jaar))"
        + @"|opgelopen\s+achterstand|loopt\s+achter"
        + @"|later\s+dan\s+(?:gepland|voorzien)e?|nog\s+niet\s+gestart|niet\s+(?:gehaald|haalbaar|doorgegaan)"
        + @"|niet\s+(?:meer\s+)?op\s+schema|(?:ligt|zit|staat|hinkt)\s+achter|verschoven|doorgeschoven)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Delay();
}
