using System.Text.RegularExpressions;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Domain.Notes;

/// <summary>The checks a writer gets: those that block submission, then those that only warn.</summary>
public static class NoteChecks
{
    private const double NearlyUnchanged = 0.9;
    private const decimal Unspent = 0.5m;

    /// <summary>The labels that an orange or red light asks for, each followed by a colon and words.</summary>
    public static IReadOnlyList<string> Explanation { get; } = ["Oorzaak", "Gevolg", "Bijsturing"];

    public static IEnumerable<NoteCheck> For(NoteText text, NoteContext context) => Blocking(text).Concat(Warning(Readable(text), context));

    public static IEnumerable<NoteCheck> Blocking(NoteText text)
    {
        if (text.Status is null) yield return new(NoteField.Status, "Kies een status.", true);
        if (PlainTextRules.SaysNothing(text.Progress)) yield return new(NoteField.Progress, "Schrijf de stand van zaken.", true);
        if (text.Status == ActionStatus.Stopped && PlainTextRules.SaysNothing(text.StopReason))
            yield return new(NoteField.StopReason, "Schrijf waarom de actie stopgezet is.", true);
        if (Unexplained(text.ProgressLight, text) is { } progress) yield return new(NoteField.Progress, progress, true);
        if (Unexplained(text.TimingLight, text) is { } timing) yield return new(NoteField.Timing, timing, true);
    }

    /// <summary>Orange and red ask for three labelled sentences, in either text, so that a reader finds them at once.</summary>
    private static string? Unexplained(Light? light, NoteText text)
    {
        if (light is null or Light.Green) return null;
        string[] missing = [.. MissingLabels(text)];
        return missing.Length == 0 ? null : $"Bij {light.Value.Name()} hoort nog: {string.Join(", ", missing.Select(m => $"“{m}: …”"))}.";
    }

    /// <summary>The labels that a light of this text asks for and that do not yet stand in it, not even without words.</summary>
    public static IReadOnlyList<string> LabelsToWrite(NoteText text) =>
        text.ProgressLight is null or Light.Green && text.TimingLight is null or Light.Green ? []
        : [.. MissingLabels(text).Where(label => !text.Progress.Contains($"{label}:", StringComparison.OrdinalIgnoreCase) && !text.Timing.Contains($"{label}:", StringComparison.OrdinalIgnoreCase))];

    private static IEnumerable<string> MissingLabels(NoteText text) =>
        Explanation.Where(label => !Labelled(label, Beginning(text.Progress)) && !Labelled(label, Beginning(text.Timing)));

    // The words may stand on the next line or in a list, but a next label is not the words of this one.
    private static bool Labelled(string label, string text) =>
        Regex.IsMatch(text, $@"\b{label}\s*:[^\p{{L}}\p{{N}}]*(?!(?:{string.Join('|', Explanation)})\s*:)[\p{{L}}\p{{N}}]", RegexOptions.IgnoreCase);

    // What is too long to be kept anyway must not keep a writer waiting while it is looked through.
    private static NoteText Readable(NoteText text) =>
        text with { Progress = Beginning(text.Progress), Timing = Beginning(text.Timing), StopReason = Beginning(text.StopReason) };

    private static string Beginning(string text) => text.Length <= PlainTextRules.MaxLength ? text : text[..PlainTextRules.MaxLength];

    private static IEnumerable<NoteCheck> Warning(NoteText text, NoteContext context) =>
        [.. AboutTime(text, context), .. AboutThePast(text, context), .. AboutNumbers(text, context), .. AboutWords(text, context)];

    private static IEnumerable<NoteCheck> AboutTime(NoteText text, NoteContext context)
    {
        if (PlainTextRules.SaysNothing(text.Timing)) yield return new(NoteField.Timing, "Hier staat nog niets.");
        if (context.ActionEnd <= context.Period.End && text.Status is not (null or ActionStatus.Finished or ActionStatus.Stopped))
            yield return new(NoteField.Status, $"De einddatum ({DutchDate.InFigures(context.ActionEnd)}) is voorbij, maar de status is niet Afgerond of Stopgezet.");
        if (context.ActionStart > context.Period.End && text.Status is not (null or ActionStatus.NotStarted or ActionStatus.Stopped))
            yield return new(NoteField.Status, $"De startdatum ({DutchDate.InFigures(context.ActionStart)}) ligt na de {context.Period.Label}, maar volgens de status is de actie al gestart.");
        if (text.Status == ActionStatus.Finished && IsUnspent(context.Budget))
            yield return new(NoteField.Status, "De actie is afgerond, maar van het budget van het plan was in het vorige rapport nog niet de helft uitgegeven.");
    }

    private static bool IsUnspent(BudgetTable? budget)
    {
        var expenses = budget?.Sections.Select(s => s.Expenses).OfType<Amounts>().ToList() ?? [];
        return expenses.Sum(e => e.Budget.Amount) is > 0 and var planned && expenses.Sum(e => e.Booked.Amount) < planned * Unspent;
    }

    private static IEnumerable<NoteCheck> AboutThePast(NoteText text, NoteContext context)
    {
        if (context.Previous is not { } previous) yield break;
        if (text.Status is { } now && now != ActionStatus.Stopped && previous.Status != ActionStatus.Stopped && now < previous.Status)
            yield return new(NoteField.Status, $"De status is lager dan vorig halfjaar ({previous.Status.Label()}).");
        if (TextLikeness.Between(previous.Progress, text.Progress) >= NearlyUnchanged)
            yield return new(NoteField.Progress, "De tekst is (bijna) dezelfde als vorig halfjaar.");
        if (TextLikeness.Between(previous.Timing, text.Timing) >= NearlyUnchanged)
            yield return new(NoteField.Timing, "De tekst is (bijna) dezelfde als vorig halfjaar.");
    }

    /// <summary>The counts in both texts, those of the first before those of the second.</summary>
    public static IReadOnlyList<TextCount> CountsIn(NoteText text) => [.. CountsInText.In(Beginning(text.Progress)), .. CountsInText.In(Beginning(text.Timing))];

    private static IEnumerable<NoteCheck> AboutNumbers(NoteText text, NoteContext context)
    {
        if (context.Targets.Count == 0) yield break;
        var counts = CountsIn(text);
        foreach (var target in context.Targets)
            if (target.DisagreesWith(counts) is { } count)
                yield return new(NoteField.Progress, $"Hier staat “{count.Quote.ReplaceLineEndings(" ")}”, maar de meting op {DutchDate.InWords(target.AsOf ?? target.Date)} zegt {DutchNumber.Of(target.Value!.Value)} {target.Promise.Unit}.");
    }

    private static IEnumerable<NoteCheck> AboutWords(NoteText text, NoteContext context) =>
        AboutWords(NoteField.Progress, text.Progress, text.ProgressLight, context)
            .Concat(AboutWords(NoteField.Timing, text.Timing, text.TimingLight, context))
            .Concat(AboutWords(NoteField.StopReason, text.StopReason, null, context));

    private static IEnumerable<NoteCheck> AboutWords(NoteField field, string text, Light? light, NoteContext context)
    {
        foreach (var year in StrayYears.In(text, context.Period)) yield return new(field, $"“{year}” past niet bij de {context.Period.Label}.");
        if (light == Light.Green && WordsOfDelay.In(text) is { } delay) yield return new(field, $"Het licht is groen, maar er staat “{delay}”.");
        foreach (var word in BrokenWords.In(text).Distinct()) yield return new(field, $"Er staat een verminkt teken in “{word}”.");
        foreach (var found in PersonalDetails.In(text).Distinct()) yield return new(field, $"“{found.Text}” lijkt op {found.Kind}: persoonsgegevens horen niet in een nota.");
    }
}
