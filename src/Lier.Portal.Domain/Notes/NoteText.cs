namespace Lier.Portal.Domain.Notes;

/// <summary>What a writer fills in.</summary>
public sealed record NoteText(
    ActionStatus? Status = null,
    string Progress = "",
    string Timing = "",
    Light? ProgressLight = null,
    Light? TimingLight = null,
    string StopReason = "")
{
    public static NoteText Empty { get; } = new();

    public IEnumerable<string> Objections() =>
        PlainTextRules.ObjectionsTo(NoteField.Progress.Name(), Progress)
            .Concat(PlainTextRules.ObjectionsTo(NoteField.Timing.Name(), Timing))
            .Concat(PlainTextRules.ObjectionsTo(NoteField.StopReason.Name(), StopReason));
}
