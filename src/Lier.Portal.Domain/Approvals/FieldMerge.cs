namespace Lier.Portal.Domain.Approvals;

/// <summary>Two texts that both grew from the same one, laid together field by field.</summary>
public sealed record FieldMerge<TText>(IReadOnlyList<IField<TText>> Fields, TText Start, TText Mine, TText Theirs)
{
    /// <summary>The fields that both changed, each in another way: only a person can choose.</summary>
    public IReadOnlyList<IField<TText>> Conflicts =>
        [.. Fields.Where(f => !f.IsSame(Start, Mine) && !f.IsSame(Start, Theirs) && !f.IsSame(Mine, Theirs))];

    /// <summary>Mine, with what only they changed; where both did, mine still stands.</summary>
    public TText Combined =>
        Fields.Where(f => f.IsSame(Start, Mine)).Aggregate(Mine, (text, unchanged) => unchanged.Take(text, Theirs));
}
