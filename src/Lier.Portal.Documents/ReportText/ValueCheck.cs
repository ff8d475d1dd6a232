using Lier.Portal.Documents.Problems;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Progress;

namespace Lier.Portal.Documents.ReportText;

/// <summary>Finds every value that is missing, not written as it should be, or already taken.</summary>
internal sealed class ValueCheck(Findings findings)
{
    private readonly BudgetCheck _budgets = new(findings);
    private readonly Dictionary<string, (string Code, int Line)> _plans = [];
    private readonly Dictionary<string, (string Code, int Line)> _actions = [];
    private readonly HashSet<string> _objectives = [];

    public static void Run(IReadOnlyList<Field> fields, Findings findings)
    {
        var check = new ValueCheck(findings);
        foreach (var field in fields)
        {
            check._budgets.Check(field);
            check.Check(field);
        }
    }

    private void Check(Field field)
    {
        if (TakenBy(field.Label) is { } codes) Check(Heading.Of(field), codes);
        switch (field.Label)
        {
            case Label.Dates:
                CheckDates(field);
                break;
            case Label.Decision:
                Need(FieldValues.Decision(field) is not null, field.Line, $"«{ReportWords.Decision} nummer van dd-mm-jjjj»");
                break;
            case Label.Totals:
                CheckObjective(field);
                break;
            case Label.Aldermen:
                Need(field.OneLine.Length > 0, field.Line, "de naam van de bevoegde schepen");
                break;
            case Label.Evaluation or Label.ChangedAssumptions or Label.ChangedRisks:
                NeedText(field);
                break;
            default:
                Check(field, NoteLabels.Field(field.Label));
                break;
        }
    }

    private void Check(Field field, NoteFieldRow? ofNote)
    {
        if (ofNote is LightRow) Need(LightText.Find(field.Rest) is not null, field.Line, "groen, oranje of rood");
        // What always has its heading and may be passed over, may stand empty under it.
        if (ofNote is TextRow { StandsAlways: false } or TextRow { WhenEmpty.Blocks: true }) NeedText(field);
    }

    private void NeedText(Field field) => Need(field.Text.Length > 0, field.Line, "een tekst onder deze kop");

    private void Check(Heading heading, Dictionary<string, (string Code, int Line)> taken)
    {
        Need(heading.Code is not null, heading.Line, "een code (met een cijfer) en een titel");
        Need(heading.Title.Length > 0, heading.Line, "een titel achter de code");
        Need(heading.Description.Length > 0, heading.Line, "na de titel een lege regel en een beschrijving");
        if (heading.Code is not { } code || taken.TryAdd(PlanCode.SlugOf(code), (code, heading.Line.Number))) return;
        var first = taken[PlanCode.SlugOf(code)];
        findings.Problem(heading.Line, first.Code == code
            ? $"een code die nog niet voorkwam; {code} staat al op regel {first.Line}"
            : $"een code met een eigen adres; {first.Code} op regel {first.Line} heeft hetzelfde adres ({PlanCode.SlugOf(code)})");
    }

    private Dictionary<string, (string Code, int Line)>? TakenBy(Label label) =>
        label is Label.Plans ? _plans : label is Label.Action ? _actions : null;

    private void CheckObjective(Field field)
    {
        Need(field.OneLine.Length > 0, field.Line, "de titel van de beleidsdoelstelling");
        Need(_objectives.Add(field.OneLine), field.Line, "een beleidsdoelstelling die nog niet voorkwam");
    }

    private void CheckDates(Field field)
    {
        var dates = FieldValues.Dates(field);
        Need(dates is not null, field.Line, $"«{ReportWords.Start} dd-mm-jjjj {ReportWords.End} dd-mm-jjjj» met bestaande dagen");
        if (dates is var (start, end) && end < start) findings.Warning(field.Line, "een einddatum die niet voor de startdatum valt");
    }

    private void Need(bool holds, SourceLine line, string expected)
    {
        if (!holds) findings.Problem(line, expected);
    }
}
