namespace Lier.Portal.Application.Budgets;

/// <summary>The example of the administrator's guide: the amounts of the report of the first half of 2021.</summary>
internal static class BudgetExample
{
    public static string Text()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Lier.Portal.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return File.ReadAllText(Path.Combine(folder.FullName, "docs", "guides", "bedragen-voorbeeld.csv"));
    }
}
