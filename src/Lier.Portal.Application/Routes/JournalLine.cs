using Lier.Portal.Workflow;

namespace Lier.Portal.Application.Routes;

/// <summary>One line of a journal: what the walker says happened, with the instant, and the outcome that a person gave.</summary>
public sealed class JournalLine
{
    private JournalLine() { }

    internal JournalLine(JournalEntry entry, string? outcome, DateTimeOffset at) =>
        (Sequence, ActivityId, Activity, Event, Message, Outcome, At) =
        (entry.Sequence, entry.ActivityId, entry.Activity, entry.Event, entry.Message, outcome, at);

    public int RouteId { get; private set; }
    public int Sequence { get; private set; }
    public string ActivityId { get; private set; } = "";
    public string Activity { get; private set; } = "";
    public JournalEvent Event { get; private set; }
    public string? Message { get; private set; }

    /// <summary>On the line that resumes a step: what came of it.</summary>
    public string? Outcome { get; private set; }

    public DateTimeOffset At { get; private set; }
}
