namespace Lier.Portal.Domain.Approvals;

/// <summary>A field of something that several people fill in: how it is typed, shown, compared and laid together.</summary>
public interface IField<TText>
{
    /// <summary>The name of its field on the page.</summary>
    string Key { get; }

    /// <summary>The label on screen.</summary>
    string Name { get; }

    /// <summary>Has it words that can stand under those of somebody else? Anything else is one or the other.</summary>
    bool IsWords { get; }

    /// <summary>What is filled in, whichever way it was typed.</summary>
    object? ValueIn(TText text);

    /// <summary>The value as a field on the page has it.</summary>
    string Typed(TText text);

    /// <summary>The value as a reader sees it; empty when there is none.</summary>
    string Shown(TText text);

    TText Type(TText into, string words);

    /// <summary>A text, with this field as another has it.</summary>
    TText Take(TText into, TText from);

    /// <summary>A text, with the words of this field of another under its own.</summary>
    TText Join(TText into, TText from);

    /// <summary>Why what is typed here cannot even be kept, however unfinished the rest may be.</summary>
    IEnumerable<Objection> ObjectionsTo(TText text) => [];

    bool IsSame(TText one, TText other) => Equals(ValueIn(one), ValueIn(other));
}
