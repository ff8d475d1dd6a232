using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;

namespace Lier.Portal.Application.College;

/// <summary>The choices for one session: everything on the table approved, except what the secretary marks otherwise.</summary>
public sealed class SessionChoices
{
    private Dictionary<(int NoteId, int Version), Choice> choices = [];
    private IReadOnlyList<TableNote> notes = [];

    /// <summary>A choice changed: whatever counts them looks again. Another table is told to the page by whoever brings it.</summary>
    public event Action? Changed;

    /// <summary>A new session.</summary>
    public void StartAfresh(IReadOnlyList<TableNote> onTheTable)
    {
        choices = [];
        Keep(onTheTable);
        foreach (var choice in choices.Values) choice.Outcome = DecisionOutcome.Approved;
    }

    /// <summary>The same session: what was chosen stays, and what came in meanwhile was not on the table and waits for a choice.</summary>
    public void Keep(IReadOnlyList<TableNote> onTheTable)
    {
        notes = onTheTable;
        choices = notes.ToDictionary(n => n.Key, n => choices.GetValueOrDefault(n.Key) ?? new Choice());
    }

    public void SetAll(IEnumerable<TableNote> some, DecisionOutcome? outcome, string reason)
    {
        foreach (var note in some) (Of(note).Outcome, Of(note).Reason) = (outcome, reason);
        Tell();
    }

    public bool Knows(TableNote note) => choices.ContainsKey(note.Key);

    public Choice Of(TableNote note) => choices[note.Key];

    public void Tell() => Changed?.Invoke();

    /// <summary>All but what is approved, in the order of the report.</summary>
    public IEnumerable<TableNote> Exceptions => notes.Where(n => Of(n).Outcome != DecisionOutcome.Approved);

    /// <summary><c>17 goedgekeurd, 1 uitgesteld</c></summary>
    public string Summary(IEnumerable<TableNote> some) =>
        string.Join(", ", some.GroupBy(n => Of(n).Outcome)
            .OrderBy(g => g.Key is null).ThenBy(g => g.Key).Select(g => $"{g.Count()} {NameOf(g.Key)}"));

    public string Summary() => notes.Count == 0 ? "Er valt nu niets te beslissen." : Summary(notes);

    public IReadOnlyList<NoteResult> Results() =>
        [.. notes.Where(n => Of(n).Outcome is not null)
            .Select(n => new NoteResult(n.NoteId, n.VersionNumber, Of(n).Outcome!.Value, Of(n).VisibleReason))];

    public static string NameOf(DecisionOutcome? outcome) => outcome?.Name() ?? "niet behandeld";
}
