namespace Lier.Portal.Domain.Notes;

/// <summary>Two texts of one note that both grew from the same one, laid together field by field.</summary>
public sealed record NoteMerge(NoteText Start, NoteText Mine, NoteText Theirs)
{
    /// <summary>The fields that both changed, each in another way: only a person can choose.</summary>
    public IReadOnlyList<NoteField> Conflicts =>
        [.. Enum.GetValues<NoteField>().Where(f => IsChanged(f, Mine) && IsChanged(f, Theirs) && !Equals(Mine[f], Theirs[f]))];

    /// <summary>Mine, with what only they changed; where both did, mine still stands.</summary>
    public NoteText Combined =>
        Enum.GetValues<NoteField>().Where(f => !IsChanged(f, Mine)).Aggregate(Mine, (text, unchanged) => text.Take(unchanged, Theirs));

    private bool IsChanged(NoteField field, NoteText text) => !Equals(Start[field], text[field]);
}
