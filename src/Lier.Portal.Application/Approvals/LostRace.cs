using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Application.Approvals;

/// <summary>What a person reads who lost a race over something under approval: who was first, and with what.</summary>
/// <param name="Written">What somebody else changed: <c>de tekst</c>.</param>
/// <param name="AfterAct">What is left for this person when a step was taken.</param>
/// <param name="AfterWriting">And when somebody wrote.</param>
public sealed record LostRace(string Written, string AfterAct, string AfterWriting)
{
    /// <param name="about">Which one of several it is; empty when only one can be meant.</param>
    public string Over<TVersion, TAct>(Approval<TVersion, TAct> thing, string about = "")
        where TVersion : ApprovalVersion
        where TAct : ApprovalAct, new() =>
        $"Iemand was u voor{about}: {WhatHappened(thing)}";

    private string WhatHappened<TVersion, TAct>(Approval<TVersion, TAct> thing)
        where TVersion : ApprovalVersion
        where TAct : ApprovalAct, new() => thing switch
        {
            { Stage: not NoteStage.Draft, LastAct: { } act } => $"{act.Sentence} op {DutchText.At(act.At)}. {AfterAct}",
            { LastAct: { } act, LastWrittenAt: { } at } when at <= act.At => $"{act.Sentence} op {DutchText.At(act.At)}. {AfterAct}",
            { LastWrittenAt: { } at } => $"{Written} is gewijzigd door {thing.LastWrittenBy} op {DutchText.At(at)}. {AfterWriting}",
            // Written before the portal kept by whom.
            _ => $"{Written} is intussen gewijzigd. {AfterWriting}",
        };
}
