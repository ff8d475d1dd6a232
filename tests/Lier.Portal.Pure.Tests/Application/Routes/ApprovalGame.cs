using Lier.Portal.Application.Routes;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Pure.Tests.Application.Routes;

/// <summary>
/// A note or a measurement in the hands of a cast, beside an <see cref="ApprovalModel"/> of what must be true of it; compared after
/// every deed.
/// </summary>
internal sealed class ApprovalGame
{
    private const int MostTurns = 60;

    private readonly RoutePlan plan;
    private readonly RouteDefinition definition;
    private readonly int castSeed;
    private readonly ApprovalOnRoute real;
    private readonly ApprovalModel model;
    private readonly List<Deed> done = [];

    public ApprovalGame(RoutePlan plan, RouteDefinition definition, int castSeed)
    {
        (this.plan, this.definition, this.castSeed) = (plan, definition, castSeed);
        var cast = new Cast(castSeed);
        (real, model) = (ApprovalOnRoute.Begin(definition, cast), new ApprovalModel(plan, cast));
        model.Compare(real);
    }

    /// <summary>Was it published, be it that something of it is being put right since?</summary>
    public bool WasPublished => model.Published > 0;

    /// <summary>Nothing can be done with it any more: only a measurement is put right.</summary>
    public bool HasEnded => model.IsOut && plan.Subject == RouteSubject.Note;

    public string Situation => model.Situation(real);

    /// <summary>Mostly something that fits where it is, by somebody of the right role; now and then anything by anybody.</summary>
    public Deed Think(Random random)
    {
        var deeds = Deed.AllOf(plan.Subject);
        var what = random.Next(4) > 0 ? Fitting(random) : deeds[random.Next(deeds.Count)];
        var able = what == Outcomes.WithdrawAgreement ? HaveAgreed : [.. Cast.Everybody.Where(p => p.Is(RoleFor(what)))];
        var by = random.Next(5) > 0 ? able[random.Next(able.Count)] : Cast.Everybody[random.Next(Cast.Everybody.Count)];
        return new Deed(what, by, random.Next(10_000));
    }

    /// <returns>Whether it was done; if not, it was refused and everything is as it was.</returns>
    public bool Try(Deed deed)
    {
        var before = real.Picture;
        try
        {
            Do(deed);
        }
        catch (RefusedException)
        {
            Assert.Equal(before, real.Picture);
            return false;
        }

        model.Compare(real);
        return true;
    }

    /// <summary>The same game once more, up to where it is now; what was refused left no trace.</summary>
    public ApprovalGame Again()
    {
        var copy = new ApprovalGame(plan, definition, castSeed);
        foreach (var deed in done) copy.Do(deed);
        copy.model.Compare(copy.real);
        return copy;
    }

    /// <summary>Goes on with people who all want it to end well.</summary>
    public void Finish()
    {
        for (var turn = 0; !model.IsOut; turn++)
        {
            Assert.True(turn < MostTurns, $"the end cannot be reached from '{model.Here?.Id}'");
            switch (model.Here?.Kind)
            {
                case StepKind.Write: Submit(10 * (castSeed % 997 + turn)); break;
                case StepKind.Agree: if (!SomebodyAgrees(model.Here.Role)) StartOver(); break;
                case StepKind.Decide: Must(new(Outcomes.Approved, Cast.Secretary)); break;
                default: Must(new(Outcomes.Publish, Cast.Secretary)); break;
            }
        }
    }

    private string Fitting(Random random) => model.Here switch
    {
        null => model.IsOut ? Deed.Correct : Outcomes.Publish,
        { Kind: StepKind.Write } when random.Next(2) == 0 => Deed.Write,
        { Kind: StepKind.Publish } when random.Next(3) == 0 => Deed.Correct,
        var here => here.Outcomes[random.Next(2) * random.Next(here.Outcomes.Count)],
    };

    /// <summary>Who has a part in what was agreed to; anybody, when nothing was.</summary>
    private List<Person> HaveAgreed =>
    [
        .. Cast.Everybody
            .Where(p => real.Acts.Any(a => a.Kind == ActKind.Agreed && (a.PersonId == p.Id || a.PartyId == p.Id)))
            .DefaultIfEmpty(Cast.Alderman),
    ];

    private void Do(Deed deed)
    {
        var acts = real.Acts.Count;
        real.Do(deed, Cast.Sign(deed.By, done.Count));
        done.Add(deed);
        model.Take(deed, [.. real.Acts.Skip(acts)], real);
    }

    private void Submit(int choice)
    {
        Must(new(Deed.Write, Cast.Author, choice));
        Must(new(Outcomes.Submit, Cast.Author));
    }

    private bool SomebodyAgrees(Role role) => Cast.Everybody.Where(p => p.Is(role)).Any(p => Try(new(Outcomes.Agree, p)));

    /// <summary>Somebody else becomes competent, and everybody is asked again.</summary>
    private void StartOver()
    {
        Assert.True(model.MayBeStuck, $"nobody can agree at '{model.Here!.Id}'");
        Must(new(Deed.Reopen, Cast.Administrator));
        Must(new(Deed.MoveMandate, Cast.Administrator));
    }

    private void Must(Deed deed) => Assert.True(Try(deed), $"{deed} is refused");

    private Role RoleFor(string what) => what switch
    {
        Deed.Write or Deed.Correct or Outcomes.Submit or Outcomes.Withdraw => Role.Staff,
        Outcomes.Agree or Outcomes.SendBack => model.Here?.Kind == StepKind.Agree ? model.Here.Role : Role.Alderman,
        Deed.Reopen or Deed.MoveMandate => Role.Administrator,
        _ => Role.CollegeSecretary,
    };
}
