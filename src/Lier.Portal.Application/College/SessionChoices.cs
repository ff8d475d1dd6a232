using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;

namespace Lier.Portal.Application.College;

/// <summary>The choices for one session: everything on the table approved, except what the secretary marks otherwise.</summary>
public sealed class SessionChoices
{
    private Dictionary<TableThing, Choice> choices = [];
    private IReadOnlyList<TableThing> things = [];

    /// <summary>A choice changed: whatever counts them looks again. Another table is told to the page by whoever brings it.</summary>
    public event Action? Changed;

    /// <summary>A new session.</summary>
    public void StartAfresh(IReadOnlyList<TableThing> onTheTable)
    {
        choices = [];
        Keep(onTheTable);
        foreach (var choice in choices.Values) choice.Outcome = DecisionOutcome.Approved;
    }

    /// <summary>The same session: what was chosen stays, and what came in meanwhile was not on the table and waits for a choice.</summary>
    public void Keep(IReadOnlyList<TableThing> onTheTable)
    {
        things = onTheTable;
        choices = things.ToDictionary(t => t, t => choices.GetValueOrDefault(t) ?? new Choice());
    }

    public void SetAll(IEnumerable<TableThing> some, DecisionOutcome? outcome, string reason)
    {
        foreach (var thing in some) (Of(thing).Outcome, Of(thing).Reason) = (outcome, reason);
        Tell();
    }

    public bool Knows(TableThing thing) => choices.ContainsKey(thing);

    public Choice Of(TableThing thing) => choices[thing];

    public void Tell() => Changed?.Invoke();

    /// <summary>All but what is approved, in the order of the table.</summary>
    public IEnumerable<TableThing> Exceptions => things.Where(t => Of(t).Outcome != DecisionOutcome.Approved);

    /// <summary><c>17 goedgekeurd, 1 uitgesteld</c></summary>
    public string Summary(IEnumerable<TableThing> some) =>
        string.Join(", ", some.GroupBy(t => Of(t).Outcome)
            .OrderBy(g => g.Key is null).ThenBy(g => g.Key).Select(g => $"{g.Count()} {NameOf(g.Key)}"));

    public string Summary() => things.Count == 0 ? "Er valt nu niets te beslissen." : Summary(things);

    public IReadOnlyList<SessionResult> Results() =>
        [.. from thing in things
            let choice = Of(thing)
            where choice.Outcome is not null
            select thing.Decided(choice.Outcome!.Value, choice.VisibleReason)];

    public static string NameOf(DecisionOutcome? outcome) => outcome?.Name() ?? "niet behandeld";
}
