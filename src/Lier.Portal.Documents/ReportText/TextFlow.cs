using System.Text;
using Lier.Portal.Documents.Problems;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.ReportText;

/// <summary>
/// Makes wrapped lines flow again: into one line, or into a plain text of paragraphs and items (see <see cref="TextBlock"/>).
/// </summary>
internal static class TextFlow
{
    private static readonly string[] WordsAfterSuspendedHyphen = ["en", "of", "en/of", "noch", "tot", "als", "dan", "maar"];

    /// <summary>A title or a name that runs over several lines.</summary>
    public static string Line(IEnumerable<SourceLine> lines)
    {
        var flow = new StringBuilder();
        foreach (var line in lines.Where(line => !line.IsBlank))
            flow.Append(Glue(flow, line.Text)).Append(line.Text);
        return flow.ToString();
    }

    /// <summary>Paragraphs parted by a blank line, items on lines that start with "- ".</summary>
    public static string Text(IEnumerable<SourceLine> lines)
    {
        var flow = new StringBuilder();
        bool inItems = false, gap = true, pageBreak = false;
        foreach (var line in lines)
        {
            gap |= line.IsGap;
            pageBreak |= line.StartsPage;
            if (line.IsBlank) continue;

            // A hyphen at the start of a line that runs on from a sentence is a dash.
            var isItem = line.Text is ['-', _, ..] && (gap || inItems || flow[^1] == ':');
            var isParagraph = !isItem && flow.Length > 0 && (gap && !pageBreak || line.StartsWithBullet);
            flow.Append(isItem || isParagraph ? Gap(flow, isItem && inItems) : Glue(flow, line.Text)).Append(line.Text);
            inItems = isItem || inItems && !isParagraph;
            gap = pageBreak = false;
        }
        return TextBlock.Join(TextBlock.Split(flow.ToString()));
    }

    private static string Gap(StringBuilder flow, bool isBetweenItems) => flow.Length == 0 ? "" : isBetweenItems ? "\n" : "\n\n";

    private static string Glue(StringBuilder flow, string next) => flow.Length == 0 || BreaksAtItsHyphen(flow, next) ? "" : " ";

    /// <summary>"CORONA-" before "crisis", but not "onderwijs-" before "en vrijetijdsbeleid" and not a dash.</summary>
    private static bool BreaksAtItsHyphen(StringBuilder flow, string next)
    {
        if (flow.Length < 2 || flow[^1] != '-' || !char.IsLetterOrDigit(flow[^2]) || !char.IsLetterOrDigit(next[0])) return false;
        var word = next.Split((char[]?)null, 2)[0];
        return !word.EndsWith('-') && !WordsAfterSuspendedHyphen.Contains(word);
    }
}
