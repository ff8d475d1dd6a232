using Lier.Portal.Application.Routes;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Application.Programmes;

/// <summary>One target on one reporting date, as far as one person may see it on a day.</summary>
public sealed class TargetRow(Target target, ReportingDate date, Person by, DateOnly today, MeasurementWays ways)
{
    /// <summary>Where the measurement is on its route.</summary>
    public RouteReading Way { get; } = ways.Of(target.MeasuredFor(date));

    public Target Target => target;
    public ReportingDate Date => date;
    public TargetPromise Promise => target.Promise;
    public string Slug => target.Promise.Slug;
    public Measurement? Measurement { get; } = target.MeasuredFor(date);

    public NoteStage Stage => Measurement?.Stage ?? NoteStage.Draft;

    public bool MayRead => target.MayBeReadBy(by, today) || Measurement?.MayBeReadBy(by, today, Way.Request) == true;

    public bool MayWrite { get; } = target.MayBeWrittenBy(by);

    /// <summary>Null when nothing was filled in that this person may see.</summary>
    public MeasurementEntry? Entry => MayRead ? Measurement?.EntryShownTo(by) : null;

    public bool IsReturned => Stage == NoteStage.Draft
        && Measurement?.LastAct?.Kind is ActKind.SentBack or ActKind.ReturnedByCollege or ActKind.Reopened;

    /// <summary>The values of the dates before this one that this person may see, the latest last.</summary>
    public IReadOnlyList<EarlierValue> Earlier => !MayRead ? [] :
        [.. target.Dates.Where(d => d.Due < date.Due).Select(d => target.MeasuredFor(d)).OfType<Measurement>()
            .Where(m => m.MayBeReadBy(by, today))
            .Select(m => m.EntryShownTo(by) is { Value: { } value, AsOf: { } asOf }
                ? new EarlierValue(m.Date, asOf, value, m.Stage)
                : null).OfType<EarlierValue>()];

    /// <summary>All values so far, that of this date last.</summary>
    public IReadOnlyList<(DateOnly AsOf, int Value)> Points =>
        [.. Earlier.Select(e => (e.AsOf, e.Value)), .. Entry is { Value: { } value, AsOf: { } asOf } ? new[] { (asOf, value) } : []];

    public Forecast? Forecast => Forecast.Of(Promise, target.Year, Points);

    public int? Shortfall => Entry?.Value is { } value ? Promise.ShortBy(value) : null;

    /// <summary>At the end of the year from what was measured, before that from where it is heading.</summary>
    public SubsidyAtRisk? AtRisk => (date.IsYearEnd ? Entry?.Value : Forecast?.Value) is { } value ? SubsidyAtRisk.Of(target, value) : null;

    /// <summary>Where it is, in a few words.</summary>
    public string StageInWords => Measurement is null ? "nog leeg" : IsReturned ? "kwam terug" : Stage.Name();

    /// <summary>Is this person among those whose agreement is asked, whatever keeps them from giving it?</summary>
    public bool IsAsked => Way.Request?.PartiesOf(by, target, today).Count > 0;

    /// <summary>Waits for this person's agreement.</summary>
    public bool MayAgree => Measurement is { } measurement && !measurement.ObjectionsToAgreeing(Way.Request, by, today).Any();

    /// <summary>Whose agreements this person may take back; none once the college decided, or where the file does not offer it.</summary>
    public IReadOnlyList<Party> Agreed =>
        Measurement is { } measurement && Way.AgreedBefore is { } request ? measurement.AgreementsOf(request, by, today) : [];

    /// <summary>Who must agree yet, where more than one is competent.</summary>
    public IReadOnlyList<Party> StillToAgree =>
        Measurement is { } measurement && Way.Request is { } request && request.AllOf(target, today).Count > 1
            ? measurement.StillToAgree(request, today)
            : [];
}

/// <summary>What was measured for an earlier reporting date.</summary>
public sealed record EarlierValue(ReportingDate Date, DateOnly AsOf, int Value, NoteStage Stage);
