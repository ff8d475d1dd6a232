namespace Lier.Portal.Domain.Approvals;

/// <summary>What something under approval is called in the sentences that refuse.</summary>
/// <param name="Noun"><c>nota</c>; always a word with "de".</param>
/// <param name="Subject">At the beginning of a sentence: <c>De nota</c>.</param>
/// <param name="IsFrozen">That it cannot be written any more: <c>De tekst ligt vast: de nota is</c>.</param>
/// <param name="HadAHand">Who had a hand in it: <c>aan een tekst schreef</c>.</param>
/// <param name="Newer">What to read when there is a next version: <c>de nieuwe tekst</c>.</param>
/// <param name="Reader">Who needs a reason: <c>de schrijver</c>.</param>
public sealed record ApprovalWords(string Noun, string Subject, string IsFrozen, string HadAHand, string Newer, string Reader);
