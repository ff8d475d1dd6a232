using System.Text.RegularExpressions;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Domain.Notes;

/// <summary>The checks a writer gets: those that block submission, then those that only warn.</summary>
public static partial class NoteChecks
{
    private const double NearlyUnchanged = 0.9;
    private const decimal Unspent = 0.5m;

    /// <summary>The labels that an orange or red light asks for, each followed by a colon and words.</summary>
    public static IReadOnlyList<string> Explanation { get; } = ["Oorzaak", "Gevolg", "Bijsturing"];

    public static IEnumerable<NoteCheck> For(NoteText text, NoteContext context) => Blocking(text).Concat(Warning(text, context));

    public static IEnumerable<NoteCheck> Blocking(NoteText text)
    {
        if (text.Status is null) yield return new(NoteField.Status, "Kies een status.", true);
        if (string.IsNullOrWhiteSpace(text.Progress)) yield return new(NoteField.Progress, "Schrijf de stand van zaken.", true);
        if (text.Status == ActionStatus.Stopped && string.IsNullOrWhiteSpace(text.StopReason))
            yield return new(NoteField.StopReason, "Schrijf waarom de actie stopgezet is.", true);
        if (Unexplained(text.ProgressLight, text.Progress) is { } progress) yield return new(NoteField.Progress, progress, true);
        if (Unexplained(text.TimingLight, text.Timing) is { } timing) yield return new(NoteField.Timing, timing, true);
    }

    /// <summary>Orange and red ask for three labelled sentences, so that a reader finds them at once.</summary>
    private static string? Unexplained(Light? light, string text)
    {
        if (light is null or Light.Green) return null;
        string[] missing = [.. Explanation.Where(label => !Labelled(label, text))];
        return missing.Length == 0 ? null : $"Bij {light.Value.Name()} hoort nog: {string.Join(", ", missing.Select(m => $"“{m}: …”"))}.";
    }

    private static bool Labelled(string label, string text) => Regex.IsMatch(text, $@"\b{label}\s*:[ \t]*\w", RegexOptions.IgnoreCase);

    private static IEnumerable<NoteCheck> Warning(NoteText text, NoteContext context) =>
        [.. AboutTime(text, context), .. AboutThePast(text, context), .. AboutWords(text, context)];

    private static IEnumerable<NoteCheck> AboutTime(NoteText text, NoteContext context)
    {
        if (string.IsNullOrWhiteSpace(text.Timing)) yield return new(NoteField.Timing, "Tijd is leeg.");
        if (context.ActionEnd <= context.Period.End && text.Status is not (null or ActionStatus.Finished or ActionStatus.Stopped))
            yield return new(NoteField.Status, $"De einddatum ({DutchDate.InFigures(context.ActionEnd)}) is voorbij, maar de status is niet Afgerond of Stopgezet.");
        if (context.ActionStart > context.Period.End && text.Status is not (null or ActionStatus.NotStarted))
            yield return new(NoteField.Status, $"De startdatum ({DutchDate.InFigures(context.ActionStart)}) ligt nog voor ons, maar de actie is al gestart.");
        if (text.Status == ActionStatus.Finished && IsUnspent(context.Budget))
            yield return new(NoteField.Status, "De actie is afgerond, maar van het budget van het plan is nog niet de helft uitgegeven.");
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

    private static IEnumerable<NoteCheck> AboutWords(NoteText text, NoteContext context) =>
        AboutWords(NoteField.Progress, text.Progress, text.ProgressLight, context)
            .Concat(AboutWords(NoteField.Timing, text.Timing, text.TimingLight, context))
            .Concat(AboutWords(NoteField.StopReason, text.StopReason, null, context));

    private static IEnumerable<NoteCheck> AboutWords(NoteField field, string text, Light? light, NoteContext context)
    {
        foreach (Match year in Year().Matches(text))
            if (!Fits(year.Value, context.Period))
                yield return new(field, $"“{year.Value}” past niet bij de {context.Period.Label}.");
        if (light == Light.Green && Delay().Match(text) is { Success: true } delay)
            yield return new(field, $"Het licht is groen, maar er staat “{delay.Value}”.");
        foreach (Match broken in Broken().Matches(text))
            yield return new(field, $"Er staat een verminkt teken in “{broken.Value}”.");
        foreach (var found in PersonalDetails.In(text))
            yield return new(field, $"“{found.Text}” lijkt op {found.Kind}: persoonsgegevens horen niet in een nota.");
    }

    // A plan year outside the half-year is a slip of the pen more often than not; the year after is usually a promise, and fine.
    private static bool Fits(string year, ReportingPeriod period) =>
        year.Length == 4 && int.Parse(year, System.Globalization.CultureInfo.InvariantCulture) >= period.Year;

    /// <summary>A year of this century, or what a slip of the finger makes of one ("20201").</summary>
    [GeneratedRegex(@"(?<![\w/.,-])20\d{2,3}(?![\w/]|[.,]\d)")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(vertra\w*|uitgesteld|uitstel|opgeschoven|achterstand|later dan (gepland|voorzien)|nog niet gestart|niet gehaald|stilgelegd|opgeschort)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Delay();

    /// <summary>A question mark inside a word, the replacement character, or UTF-8 that was read as Latin-1.</summary>
    [GeneratedRegex(@"\p{L}{0,40}(?:\p{L}\?(?=\p{Ll})|\uFFFD|[ÃÂ][\u0080-\u00BF])[\p{L}\uFFFD]*")]
    private static partial Regex Broken();
}
