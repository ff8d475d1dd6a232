namespace Lier.Portal.Domain.Reports;

/// <summary>
/// What the secretary writes for a whole report: the two elements that the law asks beside the notes, what a next version puts right,
/// and who is responsible by law.
/// </summary>
public sealed record ReportTexts(string ChangedAssumptions = "", string ChangedRisks = "", string Erratum = "", string Mayor = "")
{
    public static ReportTexts None { get; } = new();

    /// <summary>What is said of each objective as a whole, by its code.</summary>
    public IReadOnlyDictionary<string, string> Evaluations { get; init; } = new Dictionary<string, string>();

    public IEnumerable<string> Objections() =>
        PlainTextRules.ObjectionsTo("Gewijzigde assumpties", ChangedAssumptions)
            .Concat(PlainTextRules.ObjectionsTo("Gewijzigde financiële risico’s", ChangedRisks))
            .Concat(PlainTextRules.ObjectionsTo("Erratum", Erratum))
            .Concat(PlainTextRules.ObjectionsTo("Burgemeester", Mayor))
            .Concat(Evaluations.SelectMany(e => PlainTextRules.ObjectionsTo($"Algemene evaluatie van {e.Key}", e.Value)));
}
