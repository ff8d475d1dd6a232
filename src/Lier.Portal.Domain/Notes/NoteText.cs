using Lier.Portal.Domain.Progress;

namespace Lier.Portal.Domain.Notes;

/// <summary>What a writer fills in. What its fields are called and where they stand is in <see cref="NoteFields"/>.</summary>
public sealed record NoteText(
    ActionStatus? Status = null,
    string Progress = "",
    string Timing = "",
    Light? ProgressLight = null,
    Light? TimingLight = null,
    string StopReason = "")
{
    public static NoteText Empty { get; } = new();

    /// <summary>What is filled in for one field: a status, a light, a text, or nothing.</summary>
    public object? this[NoteField field] => NoteFields.Of(field).ValueIn(this);

    /// <summary>This text, with one field as another text has it.</summary>
    public NoteText Take(NoteField field, NoteText from) => NoteFields.Of(field).Take(this, from);

    /// <summary>This text, with the words of a field of another text under its own.</summary>
    public NoteText Join(NoteField field, NoteText from) =>
        NoteFields.TextOf(field) is { } text
            ? text.Join(this, text.In(from))
            : throw new ArgumentOutOfRangeException(nameof(field), field, "Only texts go under each other.");

    public IEnumerable<string> Objections() => NoteFields.TextsByAge.SelectMany(f => PlainTextRules.ObjectionsTo(f.Name, f.In(this)));
}
