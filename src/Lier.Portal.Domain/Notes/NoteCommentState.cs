namespace Lier.Portal.Domain.Notes;

/// <summary>Does a comment still ask for something?</summary>
public enum NoteCommentState
{
    Open,
    Resolved,
    Withdrawn,
}

/// <summary>The words on screen for the state of a comment.</summary>
public static class NoteCommentStateText
{
    public static string Name(this NoteCommentState state) => state switch
    {
        NoteCommentState.Open => "open",
        NoteCommentState.Resolved => "opgelost",
        NoteCommentState.Withdrawn => "ingetrokken",
    };
}
