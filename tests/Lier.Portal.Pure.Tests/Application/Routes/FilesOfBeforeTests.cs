using Lier.Portal.Application.Routes;
using Lier.Portal.Application.Settings;
using Lier.Portal.Domain.People;
using Lier.Portal.Golden;
using Lier.Portal.Workflow;

namespace Lier.Portal.Pure.Tests.Application.Routes;

/// <summary>
/// Files from before payloads, and a task that went, are read by <see cref="RouteDefinition"/> where something is under way on them, and
/// refused for what is new.
/// </summary>
public sealed class FilesOfBeforeTests
{
    private const string Report = "workflows/report.json", Measurement = "workflows/programme-report.json";

    [Theory]
    [InlineData("report.json", RouteSubject.Report, "Write Decide Publish end", "voorleggen beslist publiceren")]
    [InlineData(
        "programme-report.json", RouteSubject.Measurement, "Write Agree Decide Publish end", "indienen akkoord goedgekeurd publiceren")]
    public void The_shipped_file_is_sound_and_the_publication_is_its_end(string file, RouteSubject subject, string steps, string outcomes)
    {
        var json = File.ReadAllText(Path.Combine(Repository.Root, "workflows", file));
        Assert.Empty(RouteDefinition.Check(json));
        Assert.Equal(steps, Walked(RouteDefinition.Read(json, file, subject), outcomes));
    }

    [Theory]
    [InlineData(Report, "Write Decide Publish Acknowledge end", "voorleggen beslist publiceren kennisgenomen")]
    [InlineData(Measurement, "Write Agree Decide Publish end", "indienen akkoord goedgekeurd publiceren")]
    public void A_stored_file_without_payloads_is_walked_to_its_end(string file, string steps, string outcomes) =>
        Assert.Equal(steps, Walked(RouteDefinition.ReadStored(Before(file)), outcomes));

    [Theory]
    [InlineData(Report, RouteSubject.Report)]
    [InlineData(Measurement, RouteSubject.Measurement)]
    public void A_new_thing_does_not_begin_on_one(string file, RouteSubject subject)
    {
        var refused = Assert.Throws<SetupException>(() => RouteDefinition.Read(Before(file), file, subject));
        Assert.Equal($"{file} cannot be used: every Elsa.RunTask needs a payload that names its step and role.", refused.Message);
    }

    [Fact]
    public void Its_buttons_have_the_words_of_the_outcomes()
    {
        var step = RouteDefinition.ReadStored(Before(Measurement)).Find("akkoord")!;
        Assert.Equal(
            [("akkoord", new StepOutcome("Akkoord")), ("terugsturen", new("Terugsturen", true)), ("intrekken", new("Intrekken", false, Role.Staff))],
            step.Outcomes.Select(o => (o.Key, o.Value)));
    }

    private static string Before(string file) => File.ReadAllText(GoldenFile.PathOf(file));

    private static string Walked(RouteDefinition route, string outcomes)
    {
        var run = route.Begin().Run;
        var steps = new List<string> { $"{route.Find(run.WaitingAt)!.Kind}" };
        foreach (var outcome in outcomes.Split(' '))
        {
            run = route.Take(run, outcome, RouteFact.None).Run;
            steps.Add(route.Find(run.WaitingAt)?.Kind.ToString() ?? "end");
        }

        return string.Join(' ', steps);
    }
}
