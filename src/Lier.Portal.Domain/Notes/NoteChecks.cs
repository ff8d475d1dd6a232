using System.Text.RegularExpressions;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Domain.Notes;

/// <summary>The checks a writer gets: those that block submission, then those that only warn.</summary>
public static class NoteChecks
{
    private const double NearlyUnchanged = 0.9;
    private const decimal Unspent = 0.5m;

    /// <summary>The labels that an orange or red light asks for, each followed by a colon and words.</summary>
    public static IReadOnlyList<string> Explanation { get; } = ["Oorzaak", "Gevolg", "Bijsturing"];

    /// <summary>The texts that tell what happened, each with its light.</summary>
    private static readonly IReadOnlyList<TextRow> Lit = [.. NoteFields.TextsByAge.Where(f => f.Light is not null)];

    public static IEnumerable<NoteCheck> For(NoteText text, NoteContext context) =>
        Blocking(text).Concat(Warning(Readable(text), context));

    public static IEnumerable<NoteCheck> Blocking(NoteText text)
    {
        foreach (var missing in Missing(text))
            if (missing.Blocks) yield return missing;
        foreach (var field in NoteFields.TextsByAge)
            if (Unexplained(field.Light?.In(text), text) is { } message) yield return new(field.Field, message, true);
    }

    private static IEnumerable<NoteCheck> Missing(NoteText text) =>
        NoteFields.ByAge.Where(f => f.AppliesTo(text.Status) && f.IsEmpty(text)).Select(f => f.WhenEmpty).OfType<NoteCheck>();

    /// <summary>Orange and red ask for three labelled sentences, in either text, so that a reader finds them at once.</summary>
    private static string? Unexplained(Light? light, NoteText text)
    {
        if (light is null or Light.Green) return null;
        var missing = string.Join(", ", MissingLabels(text).Select(label => $"“{label}: …”"));
        return missing.Length == 0 ? null : $"Bij {light.Value.Name()} hoort nog: {missing}.";
    }

    /// <summary>The labels that a light of this text asks for and that do not yet stand in it, not even without words.</summary>
    public static IReadOnlyList<string> LabelsToWrite(NoteText text) =>
        NoteFields.Lights.All(f => f.In(text) is null or Light.Green) ? []
        : [.. MissingLabels(text).Where(label => !Explaining(text).Any(words => Has(label, words)))];

    private static IEnumerable<string> MissingLabels(NoteText text) =>
        Explanation.Where(label => !Explaining(text).Any(words => Labelled(label, Beginning(words))));

    private static bool Has(string label, string words) => words.Contains($"{label}:", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Explaining(NoteText text) => Lit.Select(f => f.In(text));

    // The words may stand on the next line or in a list, but a next label is not the words of this one.
    private static bool Labelled(string label, string text) => Regex.IsMatch(
        text,
        $@"\b{label}\s*:[^\p{{L}}\p{{N}}]*(?!(?:{string.Join('|', Explanation)})\s*:)[\p{{L}}\p{{N}}]",
        RegexOptions.IgnoreCase);

    // What is too long to be kept anyway must not keep a writer waiting while it is looked through.
    private static NoteText Readable(NoteText text) =>
        NoteFields.Texts.Aggregate(text, (readable, field) => field.Type(readable, Beginning(field.In(text))));

    private static string Beginning(string text) => text.Length <= PlainTextRules.MaxLength ? text : text[..PlainTextRules.MaxLength];

    private static IEnumerable<NoteCheck> Warning(NoteText text, NoteContext context) =>
    [
        .. Missing(text).Where(missing => !missing.Blocks),
        .. AboutTime(text, context),
        .. AboutThePast(text, context),
        .. AboutNumbers(text, context),
        .. NoteFields.TextsByAge.SelectMany(field => AboutWords(field, text, context)),
    ];

    private static IEnumerable<NoteCheck> AboutTime(NoteText text, NoteContext context)
    {
        var (status, period) = (text.Status, context.Period);
        if (context.ActionEnd <= period.End && status is not (null or ActionStatus.Finished or ActionStatus.Stopped))
            yield return AboutStatus(
                $"De einddatum ({DutchDate.InFigures(context.ActionEnd)}) is voorbij, maar de status is niet Afgerond of Stopgezet.");
        if (context.ActionStart > period.End && status is not (null or ActionStatus.NotStarted or ActionStatus.Stopped))
            yield return AboutStatus(
                $"De startdatum ({DutchDate.InFigures(context.ActionStart)}) ligt na de {period.Label}, "
                + "maar volgens de status is de actie al gestart.");
        if (status == ActionStatus.Finished && IsUnspent(context.Budget))
            yield return AboutStatus(
                "De actie is afgerond, maar van het budget van het plan was in het vorige rapport nog niet de helft uitgegeven.");
    }

    private static NoteCheck AboutStatus(string message) => new(NoteField.Status, message);

    private static bool IsUnspent(BudgetTable? budget)
    {
        var expenses = budget?.Sections.Select(s => s.Expenses).OfType<Amounts>().ToList() ?? [];
        return expenses.Sum(e => e.Budget.Amount) is > 0 and var planned && expenses.Sum(e => e.Booked.Amount) < planned * Unspent;
    }

    private static IEnumerable<NoteCheck> AboutThePast(NoteText text, NoteContext context)
    {
        if (context.Previous is not { } previous) yield break;
        if (text.Status is { } now && now != ActionStatus.Stopped && previous.Status != ActionStatus.Stopped && now < previous.Status)
            yield return AboutStatus($"De status is lager dan vorig halfjaar ({previous.Status.Label()}).");
        foreach (var field in NoteFields.TextsByAge.Where(f => f.OnlyWith is null))
            if (TextLikeness.Between(field.In(previous), field.In(text)) >= NearlyUnchanged)
                yield return new(field.Field, "De tekst is (bijna) dezelfde als vorig halfjaar.");
    }

    /// <summary>The counts in both texts, those of the first before those of the second.</summary>
    public static IReadOnlyList<TextCount> CountsIn(NoteText text) =>
        [.. Explaining(text).SelectMany(words => CountsInText.In(Beginning(words)))];

    private static IEnumerable<NoteCheck> AboutNumbers(NoteText text, NoteContext context)
    {
        if (context.Targets.Count == 0) yield break;
        var counts = CountsIn(text);
        foreach (var target in context.Targets)
            if (target.DisagreesWith(counts) is { } count)
                yield return new(
                    NoteField.Progress,
                    $"Hier staat “{count.Quote.ReplaceLineEndings(" ")}”, maar de meting op "
                    + $"{DutchDate.InWords(target.AsOf ?? target.Date)} zegt {DutchNumber.Of(target.Value!.Value)} {target.Promise.Unit}.");
    }

    private static IEnumerable<NoteCheck> AboutWords(TextRow row, NoteText text, NoteContext context)
    {
        var (field, words) = (row.Field, row.In(text));
        foreach (var year in StrayYears.In(words, context.Period))
            yield return new(field, $"“{year}” past niet bij de {context.Period.Label}.");
        if (row.Light?.In(text) == Light.Green && WordsOfDelay.In(words) is { } delay)
            yield return new(field, $"Het licht is groen, maar er staat “{delay}”.");
        foreach (var word in BrokenWords.In(words).Distinct())
            yield return new(field, $"Er staat een verminkt teken in “{word}”.");
        foreach (var found in PersonalDetails.In(words).Distinct())
            yield return new(field, $"“{found.Text}” lijkt op {found.Kind}: persoonsgegevens horen niet in een nota.");
    }
}

/// <summary>Something a writer should look at, and where; only some of it blocks submission.</summary>
public sealed record NoteCheck(NoteField Field, string Message, bool Blocks = false);
