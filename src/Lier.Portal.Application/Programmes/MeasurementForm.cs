using Lier.Portal.Domain;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Application.Programmes;

/// <summary>A measurement as a form posts it: what was typed stays as it was typed.</summary>
public sealed record MeasurementForm
{
    public string? Value { get; set; }
    public string? AsOf { get; set; }
    public string? Source { get; set; }
    public string? Comment { get; set; }
    public string? Motivation { get; set; }
    public string? Proof { get; set; }

    /// <summary>Why it goes back.</summary>
    public string? Reason { get; set; }

    /// <summary>Which button was pressed.</summary>
    public string? Deed { get; set; }

    /// <summary>Of the measurement as it was on the screen.</summary>
    public int Revision { get; set; }

    /// <summary>The number of the version as it was on the screen.</summary>
    public int Version { get; set; }

    /// <summary>What a domain objection is about, and the id of its field.</summary>
    public static readonly IReadOnlyList<(string About, string Id)> Ids =
    [
        ("Value", "aantal"),
        ("AsOf", "stand-op"),
        ("Source", "bron"),
        ("Comment", "toelichting"),
        ("Motivation", "motivering"),
        ("Proof", "bewijs"),
        ("reason", "reden"),
    ];

    public static MeasurementForm Of(MeasurementEntry entry) => new()
    {
        Value = entry.Value is { } value ? DutchNumber.Of(value) : null,
        AsOf = entry.AsOf?.ToString("O"),
        Source = entry.Source,
        Comment = entry.Comment,
        Motivation = entry.Motivation,
        Proof = entry.Proof,
    };

    public MeasurementEntry Read()
    {
        RefusedException.ThrowIfAny(Unreadable());
        return Readable();
    }

    /// <summary>What makes it impossible to keep, each about its field: the others can be kept all the same.</summary>
    public IEnumerable<Objection> Objections() => Unreadable().Concat(Readable().Objections());

    // A browser sends line ends as CR LF; what is kept has LF only.
    public static string Plain(string? text) => text?.ReplaceLineEndings("\n").Trim() ?? "";

    private MeasurementEntry Readable() => new(
        DutchNumber.TryRead(Value, out var value) ? value : null,
        DateOnly.TryParseExact(AsOf, "O", out var day) ? day : null,
        Plain(Source),
        Plain(Comment),
        Plain(Motivation),
        Plain(Proof));

    private IEnumerable<Objection> Unreadable()
    {
        if (!string.IsNullOrWhiteSpace(Value) && !DutchNumber.TryRead(Value, out _))
            yield return new(
                $"“{Value}” is geen aantal dat hier kan. "
                    + $"Schrijf een geheel getal van 0 tot {DutchNumber.Of(Measurement.Most)}, zoals 1384 of 1.384.",
                nameof(Value));
        if (!string.IsNullOrWhiteSpace(AsOf) && !DateOnly.TryParseExact(AsOf, "O", out _))
            yield return new($"“{AsOf}” is geen datum; kies er een in de kalender.", nameof(AsOf));
    }
}
