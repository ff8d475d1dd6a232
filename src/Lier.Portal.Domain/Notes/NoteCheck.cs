namespace Lier.Portal.Domain.Notes;

/// <summary>Something a writer should look at, and where; only some of it blocks submission.</summary>
public sealed record NoteCheck(NoteField Field, string Message, bool Blocks = false);
