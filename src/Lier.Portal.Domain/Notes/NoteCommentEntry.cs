using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Notes;

/// <summary>An answer to a comment, or the record that it was closed or opened again: by whom and when.</summary>
public sealed class NoteCommentEntry
{
    public const int LongestText = 2_000;

    private NoteCommentEntry() { }

    internal NoteCommentEntry(int sequence, NoteCommentEntryKind kind, Signature by, string? text) =>
        (Sequence, Kind, PersonId, PersonName, At, Text) = (sequence, kind, by.Person.Id, by.Person.Name, by.At, text);

    public int Id { get; private set; }
    public int Sequence { get; private set; }
    public NoteCommentEntryKind Kind { get; private set; }
    public int PersonId { get; private set; }
    public string PersonName { get; private set; } = "";
    public DateTimeOffset At { get; private set; }

    /// <summary>What was answered; null for any other kind.</summary>
    public string? Text { get; private set; }

    internal static IEnumerable<string> ObjectionsToText(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) yield return "Schrijf eerst wat u wilt zeggen.";
        if (text.Length > LongestText) yield return $"Dit telt {text.Length} tekens; er mogen er hoogstens {LongestText} zijn.";
        foreach (var objection in PlainTextRules.ObjectionsTo("Uw opmerking", text)) yield return objection;
    }
}

public enum NoteCommentEntryKind
{
    Replied,
    Resolved,
    Reopened,
    Withdrawn,
}

/// <summary>The words on screen for what was done with a comment.</summary>
public static class NoteCommentEntryKindText
{
    public static string Name(this NoteCommentEntryKind kind) => kind switch
    {
        NoteCommentEntryKind.Replied => "beantwoord",
        NoteCommentEntryKind.Resolved => "opgelost",
        NoteCommentEntryKind.Reopened => "opnieuw geopend",
        NoteCommentEntryKind.Withdrawn => "ingetrokken",
    };
}
