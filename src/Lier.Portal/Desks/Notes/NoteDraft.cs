using Lier.Portal.Desks.Keeping;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Desks.Notes;

/// <summary>The text of a note while somebody writes it.</summary>
public sealed class NoteDraft(ProgressNote note) : Draft<NoteText>(NoteFields.ByAge, note.Text, note.Revision)
{
    /// <summary>Is nothing written yet of what every note has?</summary>
    public bool HasNoWords => Lasting.All(f => f.In(Text).Length == 0);

    private static IEnumerable<TextRow> Lasting => NoteFields.Texts.Where(f => f.OnlyWith is null);

    /// <summary>Begins with the words of an earlier note; a status that was already chosen stays.</summary>
    public void StartFrom(ReportedNote previous) => Text = Lasting.Aggregate(
        Text with { Status = Text.Status ?? previous.Status }, (begun, field) => field.Take(begun, previous));
}
