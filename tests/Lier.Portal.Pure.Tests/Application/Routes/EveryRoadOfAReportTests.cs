using Lier.Portal.Application.Reports;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Pure.Tests.Application.Routes;

/// <summary>
/// The shipped files of a report on a <see cref="ReportRoute"/>, with the rules of a <see cref="ReportDossier"/>: whatever the secretary
/// chooses, a report is out exactly when the last word is "publiceren", after the college decided on it as it was last brought.
/// </summary>
public sealed class EveryRoadOfAReportTests
{
    private const int Longest = 12;

    private static readonly string[] Words = [Outcomes.Bring, Outcomes.Agree, Outcomes.SendBack, Outcomes.Decided, Outcomes.Publish];

    private static readonly Signature Secretary = Cast.Sign(Cast.Secretary, 0);

    private static readonly PublishedReport Report = PublishedReport.Publish(FirstReport.Content, null, "", Secretary);

    /// <summary>
    /// Counted beforehand from the arrows: compose → 1, decide → 1, publish → 2 (one on, one to the college again), and from the end on as
    /// from the start; where the management team reads it first → 2 more, one of them back.
    /// </summary>
    [Theory]
    [InlineData("report.json", "beslist", 83)]
    [InlineData("examples/report-management-team.json", "akkoord beslist", 239)]
    public void Every_road_of_at_most_twelve_words_and_beside_it_every_word_that_does_not_fit(string file, string beforehand, int expected)
    {
        var json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "workflows", file));
        var definition = RouteDefinition.Read(json, file, RouteSubject.Report);
        var (open, roads) = (new Stack<string[]>([[]]), 0);
        while (open.TryPop(out var road))
        {
            if (road is [.., Outcomes.Publish])
                Assert.EndsWith($"voorleggen {beforehand} publiceren", string.Join(' ', road), StringComparison.Ordinal);
            if (road.Length == Longest) continue;
            foreach (var word in Words.Where(word => IsTaken(Walked(road, definition), definition, word)))
            {
                roads++;
                open.Push([.. road, word]);
            }
        }

        Assert.Equal(expected, roads);
    }

    private static bool IsTaken(ReportRoute route, RouteDefinition definition, string word)
    {
        var (before, step) = (Picture(route), route.WaitingAt(definition));
        if (step is null ? word == Outcomes.Bring : step.Outcomes.ContainsKey(word))
        {
            Do(route, definition, word);
            return true;
        }

        Assert.Throws<RefusedException>(() => Do(route, definition, word));
        Assert.Equal(before, Picture(route));
        return false;
    }

    private static ReportRoute Walked(string[] road, RouteDefinition definition)
    {
        var route = new ReportRoute(new(FirstReport.Period), definition, Given.Now);
        foreach (var word in road) Do(route, definition, word);
        Assert.Equal(road is [.., Outcomes.Publish], route.Dossier.Stage == ReportStage.Published);
        Assert.True(route.IsAt(route.WaitingAt(definition)));
        return route;
    }

    // As the use cases of the portal do it.
    private static void Do(ReportRoute route, RouteDefinition definition, string word)
    {
        switch (word)
        {
            case Outcomes.Bring: route.Bring(definition, Secretary); break;
            case Outcomes.Agree: route.Agree(definition, Cast.Sign(Cast.Manager, 0)); break;
            case Outcomes.SendBack: route.SendBack(definition, "Noem de cijfers.", Cast.Sign(Cast.Manager, 0)); break;
            case Outcomes.Decided: route.Walk(definition, word, Secretary, _ => route.Dossier.Decide(Decision, Secretary)); break;
            default: route.Walk(definition, word, Secretary, _ => route.Dossier.Publish(Report, Secretary)); break;
        }
    }

    private static CollegeDecision Decision => CollegeDecision.Register(FirstReport.Period, Given.Today, "2022-00045", Secretary);

    private static object Picture(ReportRoute route) =>
        (route.Dossier.Stage, route.Dossier.Revision, route.Dossier.Acts.Count, route.Run, route.StepId, route.Visit, route.Journal.Count);
}
