using Lier.Portal.Documents.Budgets;
using Lier.Portal.Domain;

namespace Lier.Portal.Pure.Tests.Documents.Budgets;

/// <summary>The places of the first report, the example of the guide, and ways to read a list.</summary>
internal static class Lists
{
    public static string Example { get; } = File.ReadAllText(Path.Combine(Repository(), "docs", "guides", "bedragen-voorbeeld.csv"));

    public static BudgetPlaces Places { get; } = new(
        [
            .. Enumerable.Range(1, 4).Select(n => new BudgetPlace("actieplan", $"01/11/SAP/0{n}", $"Plan {n}")),
            new("beleidsdoelstelling", "01/11", "Sociale dienstverlening"),
        ],
        new Dictionary<string, string> { ["01/11/SAP/01/01"] = "01/11/SAP/01" });

    public static BudgetSheet Sheet(string text) => BudgetSheet.Read(text).Sheet!;

    /// <summary>Reads by the columns that the titles suggest.</summary>
    public static BudgetReading Read(string text, PointMeaning point = PointMeaning.Unknown)
    {
        var sheet = Sheet(text);
        return BudgetReader.Read(sheet, ColumnGuess.Choice(sheet.Titles, ColumnGuess.Shape(sheet.Titles), 2021) with { Point = point }, Places);
    }

    public static string Written(IEnumerable<PlacedBudget> budgets) => string.Join('\n', budgets.Select(b => $"{b.Place.Code} {PublicJson.Write(b.Table)}"));

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Lier.Portal.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return folder.FullName;
    }
}
