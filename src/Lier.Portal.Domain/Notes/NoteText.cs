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

    public IEnumerable<string> Objections() => NoteFields.TextsByAge.SelectMany(f => PlainTextRules.ObjectionsTo(f.Name, f.In(this)));
}
