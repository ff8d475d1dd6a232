namespace Lier.Portal.Documents.Problems;

/// <summary>
/// A line (counted from 1) that stands in the way of an import, with the line itself and what was expected there, in Dutch.
/// </summary>
public sealed record ReportProblem(int Line, string Text, string Expected)
{
    private const int Shown = 120;

    /// <summary>As one line on a terminal: <c>rapport.txt:12: «5-Klaar» — verwacht: een status (…)</c>.</summary>
    public string In(string file) => $"{file}:{Line}: «{Readable}» — verwacht: {Expected}";

    /// <summary>The line, without what a screen cannot show and no longer than a person reads.</summary>
    public string Readable
    {
        get
        {
            // A control character must never reach a terminal.
            var text = string.Concat(Text.Trim().Select(c => char.IsControl(c) ? '\uFFFD' : c));
            if (text.Length <= Shown) return text;
            return text[..(char.IsHighSurrogate(text[Shown - 1]) ? Shown - 1 : Shown)] + "…";
        }
    }
}
