using Lier.Portal.Documents.Problems;
using Lier.Portal.Documents.ReportText;
using Lier.Portal.Documents.Sheets;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Tables;

/// <summary>
/// What a report may not say, whatever table or tree it was read from. A place is written as in the JSON form:
/// <c>objectives[0].plans[1].code</c>.
/// </summary>
internal sealed class ContentCheck(Func<string, int> lineOf, List<ReportProblem> problems)
{
    /// <summary>The same bound as for the text form.</summary>
    private const decimal Limit = 1_000_000_000_000_000;

    private readonly List<ReportProblem> warnings = [];
    private readonly Dictionary<string, string> plans = [];
    private readonly Dictionary<string, string> actions = [];

    /// <param name="lineOf">On which line a place stands.</param>
    /// <param name="problems">What was found before; only without any is there a content.</param>
    public static ReportReading Run(ReportContent content, ReportingPeriod period, Func<string, int> lineOf, List<ReportProblem> problems)
    {
        var check = new ContentCheck(lineOf, problems);
        check.Check(content, period);
        return new(problems.Count > 0 ? null : content, problems, check.warnings);
    }

    private void Check(ReportContent content, ReportingPeriod period)
    {
        Need(content.Period == period, "period", content.Period.Code, $"{period.Code}, de periode die u koos");
        Need(content.Objectives.Count > 0, "objectives", "", "minstens één beleidsdoelstelling");
        Text("changedAssumptions", content.ChangedAssumptions);
        Text("changedRisks", content.ChangedRisks);
        foreach (var (at, again) in Repeated(content.Objectives, o => o.Code))
            Problem($"objectives[{at}].code", again.Code, "een doelstelling die nog niet voorkwam");
        foreach (var (at, objective) in content.Objectives.Index()) Check($"objectives[{at}]", objective);
    }

    private void Check(string place, ReportedObjective objective)
    {
        Title($"{place}.code", objective.Code);
        Title($"{place}.title", objective.Title);
        Text($"{place}.evaluation", objective.Evaluation);
        Check($"{place}.totals", objective.Totals);
        foreach (var (at, plan) in objective.Plans.Index()) Check($"{place}.plans[{at}]", plan);
    }

    private void Check(string place, ReportedPlan plan)
    {
        Code($"{place}.code", plan.Code, plans);
        Title($"{place}.title", plan.Title);
        Text($"{place}.description", plan.Description);
        Check($"{place}.budget", plan.Budget);
        foreach (var (at, action) in plan.Actions.Index()) Check($"{place}.actions[{at}]", action);
    }

    private void Check(string place, ReportedAction action)
    {
        Code($"{place}.code", action.Code, actions);
        Title($"{place}.title", action.Title);
        Text($"{place}.description", action.Description);
        Text($"{place}.aldermen", action.Aldermen);
        if (action.End < action.Start)
            Warning($"{place}.end", CellValues.Written(action.End), "een einddatum die niet voor de startdatum valt");
        if (action.Note is { } note) Check($"{place}.note", note);
    }

    private void Check(string place, ReportedNote note)
    {
        Need(Enum.IsDefined(note.Status), $"{place}.status", $"{note.Status}", "een status die bestaat");
        Need(
            ActionStatusText.Find(note.StatusLabel) == note.Status, $"{place}.statusLabel", note.StatusLabel,
            Enum.IsDefined(note.Status) ? note.Status.Label() : "de tekst van een status");
        foreach (var field in NoteFields.TextsByAge)
        {
            var (at, words) = ($"{place}.{field.JsonName}", field.In(note));
            if (field is { StandsAlways: true, WhenEmpty.Blocks: true }) Need(!string.IsNullOrWhiteSpace(words), at, words, "een tekst");
            Text(at, words);
        }

        if (note.Decision is { } decision) Title($"{place}.decision.number", decision.Number);
    }

    private void Check(string place, BudgetTable? table)
    {
        if (table is null) return;
        Title($"{place}.bookedLabel", table.BookedLabel);
        Title($"{place}.budgetLabel", table.BudgetLabel);
        Need(table.Sections.Count > 0, $"{place}.sections", "", "minstens één onderdeel");
        foreach (var (at, again) in Repeated(table.Sections, s => s.Kind))
            Problem($"{place}.sections[{at}].kind", again.Kind.Name(), "een onderdeel maar één keer in een tabel");
        foreach (var (at, section) in table.Sections.Index()) Check($"{place}.sections[{at}]", section);
    }

    private void Check(string place, BudgetSection section)
    {
        foreach (var amounts in new[] { section.Receipts, section.Expenses, section.Balance }.OfType<Amounts>())
            foreach (var euro in new[] { amounts.Booked, amounts.Budget })
                Need(Math.Abs(euro.Amount) < Limit, place, $"{euro}", "een bedrag dat een stad kan hebben");
        var (told, expected) = (section.Balance, section.ComputedBalance);
        if (told != expected)
            Warning(
                $"{place}.balance",
                $"{told.Booked} {told.Budget}",
                $"«{expected.Booked} {expected.Budget}», ontvangsten min uitgaven");
    }

    private static IEnumerable<(int Index, T Item)> Repeated<T, TKey>(IEnumerable<T> items, Func<T, TKey> key) =>
        items.Index().GroupBy(i => key(i.Item)).SelectMany(again => again.Skip(1));

    private void Code(string place, string code, Dictionary<string, string> taken)
    {
        Title(place, code);
        var slug = PlanCode.SlugOf(code);
        if (!taken.TryAdd(slug, code)) Problem(place, code, $"een code met een eigen adres; {taken[slug]} heeft hetzelfde adres ({slug})");
    }

    private void Title(string place, string text)
    {
        Need(!string.IsNullOrWhiteSpace(text), place, text, "een tekst");
        Need(!text.Contains('\n', StringComparison.Ordinal), place, text, "een tekst op één regel");
        Text(place, text);
    }

    private void Text(string place, string text) =>
        Need(!text.Any(PlainTextRules.IsStray), place, text, "een tekst zonder stuurtekens");

    private void Need(bool holds, string place, string value, string expected)
    {
        if (!holds) Problem(place, value, expected);
    }

    private void Problem(string place, string value, string expected) => problems.Add(new(lineOf(place), $"{place}: {value}", expected));

    private void Warning(string place, string value, string expected) => warnings.Add(new(lineOf(place), $"{place}: {value}", expected));
}
