using System.Text.Json;

namespace Lier.Portal.Domain.Audit;

/// <summary>That something was stored which may never change: which row, and what stood in it.</summary>
public sealed class AuditEntry : ChainedEntry
{
    private AuditEntry() { }

    /// <param name="kind">The kind of row, e.g. NoteAct.</param>
    /// <param name="facts">What stands in the row, as canonical JSON.</param>
    public AuditEntry(string kind, int rowId, string facts) => (Kind, RowId, Facts) = (kind, rowId, facts);

    public string Kind { get; private set; } = "";
    public int RowId { get; private set; }
    public string Facts { get; private set; } = "";

    public override string Line => JsonSerializer.Serialize(new { Number, Kind, RowId, Facts, Previous });
}
