using Lier.Portal.Documents.Problems;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Budgets;

/// <summary>Reads the amounts of a file by the columns that somebody chose, and puts each with its plan or objective.</summary>
public sealed class BudgetReader
{
    private readonly ColumnChoice choice;
    private readonly BudgetPlaces places;
    private readonly PointMeaning point;
    private readonly Dictionary<(BudgetPlace Place, BudgetKind Kind, BudgetLine Line), (Amounts Amounts, SheetRow Row)> found = [];
    private readonly Dictionary<string, List<int>> coreTasks = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ReportProblem> problems = [];
    private readonly List<ReportProblem> remarks = [];
    private bool computed;

    private BudgetReader(ColumnChoice choice, BudgetPlaces places, PointMeaning point) =>
        (this.choice, this.places, this.point) = (choice, places, point);

    /// <exception cref="RefusedException">The columns do not fit the file, or nobody can tell what a point in an amount means.</exception>
    public static BudgetReading Read(BudgetSheet sheet, ColumnChoice choice, BudgetPlaces places)
    {
        RefusedException.ThrowIfAny(choice.ObjectionsFor(sheet.Titles));
        var reader = new BudgetReader(choice, places, PointInFile.Of(sheet, choice));
        foreach (var row in sheet.Rows) reader.Take(row);
        return reader.Reading();
    }

    private void Take(SheetRow row)
    {
        if (choice.Columns.Values.All(c => row[c].Length == 0)) return;
        var code = Cell(row, BudgetColumn.Code);
        if (code.Length == 0) Problem(row, "een code van een actieplan of beleidsdoelstelling");
        else if (places.IsOnlyInTotals(code)) NameCoreTask(code, row);
        else if (places.Find(code) is var (place, expected) && place is null) Problem(row, expected);
        else if (BudgetWords.Kind(Cell(row, BudgetColumn.Kind)) is not { } kind)
            Problem(row, "bij de soort: exploitatie, investeringen of financiering");
        else TakeAmounts(row, place, kind);
    }

    private void NameCoreTask(string code, SheetRow row)
    {
        if (!coreTasks.TryGetValue(code, out var lines)) coreTasks[code] = lines = [];
        lines.Add(row.Line);
    }

    private void TakeAmounts(SheetRow row, BudgetPlace place, BudgetKind kind)
    {
        if (choice.Shape is BudgetShape.Columns)
        {
            TakeAmounts(row, place, kind, BudgetLine.Receipts, BudgetColumn.ReceiptsBooked, BudgetColumn.ReceiptsBudget);
            TakeAmounts(row, place, kind, BudgetLine.Expenses, BudgetColumn.ExpensesBooked, BudgetColumn.ExpensesBudget);
            TakeAmounts(row, place, kind, BudgetLine.Balance, BudgetColumn.BalanceBooked, BudgetColumn.BalanceBudget);
        }
        else if (BudgetWords.Line(Cell(row, BudgetColumn.Direction)) is { } line)
            TakeAmounts(row, place, kind, line, BudgetColumn.Booked, BudgetColumn.Budget);
        else
            Problem(row, "ontvangsten, uitgaven of saldo");
    }

    // Two empty cells are a row that is not there, as in a report; one empty cell is a question.
    private void TakeAmounts(
        SheetRow row, BudgetPlace place, BudgetKind kind, BudgetLine line, BudgetColumn bookedColumn, BudgetColumn budgetColumn)
    {
        if (Cell(row, bookedColumn).Length == 0 && Cell(row, budgetColumn).Length == 0) return;
        if (Amount(row, bookedColumn) is not { } booked || Amount(row, budgetColumn) is not { } budget) return;
        if (found.TryAdd((place, kind, line), (new(booked, budget), row))) return;
        var what = $"{line.Name().ToLowerInvariant()} van {kind.Name().ToLowerInvariant()} voor {place.Code}";
        Problem(row, $"{what} maar één keer; dit staat al op regel {found[(place, kind, line)].Row.Line}");
    }

    private Euro? Amount(SheetRow row, BudgetColumn column)
    {
        var cell = Cell(row, column);
        if (AmountText.Read(cell, point) is { } amount) return amount;
        var example = point is PointMeaning.Decimals ? "1324787.60" : "1.324.787,60";
        Problem(row, cell.Length == 0
            ? $"een bedrag bij “{column.Name()}”; schrijf 0 als er niets is"
            : $"bij “{column.Name()}” een bedrag in euro en cent zoals {example}, niet “{cell}”");
        return null;
    }

    private BudgetReading Reading()
    {
        var budgets = places.All.Select(p => new PlacedBudget(p, Table(p))).Where(b => b.Table.Sections.Count > 0).ToList();
        return new(budgets, [.. coreTasks.Select(c => new NamedCoreTask(c.Key, c.Value))], computed, problems, remarks);
    }

    private BudgetTable Table(BudgetPlace place) => new(
        choice.BookedLabel,
        choice.BudgetLabel,
        [.. Enum.GetValues<BudgetKind>().Select(kind => Section(place, kind)).OfType<BudgetSection>()]);

    private BudgetSection? Section(BudgetPlace place, BudgetKind kind)
    {
        var (receipts, expenses) = (Found(place, kind, BudgetLine.Receipts), Found(place, kind, BudgetLine.Expenses));
        var balance = Found(place, kind, BudgetLine.Balance);
        if (receipts is null && expenses is null && balance is null) return null;
        var section = new BudgetSection(kind, receipts, expenses, balance ?? Amounts.Zero);
        if (balance is null)
        {
            computed = true;
            return section with { Balance = section.ComputedBalance };
        }

        if (balance != section.ComputedBalance) RemarkOnBalance(found[(place, kind, BudgetLine.Balance)].Row, section.ComputedBalance);
        return section;
    }

    private Amounts? Found(BudgetPlace place, BudgetKind kind, BudgetLine line) =>
        found.TryGetValue((place, kind, line), out var there) ? there.Amounts : null;

    private string Cell(SheetRow row, BudgetColumn column) => choice[column] is { } index ? row[index] : "";

    private void Problem(SheetRow row, string expected) => problems.Add(new(row.Line, row.Text, expected));

    private void RemarkOnBalance(SheetRow row, Amounts expected) => remarks.Add(new(
        row.Line,
        row.Text,
        $"saldo {expected.Booked} en {expected.Budget}, ontvangsten min uitgaven; het saldo van het bestand blijft staan"));
}
