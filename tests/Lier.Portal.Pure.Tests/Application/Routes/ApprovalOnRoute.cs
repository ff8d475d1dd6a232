using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Pure.Tests.Domain.Programmes;

namespace Lier.Portal.Pure.Tests.Application.Routes;

/// <summary>A real note or measurement on a real route. Every deed is done as the portal's use cases do it, but in memory.</summary>
internal abstract class ApprovalOnRoute(ApprovalRoute route, RouteDefinition definition, Cast cast)
{
    public static ApprovalOnRoute Begin(RouteDefinition definition, Cast cast) =>
        definition.Subject == RouteSubject.Note ? new NoteOnRoute(definition, cast) : new MeasurementOnRoute(definition, cast);

    public ApprovalRoute Route => route;
    public RouteStep? Step => route.WaitingAt(definition);
    public abstract NoteStage Stage { get; }
    public abstract IReadOnlyList<ApprovalAct> Acts { get; }
    public abstract IReadOnlyList<ApprovalVersion> Versions { get; }
    public abstract IEnumerable<ApprovalAct> StandingAgreements { get; }

    /// <summary>The number of the version that a publication would now take along; 0 for none.</summary>
    public abstract int ForPublication { get; }

    /// <summary>Everything that a deed can change.</summary>
    public object Picture => (
        OfThing,
        (route.Run, route.StepId, route.StepName, route.AskedRole, route.AskedWithin, route.DefinitionHash, route.Journal.Count),
        string.Join(' ', cast.CompetentIds));

    protected RouteDefinition Definition => definition;

    protected abstract object OfThing { get; }

    public virtual void Do(Deed deed, Signature by)
    {
        switch (deed.What)
        {
            case Deed.Write: Write(deed.Text, by); break;
            case Deed.Reopen: route.Reopen(definition, "Niemand kan verder helpen.", by); break;
            case Deed.MoveMandate: cast.MoveMandate(deed.Choice, by); break;
            case Outcomes.Approved: Decide(DecisionOutcome.Approved, deed, by); break;
            case Outcomes.Returned: Decide(DecisionOutcome.Returned, deed, by); break;
            case Outcomes.Deferred: Decide(DecisionOutcome.Deferred, deed, by); break;
            case Outcomes.Publish: Publish(by); break;
            default: Walk(deed.What, by, step => Take(deed, step, by)); break;
        }
    }

    protected void Walk(string outcome, Signature by, Action<RouteStep?> verb) => route.Walk(definition, outcome, by, verb);

    protected abstract void Write(NoteText text, Signature by);
    protected abstract void Take(Deed deed, RouteStep? step, Signature by);
    protected abstract void Decide(DecisionOutcome outcome, Deed deed, Signature by);
    protected abstract void Publish(Signature by);
}

internal abstract class ApprovalOnRoute<TVersion, TAct>(
    Approval<TVersion, TAct> thing, ApprovalRoute route, RouteDefinition definition, Cast cast)
    : ApprovalOnRoute(route, definition, cast)
    where TVersion : ApprovalVersion
    where TAct : ApprovalAct, new()
{
    public override NoteStage Stage => thing.Stage;
    public override IReadOnlyList<ApprovalAct> Acts => thing.Acts;
    public override IReadOnlyList<ApprovalVersion> Versions => thing.Versions;
    public override IEnumerable<ApprovalAct> StandingAgreements => thing.StandingAgreements();

    protected override object OfThing =>
        (thing.Stage, thing.Revision, thing.Acts.Count, thing.Versions.Count, thing.WriterIds, thing.LastWrittenAt);

    protected override void Take(Deed deed, RouteStep? step, Signature by)
    {
        var version = deed.VersionOf(this);
        switch (deed.What)
        {
            case Outcomes.Submit: thing.Submit(by); break;
            case Outcomes.Withdraw: thing.Withdraw(by); break;
            case Outcomes.Agree: thing.Agree(step?.Request, version, by); break;
            case Outcomes.SendBack: thing.SendBack(step?.Request, version, "Noem de cijfers.", by); break;
            case Outcomes.WithdrawAgreement: thing.WithdrawAgreement(Route.AgreedBefore(Definition), version, by); break;
            default: throw new ArgumentOutOfRangeException(nameof(deed), deed, null);
        }
    }
}

internal sealed class NoteOnRoute : ApprovalOnRoute<NoteVersion, NoteAct>
{
    private readonly ProgressNote note;

    public NoteOnRoute(RouteDefinition definition, Cast cast) : this(new(cast.Action, Given.Period), definition, cast) { }

    private NoteOnRoute(ProgressNote note, RouteDefinition definition, Cast cast)
        : base(note, new NoteRoute(note, definition, Given.Now), definition, cast) => this.note = note;

    public override int ForPublication => note.Stage is NoteStage.Approved or NoteStage.Published ? note.LastVersion!.Number : 0;

    protected override object OfThing => (base.OfThing, note.Text);

    protected override void Write(NoteText text, Signature by) => note.Write(text, by);

    protected override void Decide(DecisionOutcome outcome, Deed deed, Signature by)
    {
        var decision = CollegeDecision.Register(Given.Period, Given.Today, "2022-00045", by);
        Walk(deed.What, by, _ => decision.On(note, deed.VersionOf(this), outcome, "De cijfers ontbreken.", by));
    }

    // A report takes along what is at the end of its route.
    protected override void Publish(Signature by) => note.Publish(by);
}

internal sealed class MeasurementOnRoute : ApprovalOnRoute<MeasurementVersion, MeasurementAct>
{
    private readonly Measurement measurement;

    public MeasurementOnRoute(RouteDefinition definition, Cast cast) : this(Begun(cast), definition, cast) { }

    private MeasurementOnRoute(Measurement measurement, RouteDefinition definition, Cast cast)
        : base(measurement, new MeasurementRoute(measurement, definition, Given.Now), definition, cast) => this.measurement = measurement;

    public override int ForPublication => measurement.ForPublication?.Version ?? 0;

    protected override object OfThing => (base.OfThing, measurement.Entry);

    public override void Do(Deed deed, Signature by)
    {
        if (deed.What != Deed.Correct)
        {
            base.Do(deed, by);
            return;
        }

        measurement.Correct("Er is een taalpunt vergeten.", by);
        Route.BeginAgain(Definition, by.At);
    }

    /// <summary>Two texts that differ make two entries that differ, and one without a status lacks its number.</summary>
    protected override void Write(NoteText text, Signature by) => measurement.Write(
        Promised.Entry with { Value = (int?)text.Status, Comment = $"Voortgang {text.ProgressLight}, timing {text.TimingLight}." }, by);

    protected override void Decide(DecisionOutcome outcome, Deed deed, Signature by)
    {
        var decision = CollegeDecision.Register(ReportingPeriod.Of(measurement.Date.AsOf), Given.Today, "2022-00045", by);
        Walk(deed.What, by, _ => decision.On(measurement, deed.VersionOf(this), outcome, "De cijfers ontbreken.", by));
    }

    // A programme walks those that are not out yet.
    protected override void Publish(Signature by)
    {
        if (measurement.Stage == NoteStage.Published) throw new RefusedException("De meting staat al online.");
        Walk(Outcomes.Publish, by, _ => measurement.Publish(by));
    }

    private static Measurement Begun(Cast cast)
    {
        var world = Promised.World(cast.Action);
        return world.Counted.BeginMeasuring(world.Halfway, Cast.Author);
    }
}
