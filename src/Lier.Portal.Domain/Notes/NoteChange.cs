using Lier.Portal.Domain.Published;

namespace Lier.Portal.Domain.Notes;

/// <summary>How a text stands to what was published for the half-year before.</summary>
public enum NoteChange
{
    New,
    Changed,
    Unchanged,
}

/// <summary>Compares, and the words on screen for it.</summary>
public static class NoteChangeText
{
    /// <summary>By status and words; an imported report has no lights to compare.</summary>
    public static NoteChange Since(ReportedNote? before, NoteText now) =>
        before is null ? NoteChange.New
        : before.Status == now.Status && NoteFields.Texts.All(f => IsSame(f.In(before), f.In(now))) ? NoteChange.Unchanged
        : NoteChange.Changed;

    public static string Name(this NoteChange change) => change switch
    {
        NoteChange.New => "nieuw",
        NoteChange.Changed => "gewijzigd",
        NoteChange.Unchanged => "ongewijzigd",
    };

    private static bool IsSame(string before, string now) =>
        TextBlock.Join(TextBlock.Split(before)) == TextBlock.Join(TextBlock.Split(now));
}
