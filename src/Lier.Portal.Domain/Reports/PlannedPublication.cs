using System.Text.Json;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Reports;

/// <summary>That a report will be published by itself at a moment, exactly as the secretary saw it.</summary>
public sealed class PlannedPublication
{
    private PlannedPublication() { }

    /// <param name="seen">Names the exact notes and amounts that the secretary saw.</param>
    public PlannedPublication(ReportingPeriod period, DateTimeOffset at, ReportTexts texts, string seen, Signature by)
    {
        if (!by.Person.Is(Role.CollegeSecretary)) throw new RefusedException("Alleen de CBS-secretaris plant een publicatie.");
        if (at <= by.At) throw new RefusedException("Dat moment is al voorbij. Kies een later moment, of publiceer nu.", nameof(at));
        if (at > by.At.AddYears(1)) throw new RefusedException("Dat is meer dan een jaar vooruit. Kies een eerder moment.", nameof(at));
        (Period, At, TextsJson, Seen) = (period, at, JsonSerializer.Serialize(texts), seen);
        (PersonId, PersonName, PlannedAt) = (by.Person.Id, by.Person.Name, by.At);
    }

    public int Id { get; private set; }
    public ReportingPeriod Period { get; private set; }
    public DateTimeOffset At { get; private set; }
    public string TextsJson { get; private set; } = "";
    public string Seen { get; private set; } = "";
    public int PersonId { get; private set; }
    public string PersonName { get; private set; } = "";
    public DateTimeOffset PlannedAt { get; private set; }

    /// <summary>Why it was not published when its moment came; null while it waits.</summary>
    public string? Refusal { get; private set; }

    public ReportTexts Texts =>
        JsonSerializer.Deserialize<ReportTexts>(TextsJson)
        ?? throw new JsonException("The texts of a planned publication are empty.");
}
