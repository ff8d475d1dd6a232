using FsCheck;
using FsCheck.Fluent;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Pure.Tests.Workflow;

namespace Lier.Portal.Pure.Tests.Application.Routes;

/// <summary>
/// The shipped file, read by <see cref="RouteDefinition"/>, and the rules of <see cref="ProgressNote"/> together: whatever people choose, a
/// note is approved exactly when the last word is the college's "goedgekeurd".
/// </summary>
public sealed class EveryRoadOfTheShippedRouteTests
{
    private const int Longest = 12;

    /// <summary>
    /// Counted beforehand from the arrows: write → 1, agree → 3 (two of them back), decide → 4 (one back, one staying, one to the agreement
    /// again, one the end).
    /// </summary>
    private const int Roads = 12_432;

    private static readonly RouteDefinition Route = RouteDefinition.Read(ProgressNoteFile.Json, "the shipped route", RouteSubject.Note);

    private static readonly string[] Words =
        [Outcomes.Submit, Outcomes.Agree, Outcomes.SendBack, Outcomes.Withdraw, Outcomes.WithdrawAgreement, Outcomes.Approved, Outcomes.Returned, Outcomes.Deferred];

    [Fact]
    public void Every_road_of_at_most_twelve_outcomes()
    {
        var open = new Queue<string[]>([[]]);
        var roads = 0;
        while (open.TryDequeue(out var road))
        {
            var real = Walked(road);
            Assert.Equal(road.LastOrDefault() == Outcomes.Approved, IsApproved(real));
            if (road.Length == Longest || real.Step is not { } step) continue;
            var takeable = step.Outcomes.Keys.Where(outcome => Fits(step, outcome)).ToList();
            roads += takeable.Count;
            foreach (var outcome in takeable) open.Enqueue([.. road, outcome]);
        }

        Assert.Equal(Roads, roads);
    }

    [Fact]
    public void Random_words_of_which_those_that_do_not_fit_are_refused_and_change_nothing() =>
        Prop.ForAll(Gen.Elements(Words).ArrayOf(Longest).ToArbitrary(), words =>
        {
            var real = new NoteOnRoute(Route, new Cast());
            var taken = words.Where((word, at) => IsTaken(real, word, at)).ToList();
            return IsApproved(real) == (taken.LastOrDefault() == Outcomes.Approved) && real.Note.Acts.Count == taken.Count;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    // The only alderman who is asked: once they agreed, the note does not wait for an agreement any more.
    private static bool Fits(RouteStep step, string outcome) =>
        step.Outcomes.ContainsKey(outcome) && !(outcome == Outcomes.WithdrawAgreement && step.Kind == StepKind.Agree);

    private static NoteOnRoute Walked(string[] road)
    {
        var real = new NoteOnRoute(Route, new Cast());
        for (var at = 0; at < road.Length; at++) Take(real, road[at], at);
        return real;
    }

    private static bool IsTaken(NoteOnRoute real, string word, int at)
    {
        var (before, fits) = (real.Picture, real.Step is { } step && Fits(step, word));
        if (fits)
        {
            Take(real, word, at);
            return true;
        }

        Assert.Throws<RefusedException>(() => real.Do(new(word, ByWhom(word)), Cast.Sign(ByWhom(word), at)));
        Assert.Equal(before, real.Picture);
        return false;
    }

    private static void Take(NoteOnRoute real, string word, int at)
    {
        var by = Cast.Sign(ByWhom(word), at);
        if (word == Outcomes.Submit) real.Do(new(Deed.Write, by.Person, Choice: 10 * at), by);
        real.Do(new(word, by.Person), by);
        Assert.True(real.Route.IsAt(real.Step));
    }

    private static Person ByWhom(string word) => word switch
    {
        Outcomes.Submit or Outcomes.Withdraw => Cast.Author,
        Outcomes.Agree or Outcomes.SendBack or Outcomes.WithdrawAgreement => Cast.Alderman,
        _ => Cast.Secretary,
    };

    private static bool IsApproved(NoteOnRoute real)
    {
        Assert.Equal(real.Step is null, real.Note.Stage == NoteStage.Approved);
        return real.Note.Stage == NoteStage.Approved;
    }
}
