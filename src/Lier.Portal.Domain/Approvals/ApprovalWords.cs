namespace Lier.Portal.Domain.Approvals;

/// <summary>What something under approval is called in the sentences that refuse.</summary>
/// <param name="Noun"><c>nota</c>; always a word with "de".</param>
/// <param name="Subject">At the beginning of a sentence: <c>De nota</c>.</param>
/// <param name="IsFrozen">That it cannot be written any more: <c>De tekst ligt vast: de nota is</c>.</param>
/// <param name="HadAHand">Who had a hand in it: <c>aan een tekst schreef</c>.</param>
public sealed record ApprovalWords(string Noun, string Subject, string IsFrozen, string HadAHand);
