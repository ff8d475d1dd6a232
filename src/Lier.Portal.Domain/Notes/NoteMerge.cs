namespace Lier.Portal.Domain.Notes;

/// <summary>Two texts of one note that both grew from the same one, laid together field by field.</summary>
public sealed record NoteMerge(NoteText Start, NoteText Mine, NoteText Theirs)
{
    /// <summary>The fields that both changed, each in another way: only a person can choose.</summary>
    public IReadOnlyList<NoteField> Conflicts =>
        [.. NoteFields.ByAge.Where(f => IsChanged(f, Mine) && IsChanged(f, Theirs) && !IsSame(f, Mine, Theirs)).Select(f => f.Field)];

    /// <summary>Mine, with what only they changed; where both did, mine still stands.</summary>
    public NoteText Combined =>
        NoteFields.ByAge.Where(f => !IsChanged(f, Mine)).Aggregate(Mine, (text, unchanged) => unchanged.Take(text, Theirs));

    private bool IsChanged(NoteFieldRow field, NoteText text) => !IsSame(field, Start, text);

    private static bool IsSame(NoteFieldRow field, NoteText one, NoteText other) => Equals(field.ValueIn(one), field.ValueIn(other));
}
