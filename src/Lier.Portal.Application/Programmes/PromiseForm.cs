using Lier.Portal.Domain;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Application.Programmes;

/// <summary>A promise as an administrator types it, with the reason.</summary>
public class PromiseForm
{
    /// <summary>What the domain calls each of them, and the id of its field.</summary>
    public static IReadOnlyList<(string About, string Id)> Ids { get; } =
    [
        (nameof(TargetPromise.Name), "naam"),
        (nameof(TargetPromise.Text), "belofte"),
        (nameof(TargetPromise.Number), "getal"),
        (nameof(TargetPromise.Unit), "eenheid"),
        ("domain", "domein"), ("reason", "reden-engagement"),
    ];

    public string? Name { get; set; }
    public string? Text { get; set; }
    public string? Number { get; set; }
    public string? Unit { get; set; }
    public bool IsAtLeast { get; set; }
    public TargetKind Kind { get; set; }
    public string? Domain { get; set; }
    public string? Reason { get; set; }

    public TargetPromise Promise => new(
        "",
        Name?.Trim() ?? "",
        Text?.ReplaceLineEndings("\n").Trim() ?? "",
        ReadNumber(),
        Unit?.Trim() ?? "",
        IsAtLeast,
        Kind);

    public string? ChosenDomain => string.IsNullOrEmpty(Domain) ? null : Domain;

    public static PromiseForm Of(Target target) => new()
    {
        Name = target.Promise.Name,
        Text = target.Promise.Text,
        Number = DutchNumber.Of(target.Promise.Number),
        Unit = target.Promise.Unit,
        IsAtLeast = target.Promise.IsAtLeast,
        Kind = target.Promise.Kind,
        Domain = target.Domain,
    };

    private int ReadNumber() => string.IsNullOrWhiteSpace(Number) ? 0
        : DutchNumber.TryRead(Number, out var number) ? number
        : throw new RefusedException(
            $"“{Number}” is geen aantal dat hier kan. Schrijf een geheel getal, zoals 1384 of 1.384.",
            nameof(TargetPromise.Number));
}
