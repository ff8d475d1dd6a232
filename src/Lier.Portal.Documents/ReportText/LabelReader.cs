using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.ReportText;

/// <summary>Recognises a label at the start of a line, whatever blanks part its words, and gives what stands behind it.</summary>
internal static class LabelReader
{
    /// <summary>
    /// A label that is strict means itself wherever it stands: in the middle of a text it shows that a line before it is damaged.
    /// The words of the others are also used in a text; they are labels only where one may come.
    /// </summary>
    private readonly record struct Form(Label Label, string Words, bool TakesRest = false, bool Strict = false);

    private static readonly Form[] Forms =
    [
        new(Label.Plans, ReportWords.Plans, Strict: true),
        .. Enum.GetValues<BudgetKind>().Select(kind => new Form(Label.Section, kind.Name())),
        new(Label.Receipts, ReportWords.Receipts, TakesRest: true),
        new(Label.Expenses, ReportWords.Expenses, TakesRest: true),
        new(Label.Balance, ReportWords.Balance, TakesRest: true),
        new(Label.NoAmounts, ReportWords.NoAmounts),
        new(Label.Actions, ReportWords.Actions, Strict: true),
        new(Label.Aldermen, ReportWords.Aldermen, TakesRest: true, Strict: true),
        new(Label.Dates, ReportWords.Start, TakesRest: true, Strict: true),
        new(Label.NoNote, ReportWords.NoNote, Strict: true),
        .. NoteLabels.Lines.Select(f => new Form(NoteLabels.Of(f), f.Public.Label, TakesRest: true)),
        new(Label.Decision, ReportWords.Decision, TakesRest: true),
        .. NoteLabels.Headings.Select(f => new Form(NoteLabels.Of(f), f.Public.Label, Strict: f.StandsAlways)),
        new(Label.Totals, ReportWords.Totals, TakesRest: true, Strict: true),
        new(Label.Evaluation, ReportWords.Evaluation),
        new(Label.ChangedAssumptions, ReportWords.ChangedAssumptions),
        new(Label.ChangedRisks, ReportWords.ChangedRisks),
    ];

    private static readonly Form[] StrictForms = [.. Forms.Where(form => form.Strict)];
    private static readonly ILookup<Label, Form> FormsInPlace = Forms.Where(form => !form.Strict).ToLookup(form => form.Label);

    /// <summary>A label that means itself wherever it stands.</summary>
    public static (Label Label, string Behind)? Anywhere(string text)
    {
        foreach (var form in StrictForms)
            if (RestAfter(form, text) is { } rest) return (form.Label, rest);
        if (BudgetColumns.Find(text) is not null) return (Label.Table, text);
        return StatusLabel(text) is { } status ? (Label.Status, status) : null;
    }

    /// <summary>A label that means itself only where it <paramref name="mayCome"/>.</summary>
    public static (Label Label, string Behind)? InPlace(string text, IReadOnlyList<Label> mayCome)
    {
        foreach (var label in mayCome)
            foreach (var form in FormsInPlace[label])
                if (RestAfter(form, text) is { } rest) return (label, rest);
        return null;
    }

    /// <summary>
    /// Has this line the letters of one of these labels? "bevoegde Schepen Annemie" is meant as "Bevoegde schepen: Annemie".
    /// </summary>
    public static bool Resembles(string text, IReadOnlyList<Label> labels)
    {
        var letters = Letters(text);
        return labels.Contains(Label.Table) && letters.StartsWith(Letters(ReportWords.Booked), StringComparison.Ordinal)
            || Forms.Any(form => labels.Contains(form.Label) && HasLetters(form));

        bool HasLetters(Form form) =>
            form.TakesRest ? letters.StartsWith(Letters(form.Words), StringComparison.Ordinal) : letters == Letters(form.Words);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();

    private static string? StatusLabel(string text)
    {
        if (!char.IsAsciiDigit(text[0])) return null;
        var label = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return ActionStatusText.Find(label) is null ? null : label;
    }

    private static string? RestAfter(Form form, string text)
    {
        var end = 0;
        foreach (var c in form.Words)
        {
            if (end == text.Length || (c == ' ' ? !char.IsWhiteSpace(text[end]) : text[end] != c)) return null;
            end++;
            while (c == ' ' && end < text.Length && char.IsWhiteSpace(text[end])) end++;
        }
        if (end == text.Length) return "";
        var parted = form.Words[^1] == ':' || char.IsWhiteSpace(text[end]);
        return form.TakesRest && parted ? text[end..].TrimStart() : null;
    }
}
