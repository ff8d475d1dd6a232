using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Domain.Reports;

/// <summary>
/// An action as it stood in one published half-year and in a later one; null where it was not in it. At least one is known.
/// </summary>
public sealed record ActionMovement(ReportedAction? Before, ReportedAction? After)
{
    public ReportedAction Action => After ?? Before ?? throw new InvalidOperationException("Nothing moved that was never there.");

    public MovementKind Kind => (Before, After) switch
    {
        (null, _) => MovementKind.New,
        (_, null) => MovementKind.Gone,
        ({ Note: null }, { Note: null }) => MovementKind.Unchanged,
        (_, { Note: null }) => MovementKind.FellSilent,
        ({ Note: null }, _) => MovementKind.FirstNote,
        ({ Note.Status: var then }, { Note.Status: var now }) => Compare(then, now),
    };

    public (DateOnly From, DateOnly To)? EndMoved =>
        Before is { End: var from } && After is { End: var to } && from != to ? (from, to) : null;

    /// <summary>The lights that have another colour now; a light that one of the two does not tell cannot have changed.</summary>
    public IEnumerable<LightChange> Lights =>
        new[]
        {
            LightChange.Between("Voortgang", Before?.Note?.ProgressLight, After?.Note?.ProgressLight),
            LightChange.Between("Planning", Before?.Note?.TimingLight, After?.Note?.TimingLight),
        }.OfType<LightChange>();

    public bool HasMoved => Kind != MovementKind.Unchanged || EndMoved is not null || Lights.Any();

    private static MovementKind Compare(ActionStatus then, ActionStatus now) =>
        then == now ? MovementKind.Unchanged
        : now == ActionStatus.Stopped ? MovementKind.Stopped
        : now == ActionStatus.Finished ? MovementKind.Finished
        : then == ActionStatus.Stopped ? MovementKind.Resumed
        : now > then ? MovementKind.Forward
        : MovementKind.Back;
}

/// <summary>A light that went from one colour to another.</summary>
public sealed record LightChange(string Name, Light From, Light To)
{
    internal static LightChange? Between(string name, Light? from, Light? to) =>
        from is { } then && to is { } now && then != now ? new(name, then, now) : null;
}

/// <summary>What became of an action between two reports, in the order of the page.</summary>
public enum MovementKind
{
    Finished,
    Forward,
    Back,
    Stopped,
    Resumed,
    New,
    FirstNote,
    FellSilent,
    Gone,
    Unchanged,
}

/// <summary>The words of the page for what became of an action.</summary>
public static class MovementKindText
{
    public static string Name(this MovementKind kind) => kind switch
    {
        MovementKind.Finished => "Afgerond",
        MovementKind.Forward => "Vooruit",
        MovementKind.Back => "Achteruit",
        MovementKind.Stopped => "Stopgezet",
        MovementKind.Resumed => "Hervat",
        MovementKind.New => "Nieuw in het rapport",
        MovementKind.FirstNote => "Vorige keer geen nota",
        MovementKind.FellSilent => "Nu geen nota",
        MovementKind.Gone => "Niet meer in het rapport",
        MovementKind.Unchanged => "Zelfde status",
    };
}
