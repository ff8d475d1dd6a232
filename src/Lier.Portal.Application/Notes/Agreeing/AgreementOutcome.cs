using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;

namespace Lier.Portal.Application.Notes.Agreeing;

/// <summary>What became of a note that was in somebody's queue.</summary>
/// <param name="Own">What this person last did with the version that was asked about; null when nothing.</param>
public sealed record AgreementOutcome(ReportingPeriod Period, string Slug, string Title, ActKind? Own, NoteAct? Last)
{
    /// <summary>As it is told to whoever just pressed a button.</summary>
    public string AfterStep => Own switch
    {
        ActKind.Agreed => $"U gaf akkoord op “{Title}”.",
        ActKind.AgreementWithdrawn => $"U trok uw akkoord op “{Title}” in.",
        ActKind.SentBack => $"U stuurde “{Title}” terug naar het team.",
        _ => $"Iemand was u voor bij “{Title}”: {LastInWords}. Uw eigen stap is niet gezet.",
    };

    /// <summary><c>teruggestuurd door … op 17 januari 2022 om 14:03</c></summary>
    public string LastInWords => Last is null ? "de nota wacht niet meer op u" : $"{Last.Sentence} op {DutchText.At(Last.At)}";
}
