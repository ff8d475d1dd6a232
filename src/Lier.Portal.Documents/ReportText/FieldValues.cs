using System.Globalization;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.ReportText;

/// <summary>The values that stand on one line; null when they are not written as they should be.</summary>
internal static class FieldValues
{
    private const string DateFormat = "dd-MM-yyyy";
    private const string BeforeDate = " van ";

    /// <summary>More than any budget of a city: whatever is above it is a misprint, and would not fit in a sum.</summary>
    public const decimal Limit = 1_000_000_000_000_000;

    public static string Written(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    public static BudgetKind? Kind(Field section)
    {
        foreach (var kind in Enum.GetValues<BudgetKind>())
            if (kind.Name() == section.Line.Text) return kind;
        return null;
    }

    /// <summary><c>01-01-2020 Einddatum: 31-12-2025</c></summary>
    public static (DateOnly Start, DateOnly End)? Dates(Field field) =>
        Words(field.Rest) is [var first, ReportWords.End, var second] && Date(first) is { } start && Date(second) is { } end
            ? (start, end)
            : null;

    /// <summary><c>492.446,71 907.065,88</c>, after <paramref name="name"/> if the row has one.</summary>
    public static Amounts? Amounts(Field row, string? name = null) =>
        Words(row.Rest) is [.. var names, var first, var second] && names.SequenceEqual(name is null ? [] : [name])
        && Amount(first) is { } booked && Amount(second) is { } budget ? new(booked, budget) : null;

    /// <summary><c>CBS-2022-0412 van 01-02-2022</c></summary>
    public static ReportedDecision? Decision(Field field)
    {
        var split = field.Rest.LastIndexOf(BeforeDate, StringComparison.Ordinal);
        return split > 0 && Date(field.Rest[(split + BeforeDate.Length)..]) is { } day ? new(day, field.Rest[..split]) : null;
    }

    public static string Written(ReportedDecision decision) => decision.Number + BeforeDate + Written(decision.SessionDate);

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static Euro? Amount(string text) =>
        Euro.TryParse(text, null, out var euro) && Math.Abs(euro.Amount) < Limit ? euro : null;
}
