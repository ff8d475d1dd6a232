using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Application.Approvals;

/// <summary>What a person reads who lost a race over something under approval: who was first, and with what.</summary>
/// <param name="Noun">What it is about: <c>nota</c>.</param>
/// <param name="Written">What somebody else changed: <c>de tekst</c>.</param>
/// <param name="OnScreen">What this person loses nothing of: <c>Uw eigen tekst</c>.</param>
public sealed record LostRace(string Noun, string Written, string OnScreen)
{
    public string Over<TVersion, TAct>(Approval<TVersion, TAct> thing)
        where TVersion : ApprovalVersion
        where TAct : ApprovalAct, new() =>
        thing.LastAct is { } act && (thing.LastWrittenAt is null || thing.LastWrittenAt <= act.At)
            ? $"Iemand was u voor: {act.Sentence} op {DutchText.At(act.At)}. Er is niets van u verloren; herlaad de {Noun}."
            : $"Iemand was u voor: {Written} is gewijzigd door {thing.LastWrittenBy} "
                + $"op {DutchText.At(thing.LastWrittenAt ?? DateTimeOffset.MinValue)}. {OnScreen} staat nog op het scherm.";
}
