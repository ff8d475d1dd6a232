using Lier.Portal.Domain.Notes;

namespace Lier.Portal.Documents.ReportText;

/// <summary>The labels of a note in the text of a report, in their order, as the table of its fields has them.</summary>
internal static class NoteLabels
{
    /// <summary>Under the status, each on a line of its own, only when there is something to say; the decision comes after.</summary>
    public static IReadOnlyList<NoteFieldRow> Lines { get; } =
        [.. NoteFields.All.Where(f => f.Field != NoteField.Status && !f.Public.IsHeading)];

    /// <summary>With the words under it.</summary>
    public static IReadOnlyList<TextRow> Headings { get; } = [.. NoteFields.Texts.Where(f => f.Public.IsHeading)];

    private static readonly Dictionary<Label, NoteFieldRow> Rows = Lines.Concat(Headings).ToDictionary(Of);

    /// <summary>Every label of a note after its status, and whether it must come.</summary>
    private static readonly IReadOnlyList<(Label Label, bool Must)> Order =
    [
        (Label.Status, true),
        .. Lines.Select(f => (Of(f), false)),
        (Label.Decision, false),
        .. Headings.Select(f => (Of(f), f.StandsAlways)),
    ];

    public static IReadOnlyList<Label> All { get; } = [.. Order.Select(o => o.Label)];

    /// <summary>A field and its label have the same name.</summary>
    public static Label Of(NoteFieldRow field) => Enum.Parse<Label>($"{field.Field}");

    /// <summary>The field of a label; null for a label of something else.</summary>
    public static NoteFieldRow? Field(Label label) => Rows.GetValueOrDefault(label);

    /// <summary>The label that must come before anything else than this note; null when the note may end here.</summary>
    public static Label? Needed(Label after) => Behind(after).Where(o => o.Must).Select(o => (Label?)o.Label).FirstOrDefault();

    /// <summary>The labels of this note that may come next.</summary>
    public static IEnumerable<Label> After(Label label)
    {
        foreach (var (next, must) in Behind(label))
        {
            yield return next;
            if (must) yield break;
        }
    }

    private static IEnumerable<(Label Label, bool Must)> Behind(Label label) => Order.SkipWhile(o => o.Label != label).Skip(1);
}
