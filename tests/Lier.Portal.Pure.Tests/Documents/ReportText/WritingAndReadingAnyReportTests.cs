using FsCheck;
using FsCheck.Fluent;
using Lier.Portal.Documents.ReportText;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Pure.Tests.Documents.ReportText;

/// <summary>
/// Any report that can be, written by <see cref="ReportTextWriter"/>, is read back by <see cref="ReportTextReader"/> as it was.
/// </summary>
public sealed class WritingAndReadingAnyReportTests
{
    /// <summary>Words that tempt a reader: numbers, hyphens, codes, and the words of labels within a sentence.</summary>
    private static readonly Gen<string> Word = Gen.Elements(
        "fietsen", "OCMW-cliënten", "onderwijs-", "-", "en", "2021", "-5", "01/11/SAP/01/01", "\uF0B7", "Tijd", "Actie", "1-gestart", "Budget", "Uitgaven", "1,00",
        "(art. 60)", "financi?le", "€ 12,50", "dubbele  blanco", "einde.", "van", "Exploitatie", "Evaluatie:", "😀");

    /// <summary>Starts with a plain word, so that no line is a label.</summary>
    private static readonly Gen<string> Line =
        from first in Gen.Elements("Lier", "de", "2021", "01/11/SAP/01/01", "Zo", "Evaluatie", "Exploitatie", "Reden van stopzetting: neen,")
        from words in Word.ListOf()
        select string.Join(' ', words.Prepend(first).Append("slot"));

    private static readonly Gen<TextBlock> Block = Gen.OneOf(
        Line.Select(TextBlock (line) => new TextBlock.Paragraph(line)),
        Line.NonEmptyListOf().Select(TextBlock (items) => new TextBlock.Bullets([.. items])));

    private static readonly Gen<string> Text = Block.NonEmptyListOf().Select(blocks => TextBlock.Join(TextBlock.Split(TextBlock.Join(blocks))));
    private static readonly Gen<string> TextOrNone = Gen.OneOf(Text, Gen.Constant(""));

    private static readonly Gen<DateOnly> Day = Gen.Choose(0, 20_000).Select(new DateOnly(1990, 1, 1).AddDays);
    private static readonly Gen<Euro> Amount = Gen.Choose(int.MinValue, int.MaxValue).Select(cents => Euro.Parse(new Euro(cents * 1.11m).ToString()));

    private static readonly Gen<Amounts> Row =
        from booked in Amount
        from budget in Amount
        select new Amounts(booked, budget);

    private static readonly Gen<BudgetTable?> Budget = OrNone(
        from year in Gen.Choose(2000, 2050)
        from credits in Gen.Elements("", " (BEO)", " na wijziging 2")
        from kinds in Gen.SubListOf(Enum.GetValues<BudgetKind>()).Where(kinds => kinds.Count > 0)
        from receipts in OrNone(Row)
        from expenses in OrNone(Row)
        from balance in Row
        select new BudgetTable($"Geboekt {year}", $"Budget {year}{credits}", [.. kinds.Select(kind => new BudgetSection(kind, receipts, expenses, balance))]));

    private static readonly Gen<ReportedNote> Note =
        from status in Gen.Elements(Enum.GetValues<ActionStatus>())
        from label in Gen.Elements(status.Label(), status.Label().ToLowerInvariant())
        from progress in Text
        from timing in TextOrNone
        from lights in OrNoLight().Two()
        from reason in TextOrNone
        from decision in OrNone(from day in Day from number in Line select new ReportedDecision(day, number))
        select new ReportedNote(status, label, progress, timing, lights.Item1, lights.Item2, reason, Decision: decision);

    private static readonly Gen<ReportedAction> Action =
        from title in Line
        from description in Text
        from aldermen in Line
        from dates in Day.Two()
        from note in OrNone(Note)
        select new ReportedAction("", title, description, aldermen, dates.Item1, dates.Item2, note);

    private static readonly Gen<ReportedPlan> Plan =
        from title in Line
        from description in Text
        from budget in Budget
        from actions in Action.ListOf()
        select new ReportedPlan("", title, description, budget, [.. actions]);

    private static readonly Gen<ReportedObjective> Objective =
        from title in Line
        from plans in Plan.NonEmptyListOf()
        from totals in Budget
        from evaluation in TextOrNone
        select new ReportedObjective("", title, [.. plans], totals, evaluation);

    internal static readonly Gen<ReportContent> Report =
        from objectives in Objective.NonEmptyListOf()
        from assumptions in TextOrNone
        from risks in TextOrNone
        select new ReportContent(FirstReport.Period, Numbered([.. objectives]), assumptions, risks);

    [Fact]
    public void What_is_written_is_read_back_as_it_was() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(RandomCases.Of(1000)).WithEndSize(12), Prop.ForAll(Report.ToArbitrary(), content =>
        {
            var reading = FirstReport.Read(ReportTextWriter.Write(content));

            Assert.Equal([], reading.Problems);
            ReportContents.AssertSame(content, reading.Content);
        }));

    /// <summary>Codes and titles that are each other's only; the code of an objective is the one that its plans tell.</summary>
    private static List<ReportedObjective> Numbered(IReadOnlyList<ReportedObjective> objectives) =>
        [.. objectives.Select((objective, o) => objective with
        {
            Code = $"01/{o:00}",
            Title = $"{objective.Title} {o}",
            Plans = [.. objective.Plans.Select((plan, p) => plan with
            {
                Code = $"01/{o:00}/SAP/{p:00}",
                Actions = [.. plan.Actions.Select((action, a) => action with { Code = $"01/{o:00}/SAP/{p:00}/{a:00}" })],
            })],
        })];

    private static Gen<T?> OrNone<T>(Gen<T> some) where T : class => Gen.OneOf(some.Select(T? (value) => value), Gen.Constant<T?>(null));

    private static Gen<Light?> OrNoLight() => Gen.Elements<Light?>(null, Light.Green, Light.Orange, Light.Red);
}
