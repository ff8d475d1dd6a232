using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Desks.Keeping;

/// <summary>What somebody fills in: what stands in the fields, what the portal has of it, and since which revision.</summary>
public class Draft<TText>(IReadOnlyList<IField<TText>> fields, TText kept, int revision)
{
    private TText text = kept;

    public IReadOnlyList<IField<TText>> Fields => fields;

    public TText Text { get => text; set => (text, Heard) = (value, value); }

    /// <summary>What was last heard from the fields; they show what somebody else wrote only once the page is drawn again.</summary>
    public TText Heard { get; private set; } = kept;

    /// <summary>What the portal has.</summary>
    public TText Kept { get; private set; } = kept;

    /// <summary>The revision that goes with <see cref="Kept"/>.</summary>
    public int Revision { get; private set; } = revision;

    /// <summary>The fields in which stands what cannot be kept as it is.</summary>
    public IReadOnlyList<IField<TText>> Wrong => [.. fields.Where(f => f.ObjectionsTo(Text).Any())];

    /// <summary>What stands in the fields and can be kept; a field that cannot is as the portal has it.</summary>
    public TText Sound => WithoutWrong(Text);

    /// <summary>The same of what was heard: what the browser need not keep any longer.</summary>
    public TText HeardSound => WithoutWrong(Heard);

    /// <summary>Has the portal all that can be kept?</summary>
    public bool IsKept => IsSame(Sound, Kept);

    public bool IsSame(TText one, TText other) => fields.All(f => f.IsSame(one, other));

    public void Keep(TText kept, int revision) => (Kept, Revision) = (kept, revision);

    /// <summary>Goes on from what somebody else saved meanwhile.</summary>
    public void GoOnFrom(Newer<TText> theirs, TText combined)
    {
        Keep(theirs.Text, theirs.Revision);
        text = combined;
    }

    /// <summary>Goes back to where an earlier page was.</summary>
    public void Rewind(TText kept, TText typed, int revision)
    {
        Keep(kept, revision);
        Text = typed;
    }

    public FieldMerge<TText> MergeWith(TText theirs) => new(fields, Kept, Text, theirs);

    private TText WithoutWrong(TText of) => Wrong.Aggregate(of, (sound, wrong) => wrong.Take(sound, Kept));
}
