using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Application.Reports;

/// <summary>What the secretary fills in; a browser leaves out what is empty.</summary>
public sealed class PublicationForm
{
    public const string Name = "publiceren";

    public string? ChangedAssumptions { get; set; }
    public string? ChangedRisks { get; set; }

    /// <summary>By the code of the objective; null when none was posted.</summary>
    public Dictionary<string, string?>? Evaluations { get; set; }
    public string? Erratum { get; set; }
    public string? Mayor { get; set; }
    public string? PlanDay { get; set; }
    public string? PlanHour { get; set; }
    public string? Plan { get; set; }
    public string? Seen { get; set; }

    public bool HasMoment => !string.IsNullOrEmpty(PlanDay) || !string.IsNullOrEmpty(PlanHour);

    /// <summary>The moment to publish, by a clock in Lier.</summary>
    public DateTimeOffset PlannedFor
    {
        get
        {
            var day = FormDate.Read(PlanDay) ?? throw new RefusedException("Kies de dag waarop het rapport gepubliceerd wordt.");
            return TimeOnly.TryParseExact(PlanHour, "HH:mm", out var hour)
                ? TownClock.At(day, hour)
                : throw new RefusedException("Kies het uur waarop het rapport gepubliceerd wordt, bijvoorbeeld 09:00.");
        }
    }

    /// <summary>A next version says what the one before said, until the secretary changes it.</summary>
    public void StartFrom(ReportContent content)
    {
        (ChangedAssumptions, ChangedRisks, Mayor) = (content.ChangedAssumptions, content.ChangedRisks, content.Publication?.Mayor);
        Evaluations = content.Objectives.ToDictionary(o => o.Code, o => (string?)o.Evaluation);
    }

    public ReportTexts Texts => new(Plain(ChangedAssumptions), Plain(ChangedRisks), Plain(Erratum), Plain(Mayor))
    {
        Evaluations = (Evaluations ?? []).ToDictionary(e => e.Key, e => Plain(e.Value)),
    };

    // A browser sends line ends as CR LF; what is frozen has LF only.
    private static string Plain(string? text) => text?.ReplaceLineEndings("\n").Trim() ?? "";
}
