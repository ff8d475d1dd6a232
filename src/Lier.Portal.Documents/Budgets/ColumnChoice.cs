using System.Text.Json;
using System.Text.Json.Serialization;
using Lier.Portal.Domain;

namespace Lier.Portal.Documents.Budgets;

/// <summary>Which column of a file holds what, and how its amounts are to be named and read.</summary>
/// <param name="Columns">Counted from 0.</param>
public sealed record ColumnChoice(
    BudgetShape Shape,
    IReadOnlyDictionary<BudgetColumn, int> Columns,
    string BookedLabel,
    string BudgetLabel,
    PointMeaning Point = PointMeaning.Unknown)
{
    // Kept with an upload and read by nobody else: columns by the names that they have in code.
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    public int? this[BudgetColumn column] => Columns.TryGetValue(column, out var index) ? index : null;

    public string Write() => JsonSerializer.Serialize(this, Json);

    public static ColumnChoice Read(string written) =>
        JsonSerializer.Deserialize<ColumnChoice>(written, Json) ?? throw new JsonException("A choice of columns is empty.");

    /// <summary>
    /// What keeps this from being used on a file with those titles; each about a column by its code name, or about a label.
    /// </summary>
    public IEnumerable<Objection> ObjectionsFor(SheetRow titles) =>
        BudgetColumnText.Of(Shape)
            .SelectMany(column => ObjectionsTo(column, titles))
            .Concat(BudgetLabels.ObjectionsTo(BookedLabel, BudgetLabel));

    private IEnumerable<Objection> ObjectionsTo(BudgetColumn column, SheetRow titles)
    {
        if (this[column] is not { } index)
        {
            if (!column.IsOptional()) yield return new($"Kies de kolom voor “{column.Name()}”.", column.ToString());
            else if (Columns.Keys.Any(c => c.IsOptional()))
                yield return new($"Kies ook de kolom voor “{column.Name()}”, of geen van beide.", column.ToString());
            yield break;
        }

        if (index < 0 || index >= titles.Cells.Count)
            yield return new($"Kolom {index + 1} staat niet in het bestand.", column.ToString());
        foreach (var other in BudgetColumnText.Of(Shape).TakeWhile(c => c != column).Where(c => Clash(c, column)).Take(1))
            yield return new($"Deze kolom koos u al voor “{other.Name()}”.", column.ToString());
    }

    private bool Clash(BudgetColumn one, BudgetColumn other) =>
        this[one] == this[other] && !(one.MayShare() && other.MayShare());
}
