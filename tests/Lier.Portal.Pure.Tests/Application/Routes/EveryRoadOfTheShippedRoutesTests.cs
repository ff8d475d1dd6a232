using FsCheck;
using FsCheck.Fluent;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Pure.Tests.Application.Routes;

/// <summary>
/// The shipped files, read by <see cref="RouteDefinition"/>, and the rules of a <see cref="ProgressNote"/> or a <see cref="Measurement"/>
/// together: whatever people choose, a note is approved exactly when the last word is the college's "goedgekeurd", and a measurement is
/// out exactly when it is the secretary's "publiceren".
/// </summary>
public sealed class EveryRoadOfTheShippedRoutesTests
{
    private const int Longest = 12;

    private const string OfNote = "progress-note.json";
    private const string OfMeasurement = "programme-report.json";

    private static readonly Dictionary<string, RouteDefinition> Routes = new()
    {
        [OfNote] = RouteDefinition.Read(Text(OfNote), OfNote, RouteSubject.Note),
        [OfMeasurement] = RouteDefinition.Read(Text(OfMeasurement), OfMeasurement, RouteSubject.Measurement),
    };

    /// <summary>
    /// Counted beforehand from the arrows: write → 1, agree → 3 (two of them back), decide → 4 (one back, one staying, one to the
    /// agreement again, one the end, or for a measurement its publication → 1).
    /// </summary>
    [Theory]
    [InlineData(OfNote, 12_432)]
    [InlineData(OfMeasurement, 13_069)]
    public void Every_road_of_at_most_twelve_outcomes(string file, int expected)
    {
        var (open, roads) = (new Stack<string[]>([[]]), 0);
        while (open.TryPop(out var road))
        {
            var real = Walked(road, Routes[file]);
            Assert.Equal(road.LastOrDefault() == LastWord(file), IsAtTheEnd(real));
            // On along the first outcome; the others are tried from the start.
            while (road.Length < Longest && real.Step is { } step)
            {
                var takeable = step.Outcomes.Keys.Where(outcome => Fits(step, outcome)).ToList();
                roads += takeable.Count;
                foreach (var other in takeable.Skip(1)) open.Push([.. road, other]);
                Take(real, takeable[0], road.Length);
                road = [.. road, takeable[0]];
                Assert.Equal(road[^1] == LastWord(file), IsAtTheEnd(real));
            }
        }

        Assert.Equal(expected, roads);
    }

    [Theory]
    [InlineData(OfNote)]
    [InlineData(OfMeasurement)]
    public void Random_words_of_which_those_that_do_not_fit_are_refused_and_change_nothing(string file)
    {
        var route = Routes[file];
        var words = route.Steps.SelectMany(s => s.Outcomes.Keys).Distinct().ToList();
        Prop.ForAll(Gen.Elements<string>(words).ArrayOf(Longest).ToArbitrary(), road =>
        {
            var real = ApprovalOnRoute.Begin(route, new Cast());
            var taken = road.Where((word, at) => IsTaken(real, word, at)).ToList();
            return IsAtTheEnd(real) == (taken.LastOrDefault() == LastWord(file)) && real.Acts.Count == taken.Count;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "workflows", file));

    private static string LastWord(string file) => file == OfNote ? Outcomes.Approved : Outcomes.Publish;

    // The only alderman who is asked: once they agreed, it does not wait for an agreement any more.
    private static bool Fits(RouteStep step, string outcome) =>
        step.Outcomes.ContainsKey(outcome) && !(outcome == Outcomes.WithdrawAgreement && step.Kind == StepKind.Agree);

    private static ApprovalOnRoute Walked(string[] road, RouteDefinition route)
    {
        var real = ApprovalOnRoute.Begin(route, new Cast());
        for (var at = 0; at < road.Length; at++) Take(real, road[at], at);
        return real;
    }

    private static bool IsTaken(ApprovalOnRoute real, string word, int at)
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

    private static void Take(ApprovalOnRoute real, string word, int at)
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

    private static bool IsAtTheEnd(ApprovalOnRoute real)
    {
        var end = real.Route.Subject == RouteSubject.Note ? NoteStage.Approved : NoteStage.Published;
        Assert.Equal(real.Step is null, real.Stage == end);
        return real.Step is null;
    }
}
