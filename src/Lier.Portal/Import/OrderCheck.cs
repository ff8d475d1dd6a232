namespace Lier.Portal.Import;

/// <summary>Finds every line that cannot stand where it stands, and every label that is missing before another.</summary>
internal static class OrderCheck
{
    public static void Run(IReadOnlyList<Field> fields, Findings findings)
    {
        foreach (var (field, next) in fields.Zip(fields.Skip(1)))
            if (field.Stray is { } stray) findings.Problem(stray, LabelOrder.Expected(field));
            else if (!LabelOrder.After(field).Contains(next.Label)) Report(field, next, findings);
    }

    private static void Report(Field field, Field next, Findings findings)
    {
        if (EndsAnAction(field) && IsPartOfAnAction(next))
            findings.Problem(DamagedHeading(field) ?? next.Line, "de code en de titel van een actie");
        else if (DamagedLabel(field) is { } damaged)
            findings.Problem(damaged, LabelOrder.Expected(field));
        else
            findings.Problem(next.Line, (next.Label == Label.End ? "hierna " : "") + LabelOrder.Expected(field));
    }

    private static bool EndsAnAction(Field field) => field.Label is Label.Timing or Label.NoNote;

    private static bool IsPartOfAnAction(Field field) => field.Label is > Label.Action and < Label.Timing;

    private static SourceLine? DamagedHeading(Field field) => field.Body.LastOrDefault(line => line.StartsWithBullet);

    private static SourceLine? DamagedLabel(Field field) => field.MayRunOn
        ? field.Body.FirstOrDefault(line => !line.IsBlank)
        : field.Body.FirstOrDefault(line => LabelReader.Resembles(line.Text, LabelOrder.After(field)));
}
