namespace Lier.Portal.Domain.Approvals;

/// <summary>Where a note is on its road, as the facts on it say.</summary>
public enum NoteStage
{
    Draft,
    ForAgreement,
    WithCollege,
    Approved,
    Published,
}

/// <summary>The words on screen for a stage.</summary>
public static class NoteStageText
{
    public static string Name(this NoteStage stage) => stage switch
    {
        NoteStage.Draft => "in opmaak",
        NoteStage.ForAgreement => "voor akkoord",
        NoteStage.WithCollege => "bij het college",
        NoteStage.Approved => "goedgekeurd",
        NoteStage.Published => "gepubliceerd",
    };
}
