using System.Text.Json.Serialization;

namespace Lier.Portal.Domain.Programmes;

/// <summary>What was promised.</summary>
/// <param name="Slug">As it stands in an address: <c>oefenkansen-nederlands</c>.</param>
/// <param name="Name">In a few words: <c>Deelnames aan oefenkansen Nederlands</c>.</param>
/// <param name="Text">As it was promised, in the words of the source.</param>
/// <param name="Number">How many, in <paramref name="Unit"/>.</param>
/// <param name="Unit">What is counted, in the plural: <c>deelnames</c>.</param>
/// <param name="IsAtLeast">The source says “minstens”.</param>
/// <param name="Kind">How measurements follow on one another.</param>
public sealed record TargetPromise(string Slug, string Name, string Text, int Number, string Unit, bool IsAtLeast, TargetKind Kind)
{
    public const int LongestName = 120;
    public const int LongestUnit = 60;
    public const int LongestText = 2_000;

    /// <summary>Is it one thing that is there or not?</summary>
    [JsonIgnore]
    public bool IsDeliverable => Kind == TargetKind.Deliverable;

    /// <summary><c>minstens 1.384 deelnames</c></summary>
    [JsonIgnore]
    public string InWords => $"{(IsAtLeast ? "minstens " : "")}{DutchNumber.Of(Number)} {Unit}";

    /// <summary>How a value stands to what was promised: <c>1.102 van minstens 1.384 deelnames</c>, <c>1 actieplan: klaar</c>.</summary>
    public string Sentence(int value) => IsDeliverable
        ? $"{DutchNumber.Of(Number)} {Unit}: {(value >= Number ? "klaar" : "nog niet klaar")}"
        : $"{DutchNumber.Of(value)} van {InWords}";

    public int ShortBy(int value) => Math.Max(0, Number - value);

    public IEnumerable<Objection> Objections() =>
        [.. ObjectionsToName(), .. ObjectionsToText(), .. ObjectionsToNumber(), .. ObjectionsToUnit(), .. ObjectionsToKind()];

    private IEnumerable<Objection> ObjectionsToName()
    {
        if (string.IsNullOrWhiteSpace(Name)) yield return new("Geef het engagement een naam.", nameof(Name));
        else if (Name.Length > LongestName || Name.Any(char.IsControl))
            yield return new($"De naam van een engagement staat op één regel en telt hoogstens {LongestName} tekens.", nameof(Name));
    }

    private IEnumerable<Objection> ObjectionsToText()
    {
        if (string.IsNullOrWhiteSpace(Text)) yield return new("Neem de belofte over zoals ze in de bron staat.", nameof(Text));
        else if (Text.Length > LongestText)
            yield return new($"De belofte telt {Text.Length} tekens; er mogen er hoogstens {LongestText} zijn.", nameof(Text));
        foreach (var objection in PlainTextRules.ObjectionsTo("De belofte", Text)) yield return new(objection, nameof(Text));
    }

    private IEnumerable<Objection> ObjectionsToNumber()
    {
        if (Number <= 0) yield return new("Het beloofde aantal is groter dan nul.", nameof(Number));
        if (Number > Measurement.Most)
            yield return new($"Het beloofde aantal is hoogstens {DutchNumber.Of(Measurement.Most)}.", nameof(Number));
    }

    private IEnumerable<Objection> ObjectionsToUnit()
    {
        if (string.IsNullOrWhiteSpace(Unit)) yield return new("Zeg wat er geteld wordt, bijvoorbeeld “gezinnen”.", nameof(Unit));
        else if (Unit.Length > LongestUnit || Unit.Any(char.IsControl))
            yield return new($"Wat er geteld wordt, staat op één regel en telt hoogstens {LongestUnit} tekens.", nameof(Unit));
    }

    private IEnumerable<Objection> ObjectionsToKind()
    {
        if (Slug.Length == 0 || !Slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            yield return new("De naam van een engagement heeft minstens één letter of cijfer.", nameof(Name));
        if (!Enum.IsDefined(Kind)) yield return new("Kies hoe de metingen op elkaar volgen.", nameof(Kind));
        if (IsDeliverable && Number != 1) yield return new("Iets dat er is of niet, wordt één keer beloofd.", nameof(Number));
    }
}

public enum TargetKind
{
    /// <summary>Each value counts from the beginning of the year: it only grows.</summary>
    Cumulative,

    /// <summary>Each value is how it stood then: it may go up and down.</summary>
    Level,

    /// <summary>One thing that is there or not; 1 or 0.</summary>
    Deliverable,
}

/// <summary>The words on screen for a kind.</summary>
public static class TargetKindText
{
    public static string Name(this TargetKind kind) => kind switch
    {
        TargetKind.Cumulative => "telt op sinds het begin van het jaar",
        TargetKind.Level => "stand op een dag",
        TargetKind.Deliverable => "is er of is er niet",
    };
}
