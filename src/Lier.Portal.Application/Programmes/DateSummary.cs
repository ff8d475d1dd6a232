using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Application.Programmes;

/// <summary>How far the measurements of one reporting date are: numbers only, so that whoever works here may see them.</summary>
public sealed record DateSummary(ReportingDate Date, int All, IReadOnlyDictionary<NoteStage, int> Stages)
{
    public static IEnumerable<DateSummary> Of(Programme programme) => programme.Dates.OrderBy(d => d.Due).Select(date =>
    {
        var targets = programme.Targets.Where(t => t.Year == date.Year).ToList();
        return new DateSummary(
            date,
            targets.Count,
            targets.Select(t => t.MeasuredFor(date)).OfType<Measurement>().CountBy(m => m.Stage).ToDictionary());
    });

    public int At(NoteStage stage) => Stages.GetValueOrDefault(stage);

    /// <summary>The team has nothing more to do for it.</summary>
    public int HandedIn => Stages.Where(s => s.Key != NoteStage.Draft).Sum(s => s.Value);

    public bool IsDone => HandedIn == All && At(NoteStage.ForAgreement) + At(NoteStage.WithCollege) == 0;
}
