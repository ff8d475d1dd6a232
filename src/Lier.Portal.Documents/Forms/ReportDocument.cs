using DocumentFormat.OpenXml;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Documents.Word;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Forms;

/// <summary>A report as a Word document, in the order and with the labels of its page.</summary>
public static class ReportDocument
{
    private const string NoAmounts = "Voor deze periode zijn geen bedragen opgenomen.";

    public static byte[] Write(ReportContent content)
    {
        var title = $"Voortgang van het meerjarenplan, {content.Period.Label}";
        // An imported report does not tell when it was published: its half-year stands for it, so that the bytes stay the same.
        var madeAt = content.Publication?.PublishedAt ?? new DateTimeOffset(content.Period.End, default, TimeSpan.Zero);
        return WordFile.Write(title, madeAt,
        [
            WordFile.Styled(MultiYearPlan.For(content.Period).Title, WordStyles.Subtitle),
            WordFile.Styled(title, WordStyles.Title),
            .. Facts(content.Publication),
            .. content.Objectives.SelectMany(Objective),
            .. Whole(content),
        ]);
    }

    private static IEnumerable<OpenXmlElement> Facts(PublicationFacts? facts)
    {
        if (facts is null) yield break;
        var origin = facts.PublishedAt is { } at ? $"gepubliceerd op {DutchText.Day(at)}" : "ingelezen publicatie";
        yield return WordFile.Styled($"Versie {facts.Version}, {origin}");
        if (facts.Decision is { } decision)
            yield return WordFile.Styled($"Besluit van het college {decision.Number} van {DutchDate.InWords(decision.SessionDate)}");
        if (facts.Mayor.Length > 0) yield return WordFile.Styled($"Verantwoordelijk: burgemeester {facts.Mayor}");
        if (facts.Erratum.Length == 0) yield break;
        yield return WordFile.Styled($"Verbetering ten opzichte van versie {facts.Version - 1}", WordStyles.Heading);
        foreach (var part in Prose(facts.Erratum)) yield return part;
    }

    private static IEnumerable<OpenXmlElement> Objective(ReportedObjective objective) =>
    [
        .. objective.Plans.SelectMany(Plan),
        WordFile.Styled($"Totaal beleidsdoelstelling {objective.Title}", WordStyles.Heading),
        .. Prose(objective.Evaluation),
        .. Budget(objective.Totals),
    ];

    private static IEnumerable<OpenXmlElement> Plan(ReportedPlan plan) =>
    [
        WordFile.Styled($"{plan.Code} {plan.Title}", WordStyles.Heading),
        .. Prose(plan.Description),
        .. Budget(plan.Budget),
        .. plan.Actions.SelectMany(Action),
    ];

    private static IEnumerable<OpenXmlElement> Action(ReportedAction action) =>
    [
        WordFile.Styled($"{action.Code} {action.Title}", WordStyles.SubHeading),
        .. Prose(action.Description),
        WordFile.Styled($"Bevoegde schepen: {action.Aldermen}"),
        WordFile.Styled($"Startdatum: {DutchDate.InFigures(action.Start)}, einddatum: {DutchDate.InFigures(action.End)}"),
        .. action.Note is { } note ? Note(note) : [WordFile.Styled("Voor deze periode is geen nota goedgekeurd.")],
    ];

    private static IEnumerable<OpenXmlElement> Note(ReportedNote note) =>
    [
        WordFile.Styled($"Status: {note.Status.Label()}"),
        .. NoteFields.Lights.SelectMany(f => Light(f.Name, f.In(note))),
        .. note.Decision is { } decision ? [WordFile.Styled(Approved(decision))] : (OpenXmlElement[])[],
        .. NoteFields.Texts.SelectMany(f => Titled(f.Name, f.In(note))),
    ];

    private static string Approved(ReportedDecision decision) =>
        $"Goedgekeurd door het college op {DutchDate.InWords(decision.SessionDate)}, besluit {decision.Number}.";

    private static IEnumerable<OpenXmlElement> Whole(ReportContent content) =>
        content.ChangedAssumptions.Length == 0 && content.ChangedRisks.Length == 0 ? [] :
        [
            WordFile.Styled("Assumpties en risico’s", WordStyles.Heading),
            WordFile.Styled("Gewijzigde assumpties", WordStyles.SubHeading), .. Prose(content.ChangedAssumptions, "Geen wijzigingen."),
            WordFile.Styled("Gewijzigde financiële risico’s", WordStyles.SubHeading), .. Prose(content.ChangedRisks, "Geen wijzigingen."),
        ];

    private static IEnumerable<OpenXmlElement> Light(string name, Light? light) =>
        light is { } known ? [WordFile.Styled($"{name}: {known.Name()} ({known.Meaning()})")] : [];

    private static IEnumerable<OpenXmlElement> Titled(string title, string text) =>
        text.Length == 0 ? [] : [WordFile.Styled(title, WordStyles.Label), .. Prose(text)];

    private static IEnumerable<OpenXmlElement> Prose(string text, string otherwise = "")
    {
        if (string.IsNullOrWhiteSpace(text)) return otherwise.Length > 0 ? [WordFile.Styled(otherwise)] : [];
        return TextBlock.Split(text).SelectMany(block =>
            block.Pieces.Select(piece => RichParagraph.Make(piece, block is TextBlock.Bullets ? WordStyles.Bullet : null)));
    }

    private static IEnumerable<OpenXmlElement> Budget(BudgetTable? budget)
    {
        if (budget is null) return [WordFile.Styled(NoAmounts)];
        (string Title, int Width)[] columns = [("In euro", 4400), (budget.BookedLabel, 2600), (budget.BudgetLabel, 2600)];
        return [WordTable.Make(columns, budget.Sections.SelectMany(Rows)), WordFile.Styled("")];
    }

    private static IEnumerable<string[]> Rows(BudgetSection section)
    {
        var name = section.Kind.Name();
        if (section.Receipts is { } receipts) yield return Row($"{name}: ontvangsten", receipts);
        if (section.Expenses is { } expenses) yield return Row($"{name}: uitgaven", expenses);
        yield return Row($"{name}: saldo", section.Balance);
    }

    private static string[] Row(string name, Amounts amounts) => [name, $"{amounts.Booked}", $"{amounts.Budget}"];
}
