using Lier.Portal.Documents.Problems;
using Lier.Portal.Domain.Notes;

namespace Lier.Portal.Documents.ReportText;

/// <summary>
/// A label with what stands behind it on its line (<paramref name="Rest"/>) and the lines under it.
/// <paramref name="Owner"/> tells whose table it is part of (a plan's or the totals); null when neither was announced.
/// </summary>
internal sealed record Field(Label Label, SourceLine Line, string Rest, Label? Owner)
{
    private static readonly Label[] WithText =
    [
        Label.Plans, Label.Action, Label.Evaluation, Label.ChangedAssumptions, Label.ChangedRisks,
        .. NoteFields.Texts.Select(NoteLabels.Of),
    ];

    /// <summary>The lines under the label, the blank ones too.</summary>
    public List<SourceLine> Body { get; } = [];

    public IEnumerable<SourceLine> Lines => Rest.Length == 0 ? Body : Body.Prepend(Line with { Text = Rest });

    /// <summary>A name or a title, which may run over several lines.</summary>
    public string OneLine => TextFlow.Line(Lines.TakeWhile(line => !line.IsGap));

    public string Text => TextFlow.Text(Lines);

    /// <summary>A name that may run on in the lines right under it.</summary>
    public bool MayRunOn => Label is Label.Aldermen or Label.Totals;

    /// <summary>The first line under the label that cannot belong to it.</summary>
    public SourceLine? Stray => WithText.Contains(Label) ? null
        : (MayRunOn ? Body.SkipWhile(line => !line.IsGap) : Body).FirstOrDefault(line => !line.IsBlank);
}
