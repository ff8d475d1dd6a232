using FsCheck;
using FsCheck.Fluent;
using Lier.Portal.Documents.Budgets;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Pure.Tests.Documents.Budgets;

/// <summary>Any budget, written as a list in any form that is known, is read back by <see cref="BudgetReader"/> as it was.</summary>
public sealed class WritingAndReadingAnyBudgetTests
{
    private static readonly string[] Names = ["Ontvangsten", "Uitgaven", "Saldo"];

    private static readonly Gen<Euro> Amount = Gen.Choose(int.MinValue, int.MaxValue).Select(cents => new Euro(cents / 100m));

    private static readonly Gen<Amounts> Row =
        from booked in Amount
        from budget in Amount
        select new Amounts(booked, budget);

    private static readonly Gen<BudgetTable> Table =
        from credits in Gen.Elements("", " (BEO)", " na wijziging; nr. \"2\"")
        from kinds in Gen.SubListOf(Enum.GetValues<BudgetKind>()).Where(kinds => kinds.Count > 0)
        from receipts in OrNone(Row)
        from expenses in OrNone(Row)
        from balance in Row
        select new BudgetTable("Geboekt 2021", $"Budget 2021{credits}", [.. kinds.Order().Select(kind => new BudgetSection(kind, receipts, expenses, balance))]);

    private static readonly Gen<(BudgetTable Table, string Separator, BudgetShape Shape, bool Pointed)> Written =
        from table in Table
        from separator in Gen.Elements(";", ",", "\t")
        from shape in Gen.Elements(BudgetShape.Lines, BudgetShape.Columns)
        from pointed in Gen.Elements(true, false)
        select (table, separator, shape, pointed);

    [Fact]
    public void What_is_written_is_read_back_whatever_the_form() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Written.ToArbitrary(), written =>
        {
            var (table, separator, shape, pointed) = written;
            var sheet = Lists.Sheet(Text(table, separator, shape, pointed));
            var guess = ColumnGuess.Choice(sheet.Titles, ColumnGuess.Shape(sheet.Titles), 2021);

            var reading = BudgetReader.Read(sheet, guess with { BudgetLabel = table.BudgetLabel, Point = pointed ? PointMeaning.Decimals : PointMeaning.Thousands }, Lists.Places);

            Assert.Equal([], reading.Problems);
            Assert.Equal(PublicJson.Write(table), PublicJson.Write(Assert.Single(reading.Budgets).Table));
        }));

    private static string Text(BudgetTable table, string separator, BudgetShape shape, bool pointed)
    {
        var titles = shape is BudgetShape.Lines
            ? new List<string> { "Code", "Soort", "Ontvangsten of uitgaven", table.BookedLabel, table.BudgetLabel }
            : ["Code", "Soort", .. Names.SelectMany(l => new[] { $"{l} {table.BookedLabel}", $"{l} {table.BudgetLabel}" })];
        var rows = table.Sections.SelectMany(s => shape is BudgetShape.Lines
            ? Lines(s).Where(l => l.Amounts is not null).Select(l => new[] { "01/11/SAP/01", s.Kind.Name(), l.Name, Cell(l.Amounts!.Booked), Cell(l.Amounts.Budget) })
            : [["01/11/SAP/01", s.Kind.Name(), .. Lines(s).SelectMany(l => new[] { l.Amounts is null ? "" : Cell(l.Amounts.Booked), l.Amounts is null ? "" : Cell(l.Amounts.Budget) })]]);
        return string.Join("\r\n", rows.Prepend([.. titles]).Select(row => string.Join(separator, row.Select(Quoted))));

        string Cell(Euro euro) => pointed ? euro.Amount.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) : euro.ToString();
    }

    private static (string Name, Amounts? Amounts)[] Lines(BudgetSection section) => [("Ontvangsten", section.Receipts), ("Uitgaven", section.Expenses), ("Saldo", section.Balance)];

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static Gen<T?> OrNone<T>(Gen<T> some) where T : class => Gen.OneOf(some.Select(T? (value) => value), Gen.Constant<T?>(null));
}
