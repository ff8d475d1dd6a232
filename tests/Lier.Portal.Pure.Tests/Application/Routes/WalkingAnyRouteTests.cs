using FsCheck;
using FsCheck.Fluent;
using Lier.Portal.Application.Routes;

namespace Lier.Portal.Pure.Tests.Application.Routes;

/// <summary>
/// Thousands of routes that somebody might draw, sound and broken, each as a real file: what <see cref="RouteContract"/> and
/// <see cref="RoutePaths"/> let pass is played by random people and must keep its promises; whatever fails, names its seed.
/// </summary>
public sealed class WalkingAnyRouteTests
{
    private const int Routes = 640;
    private const int GamesPerRoute = 36;
    private const int Games = 10_000;

    private int accepted;
    private int refused;
    private int published;
    private int games;

    [Theory]
    [InlineData(RouteSubject.Note)]
    [InlineData(RouteSubject.Measurement)]
    public void Ten_thousand_games_on_random_routes_keep_position_and_facts_together_and_reach_publication_only_by_the_rules(
        RouteSubject subject)
    {
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(RandomCases.Of(Routes)),
            Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => Play(subject, seed)));

        if (!RandomCases.AreAll) return;
        Assert.True(accepted > Routes / 3 && refused > Routes / 5, $"the routes are lopsided: {accepted} accepted, {refused} refused");
        Assert.True(games >= Games && published > games / 20, $"{games} games, of which {published} came to publication by themselves");
    }

    /// <summary>Where to put a seed that failed, to look at it alone.</summary>
    [Theory]
    [InlineData(RouteSubject.Note, 1)]
    [InlineData(RouteSubject.Note, 2)]
    [InlineData(RouteSubject.Measurement, 1)]
    [InlineData(RouteSubject.Measurement, 2)]
    public void A_seed_is_always_the_same_route_and_the_same_games(RouteSubject subject, int seed)
    {
        Assert.Equal(RoutePlanner.PlanOf(subject, seed).Json(), RoutePlanner.PlanOf(subject, seed).Json());
        Play(subject, seed);
        Play(subject, seed);
    }

    private void Play(RouteSubject subject, int seed)
    {
        var plan = RoutePlanner.PlanOf(subject, seed);
        var json = plan.Json();
        var problems = RouteDefinition.Check(json);
        if (problems.Count > 0)
        {
            Assert.False(plan.IsSound, $"a sound route is refused: {string.Join(' ', problems)}");
            Assert.All(problems, p => Assert.True(p is { Place.Length: > 0, Message.Length: > 0 }));
            refused++;
            return;
        }

        accepted++;
        var (definition, finished) = (RouteDefinition.ReadStored(json), new HashSet<string>());
        for (var game = 0; game < GamesPerRoute; game++)
            Play(new ApprovalGame(plan, definition, seed ^ game), new Random(seed ^ game), finished);
    }

    /// <param name="finished">The situations of this route from which the end was reached before.</param>
    private void Play(ApprovalGame game, Random random, HashSet<string> finished)
    {
        games++;
        for (var deeds = random.Next(40); deeds > 0 && !game.HasEnded; deeds--)
        {
            if (game.Try(game.Think(random)) && finished.Add(game.Situation)) game.Again().Finish();
        }

        if (game.WasPublished) published++;
    }
}
