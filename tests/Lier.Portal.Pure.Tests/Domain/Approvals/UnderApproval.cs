using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Pure.Tests.Domain.Programmes;

namespace Lier.Portal.Pure.Tests.Domain.Approvals;

/// <summary>A note or a measurement of one action with two competent aldermen, of whom one is replaced, seen as what they have in common.</summary>
internal abstract class UnderApproval
{
    public static readonly AgreementRequest OfAll = new("akkoord", Role.Alderman, Within.AllCompetent);

    /// <summary>Of the second alderman, today and the nine days after.</summary>
    public static readonly Person Substitute = Townspeople.FutureAlderman;

    public static UnderApproval Of(string kind) => kind == "nota" ? new NoteUnderApproval() : new MeasurementUnderApproval();

    public abstract NoteStage Stage { get; }
    public abstract IReadOnlyList<ApprovalAct> Acts { get; }
    public abstract IReadOnlyList<ApprovalVersion> Versions { get; }
    public abstract int Revision { get; }
    public abstract void Write(int content, Person by);
    public abstract void Submit(Person by);
    public abstract void Withdraw(Person by);
    public abstract void Agree(Person by);
    public abstract void SendBack(string reason, Person by);
    public abstract void WithdrawAgreement(Person by, int daysLater = 0, int version = 1);
    public abstract IReadOnlyList<int?> StandingAgreements();
    public abstract void Reopen(string reason, Person by);
    public abstract void Decide(DecisionOutcome outcome, string reason, Person by);
    public abstract void Publish(Person by);
    public abstract IReadOnlyList<int> StillToAgree();
    public abstract void BringBeforeCollege();

    /// <summary>Written and submitted by the team.</summary>
    public UnderApproval Submitted()
    {
        Write(1, Townspeople.Author);
        Submit(Townspeople.Author);
        return this;
    }

    /// <summary>Both aldermen agreed.</summary>
    public UnderApproval WithCollege()
    {
        Submitted();
        Agree(Townspeople.Alderman);
        Agree(Townspeople.SecondAlderman);
        BringBeforeCollege();
        return this;
    }

    protected static PolicyAction Action()
    {
        var action = Given.ActionWithout();
        action.Entrust(Given.AccountOf(Townspeople.Alderman), new(2019, 1, 1));
        var replaced = Given.AccountOf(Townspeople.SecondAlderman);
        replaced.NameSubstitute(
            Given.AccountOf(Substitute), Given.Today, Given.Today.AddDays(9), Given.By(Townspeople.SecondAlderman));
        action.Entrust(replaced, new(2019, 1, 1));
        return action;
    }
}

internal abstract class UnderApproval<TVersion, TAct>(Approval<TVersion, TAct> thing) : UnderApproval
    where TVersion : ApprovalVersion
    where TAct : ApprovalAct, new()
{
    public override NoteStage Stage => thing.Stage;
    public override IReadOnlyList<ApprovalAct> Acts => thing.Acts;
    public override IReadOnlyList<ApprovalVersion> Versions => thing.Versions;
    public override int Revision => thing.Revision;
    public override void Submit(Person by) => thing.Submit(Given.By(by, 1));
    public override void Withdraw(Person by) => thing.Withdraw(Given.By(by, 2));
    public override void Agree(Person by) => thing.Agree(OfAll, thing.LastVersion?.Number ?? 0, Given.By(by, 3));
    public override void SendBack(string reason, Person by) =>
        thing.SendBack(OfAll, thing.LastVersion?.Number ?? 0, reason, Given.By(by, 4));
    public override void WithdrawAgreement(Person by, int daysLater, int version) =>
        thing.WithdrawAgreement(OfAll, version, new(by, Given.Now.AddDays(daysLater), Given.Today.AddDays(daysLater)));
    public override IReadOnlyList<int?> StandingAgreements() => [.. thing.StandingAgreements().Select(a => a.PartyId)];
    public override void Reopen(string reason, Person by) => thing.Reopen(reason, Given.By(by, 5));
    public override void Publish(Person by) => thing.Publish(Given.By(by, 7));
    public override IReadOnlyList<int> StillToAgree() => [.. thing.StillToAgree(OfAll, Given.Today).Select(p => p.Id)];
    public override void BringBeforeCollege() => thing.BringBeforeCollege();
}

internal sealed class NoteUnderApproval : UnderApproval<NoteVersion, NoteAct>
{
    private readonly ProgressNote note;

    public NoteUnderApproval() : this(new(Action(), Given.Period)) { }

    private NoteUnderApproval(ProgressNote note) : base(note) => this.note = note;

    public override void Write(int content, Person by) =>
        note.Write(Given.Text with { Progress = $"Er zijn {content} fietsen hersteld." }, Given.By(by));

    public override void Decide(DecisionOutcome outcome, string reason, Person by) =>
        CollegeDecision.Register(Given.Period, Given.Today, "2022-00045", Given.By(by, 6))
            .On(note, note.LastVersion?.Number ?? 0, outcome, reason, Given.By(by, 6));
}

internal sealed class MeasurementUnderApproval : UnderApproval<MeasurementVersion, MeasurementAct>
{
    private readonly Measurement measurement;

    public MeasurementUnderApproval() : this(Begun()) { }

    private MeasurementUnderApproval(Measurement measurement) : base(measurement) => this.measurement = measurement;

    public override void Write(int content, Person by) => measurement.Write(Promised.Entry with { Value = content }, Given.By(by));

    public override void Decide(DecisionOutcome outcome, string reason, Person by) =>
        CollegeDecision.Register(ReportingPeriod.Of(measurement.Date.AsOf), Given.Today, "2022-00045", Given.By(by, 6))
            .On(measurement, measurement.LastVersion?.Number ?? 0, outcome, reason, Given.By(by, 6));

    private static Measurement Begun()
    {
        var world = Promised.World(Action());
        return world.Counted.BeginMeasuring(world.Halfway, Townspeople.Author);
    }
}
