namespace Lier.Portal.Domain.Progress;

/// <summary>How far an action is; the numbers are those of the report.</summary>
public enum ActionStatus
{
    NotStarted = 0,
    Started = 1,
    Halfway = 2,
    NearlyDone = 3,
    Finished = 4,
    Stopped = 9,
}

/// <summary>The words of the report for a status.</summary>
public static class ActionStatusText
{
    /// <summary><c>Nog niet begonnen</c>, <c>Gestart</c>, …</summary>
    public static string Name(this ActionStatus status) => status switch
    {
        ActionStatus.NotStarted => "Nog niet begonnen",
        ActionStatus.Started => "Gestart",
        ActionStatus.Halfway => "Halverwege",
        ActionStatus.NearlyDone => "Nadert einde",
        ActionStatus.Finished => "Afgerond",
        ActionStatus.Stopped => "Stopgezet",
    };

    /// <summary>As the report writes it: <c>2-Halverwege</c>.</summary>
    public static string Label(this ActionStatus status) => $"{(int)status}-{status.Name()}";

    /// <summary>Reads <c>1-Gestart</c> and <c>1-gestart</c> alike; null when it is no status.</summary>
    public static ActionStatus? Find(string label)
    {
        foreach (var status in Enum.GetValues<ActionStatus>())
            if (string.Equals(label, status.Label(), StringComparison.OrdinalIgnoreCase))
                return status;
        return null;
    }
}
