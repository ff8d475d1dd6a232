using Lier.Portal.Application.Programmes;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Desks.Programmes;

/// <summary>
/// What is asked of whoever fills in a measurement, and where it stands: all that the live part of its page has to know, so that no
/// circuit holds a whole programme.
/// </summary>
public sealed record AskedMeasurement(string Programme, string Date, string Target, int WriterId)
{
    public required string Promised { get; init; }
    public required string Unit { get; init; }
    public required TargetKind Kind { get; init; }
    public required bool IsDeliverable { get; init; }
    public required bool IsYearEnd { get; init; }
    public required DateOnly YearStart { get; init; }

    /// <summary>To whom it goes.</summary>
    public required string Readers { get; init; }

    public string Address => Urls.Measurement(Programme, Date, Target);

    /// <summary>What this writer's browser calls its copy of it.</summary>
    public string NameInBrowser => FormattableString.Invariant($"meting {Programme} {Date} {Target} van {WriterId}");

    public IReadOnlyList<IField<MeasurementForm>> Fields => IsDeliverable ? MeasurementFields.Delivered : MeasurementFields.Counted;

    public static AskedMeasurement Of(TargetRow row, Person writer, DateOnly today) =>
        new(row.Target.Programme.Slug, row.Date.Slug, row.Slug, writer.Id)
        {
            Promised = row.Promise.InWords,
            Unit = row.Promise.Unit,
            Kind = row.Promise.Kind,
            IsDeliverable = row.Promise.IsDeliverable,
            IsYearEnd = row.Date.IsYearEnd,
            YearStart = row.Target.Year.Start,
            Readers = row.Way.AfterSubmitting switch
            {
                { Role: Role.Alderman } when row.Target.AldermenOn(today) is { Length: > 0 } names => names,
                { Role: not Role.Alderman } next => next.Who,
                _ => "de bevoegde schepen",
            },
        };
}

/// <summary>What stands in the fields of a measurement when its page is opened.</summary>
/// <param name="Kept">What the portal has.</param>
/// <param name="Shown">The same, with what a link or a form that was posted brought.</param>
/// <param name="Revision">The one that goes with <paramref name="Kept"/>; 0 when nothing was filled in yet.</param>
/// <param name="IsBrought">Did a link bring a number along?</param>
/// <param name="Saved">What is stored, in a sentence.</param>
public sealed record BegunMeasurement(MeasurementForm Kept, MeasurementForm Shown, int Revision, bool IsBrought, string? Saved);
