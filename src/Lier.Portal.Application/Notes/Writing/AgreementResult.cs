namespace Lier.Portal.Application.Notes.Writing;

/// <summary>What came of one of several notes that somebody agreed to in one go.</summary>
/// <param name="Refusal">Why not, in Dutch; null when it was agreed to.</param>
public sealed record AgreementResult(int NoteId, string? Refusal)
{
    public bool IsAgreed => Refusal is null;
}
