using Lier.Portal.Documents.Problems;

namespace Lier.Portal.Documents.ReportText;

/// <summary>
/// The head of a plan or an action: a code, a title that may run over several lines, and after a blank line a description.
/// </summary>
internal sealed record Heading(SourceLine Line, string? Code, string Title, string Description)
{
    public static Heading Of(Field field)
    {
        var lines = field.Lines.SkipWhile(line => line.IsBlank).ToList();
        if (lines.Count == 0) return new(field.Line, null, "", "");
        var (line, first) = (lines[0], lines[0].TextAfterBullet);
        var code = CodeShapes.CodeAtStart(first);
        lines[0] = line with { Text = first[(code?.Length ?? 0)..].TrimStart() };
        var title = TitleLines(lines);
        return new(line, code, TextFlow.Line(lines.Take(title)), TextFlow.Text(lines.Skip(title)));
    }

    /// <summary>Up to the first blank line; where a page break took that line away, up to the page break.</summary>
    private static int TitleLines(List<SourceLine> lines)
    {
        var gap = lines.FindIndex(1, line => line.IsGap);
        if (gap >= 0 && lines.Skip(gap).Any(line => !line.IsBlank)) return gap;
        var page = lines.FindIndex(1, line => line.MayStartPage);
        return page > 0 ? page : lines.Count;
    }
}
