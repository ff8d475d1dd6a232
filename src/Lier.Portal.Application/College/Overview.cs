using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Application.College;

/// <summary>How far a half-year is, as seen on a day.</summary>
public sealed record Overview(
    ReportingPeriod Period, DateOnly Today, DateOnly? SubmitBy, DateOnly? AgreeBy,
    IReadOnlyList<StepCount> Steps, IReadOnlyList<TeamCounts> Teams, IReadOnlyList<AldermanCounts> Aldermen)
{
    public int Total => Steps.Sum(s => s.Count);

    /// <summary>How many notes have a decision that approves them.</summary>
    public int Approved => Steps.Where(s => s.Stage is NoteStage.Approved or NoteStage.Published).Sum(s => s.Count);
}

/// <summary>How many notes are at a step of the route.</summary>
public sealed record StepCount(NoteStage Stage, string Name, int Count);

public sealed record TeamCounts(string Team, IReadOnlyDictionary<NoteStage, int> Counts)
{
    public int Total => Counts.Values.Sum();

    public int At(NoteStage stage) => Counts.GetValueOrDefault(stage);
}

/// <summary>What waits for an alderman and what they did. <paramref name="MedianDays"/> from when they had it to their agreement.</summary>
public sealed record AldermanCounts(string Name, int Waiting, int Agreed, int Returned, double? MedianDays);
