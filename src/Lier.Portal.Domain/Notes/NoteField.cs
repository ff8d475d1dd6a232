namespace Lier.Portal.Domain.Notes;

/// <summary>The fields of a note, oldest first. All that there is to know of one stands in its row: <see cref="NoteFields"/>.</summary>
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
    public static string Name(this NoteField field) => NoteFields.Of(field).Name;
}
