using System.Globalization;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Application.Programmes;

/// <summary>The fields of a measurement, in the order in which they are filled in.</summary>
public static class MeasurementFields
{
    private static readonly MeasurementField Number =
        new(nameof(MeasurementEntry.Value), "Aantal", f => f.Value, (f, typed) => f with { Value = typed })
        {
            Read = typed => DutchNumber.TryRead(typed, out var number) ? number : typed,
        };

    private static readonly MeasurementField YesOrNo = Number with
    {
        Name = "Is het er al?",
        Show = typed => typed == "1" ? "ja" : typed == "0" ? "nee, nog niet" : typed,
    };

    private static readonly IReadOnlyList<MeasurementField> Others =
    [
        new(nameof(MeasurementEntry.AsOf), "Stand op", f => f.AsOf, (f, typed) => f with { AsOf = typed }) { Show = InWords },
        new(nameof(MeasurementEntry.Source), "Bron", f => f.Source, (f, typed) => f with { Source = typed }),
        new(nameof(MeasurementEntry.Comment), "Toelichting", f => f.Comment, (f, typed) => f with { Comment = typed }) { IsWords = true },
        new(nameof(MeasurementEntry.Motivation), "Motivering", f => f.Motivation, (f, typed) => f with { Motivation = typed })
        {
            IsWords = true,
        },
        new(nameof(MeasurementEntry.Proof), "Bewijs", f => f.Proof, (f, typed) => f with { Proof = typed }),
    ];

    /// <summary>Of what is counted.</summary>
    public static IReadOnlyList<IField<MeasurementForm>> Counted { get; } = [Number, .. Others];

    /// <summary>Of what is there or not.</summary>
    public static IReadOnlyList<IField<MeasurementForm>> Delivered { get; } = [YesOrNo, .. Others];

    private static string InWords(string typed) =>
        DateOnly.TryParseExact(typed, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? DutchDate.InWords(day) : typed;
}
