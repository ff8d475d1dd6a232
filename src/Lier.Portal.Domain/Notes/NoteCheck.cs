namespace Lier.Portal.Domain.Notes;

/// <summary>Something a writer should look at, and where; only some of it blocks submission.</summary>
public sealed record NoteCheck(NoteField Field, string Message, bool Blocks = false);

/// <summary>The fields of a note that a check can point at.</summary>
public enum NoteField
{
    Status,
    Progress,
    Timing,
    ProgressLight,
    TimingLight,
    StopReason,
}

/// <summary>The labels on screen of the fields.</summary>
public static class NoteFieldText
{
    public static string Name(this NoteField field) => field switch
    {
        NoteField.Status => "Status",
        NoteField.Progress => "Stand van zaken",
        NoteField.Timing => "Tijd",
        NoteField.ProgressLight => "Licht voortgang",
        NoteField.TimingLight => "Licht planning",
        NoteField.StopReason => "Reden van stopzetting",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };
}
