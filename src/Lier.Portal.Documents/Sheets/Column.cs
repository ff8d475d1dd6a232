namespace Lier.Portal.Documents.Sheets;

/// <summary>A column of an exported table: its name, and what stands in it for a row.</summary>
internal sealed record Column<TRow>(string Name, Func<TRow, string?> Of)
{
    public string Cell(TRow row) => Of(row) ?? "";
}
