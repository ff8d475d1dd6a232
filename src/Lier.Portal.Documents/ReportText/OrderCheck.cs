using Lier.Portal.Documents.Problems;

namespace Lier.Portal.Documents.ReportText;

/// <summary>Finds every line that cannot stand where it stands, and every label that is missing before another.</summary>
internal static class OrderCheck
{
    public static void Run(IReadOnlyList<Field> fields, Findings findings)
    {
        for (var at = 0; at + 1 < fields.Count; at += IsIntruder(fields, at + 1) ? 2 : 1)
            if (fields[at].Stray is { } stray) findings.Problem(stray, LabelOrder.Expected(fields[at]));
            else if (!MayFollow(fields[at], fields[at + 1])) Report(fields[at], fields[at + 1], findings);
    }

    private static bool MayFollow(Field field, Field next) => LabelOrder.After(field).Contains(next.Label);

    /// <summary>A label too many: without it, the one before and the one after would fit.</summary>
    private static bool IsIntruder(IReadOnlyList<Field> fields, int at) => at + 1 < fields.Count
        && !MayFollow(fields[at - 1], fields[at]) && !MayFollow(fields[at], fields[at + 1]) && MayFollow(fields[at - 1], fields[at + 1]);

    private static void Report(Field field, Field next, Findings findings)
    {
        if (LabelOrder.EndsAnAction(field.Label) && LabelOrder.IsPartOfAction(next.Label))
            findings.Problem(DamagedHeading(field) ?? next.Line, "de code en de titel van een actie");
        else if (DamagedLabel(field) is { } damaged)
            findings.Problem(damaged, LabelOrder.Expected(field));
        else
            findings.Problem(next.Line, (next.Label == Label.End ? "hierna " : "") + LabelOrder.Expected(field));
    }

    private static SourceLine? DamagedHeading(Field field) => field.Body.LastOrDefault(line => line.StartsWithBullet);

    private static SourceLine? DamagedLabel(Field field) => field.MayRunOn
        ? field.Body.FirstOrDefault(line => !line.IsBlank)
        : field.Body.FirstOrDefault(line => LabelReader.Resembles(line.Text, LabelOrder.After(field)));
}
