using Lier.Portal.Application.Routes;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Pure.Tests.Application.Routes;

/// <summary>A note in the hands of a cast, beside a <see cref="NoteModel"/> of what must be true of it; compared after every deed.</summary>
internal sealed class NoteGame
{
    private const int MostTurns = 60;

    private readonly RoutePlan plan;
    private readonly RouteDefinition definition;
    private readonly int castSeed;
    private readonly NoteOnRoute real;
    private readonly NoteModel model;
    private readonly List<Deed> done = [];

    public NoteGame(RoutePlan plan, RouteDefinition definition, int castSeed)
    {
        (this.plan, this.definition, this.castSeed) = (plan, definition, castSeed);
        var cast = new Cast(castSeed);
        (real, model) = (new NoteOnRoute(definition, cast), new NoteModel(plan, cast));
        model.Compare(real);
    }

    public bool HasEnded => model.Here is null;

    public string Situation => model.Situation(real.Note);

    /// <summary>Mostly something that fits where the note is, by somebody of the right role; now and then anything by anybody.</summary>
    public Deed Think(Random random)
    {
        var what = Deed.All[random.Next(Deed.All.Length)];
        if (model.Here is { } here && random.Next(4) > 0)
            what = here.Kind == StepKind.Write && random.Next(2) == 0 ? Deed.Write : here.Outcomes[random.Next(2) * random.Next(here.Outcomes.Count)];
        var able = what == Outcomes.WithdrawAgreement ? HaveAgreed : [.. Cast.Everybody.Where(p => p.Is(RoleFor(what)))];
        var by = random.Next(5) > 0 ? able[random.Next(able.Count)] : Cast.Everybody[random.Next(Cast.Everybody.Count)];
        return new Deed(what, by, random.Next(10_000));
    }

    /// <summary>Who has a part in what was agreed to; anybody, when nothing was.</summary>
    private List<Person> HaveAgreed =>
        [.. Cast.Everybody.Where(p => real.Note.Acts.Any(a => a.Kind == ActKind.Agreed && (a.PersonId == p.Id || a.PartyId == p.Id))).DefaultIfEmpty(Cast.Alderman)];

    /// <returns>Whether it was done; if not, it was refused and everything is as it was.</returns>
    public bool Try(Deed deed)
    {
        var (before, steps) = (real.Picture, real.Note.Acts.Count);
        try
        {
            real.Do(deed, Cast.Sign(deed.By, done.Count));
        }
        catch (RefusedException)
        {
            Assert.Equal(before, real.Picture);
            return false;
        }

        done.Add(deed);
        model.Take(deed, [.. real.Note.Acts.Skip(steps)], real.Note);
        model.Compare(real);
        return true;
    }

    /// <summary>The same game once more, up to where it is now; what was refused left no trace.</summary>
    public NoteGame Again()
    {
        var copy = new NoteGame(plan, definition, castSeed);
        foreach (var deed in done) Assert.True(copy.Try(deed), $"{deed} was done before and is now refused");
        return copy;
    }

    /// <summary>Goes on with people who all want it to end well.</summary>
    public void Finish()
    {
        for (var turn = 0; model.Here is { } here; turn++)
        {
            Assert.True(turn < MostTurns, $"the end cannot be reached from '{here.Id}'");
            if (here.Kind == StepKind.Decide) Must(new(Outcomes.Approved, Cast.Secretary));
            else if (here.Kind == StepKind.Write) Submit(10 * (castSeed % 997 + turn));
            else if (!Cast.Everybody.Where(p => p.Is(here.Role)).Any(p => Try(new(Outcomes.Agree, p)))) StartOver();
        }
    }

    private void Submit(int choice)
    {
        Must(new(Deed.Write, Cast.Author, choice));
        Must(new(Outcomes.Submit, Cast.Author));
    }

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
        Deed.Write or Outcomes.Submit or Outcomes.Withdraw => Role.Staff,
        Outcomes.Agree or Outcomes.SendBack => model.Here?.Kind == StepKind.Agree ? model.Here.Role : Role.Alderman,
        Deed.Reopen or Deed.MoveMandate => Role.Administrator,
        _ => Role.CollegeSecretary,
    };
}
