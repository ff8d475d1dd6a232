using Lier.Portal.Domain.Progress;

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

    /// <summary>What is filled in for one field: a status, a light, a text, or nothing.</summary>
    public object? this[NoteField field] => field switch
    {
        NoteField.Status => Status,
        NoteField.Progress => Progress,
        NoteField.Timing => Timing,
        NoteField.ProgressLight => ProgressLight,
        NoteField.TimingLight => TimingLight,
        NoteField.StopReason => StopReason,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    /// <summary>This text, with one field as another text has it.</summary>
    public NoteText Take(NoteField field, NoteText from) => field switch
    {
        NoteField.Status => this with { Status = from.Status },
        NoteField.Progress => this with { Progress = from.Progress },
        NoteField.Timing => this with { Timing = from.Timing },
        NoteField.ProgressLight => this with { ProgressLight = from.ProgressLight },
        NoteField.TimingLight => this with { TimingLight = from.TimingLight },
        NoteField.StopReason => this with { StopReason = from.StopReason },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    /// <summary>This text, with the words of a field of another text under its own.</summary>
    public NoteText Join(NoteField field, NoteText from) => field switch
    {
        NoteField.Progress => this with { Progress = Under(Progress, from.Progress) },
        NoteField.Timing => this with { Timing = Under(Timing, from.Timing) },
        NoteField.StopReason => this with { StopReason = Under(StopReason, from.StopReason) },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Only texts go under each other."),
    };

    private static string Under(string first, string second) => string.IsNullOrWhiteSpace(first) ? second : $"{first.TrimEnd()}\n\n{second}";

    public IEnumerable<string> Objections() =>
        PlainTextRules.ObjectionsTo(NoteField.Progress.Name(), Progress)
            .Concat(PlainTextRules.ObjectionsTo(NoteField.Timing.Name(), Timing))
            .Concat(PlainTextRules.ObjectionsTo(NoteField.StopReason.Name(), StopReason));
}
