using System.Security.Cryptography;
using System.Text.Json;
using Lier.Portal.Golden;
using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Pure.Tests.Golden;

/// <summary>
/// The workflow files as they were in use, and positions that were stored at each step of one: a <see cref="WorkflowRun"/> is read, and
/// <see cref="Walker"/> goes on from it.
/// </summary>
public sealed class StoredPositionsTests
{
    private const string Shipped = "progress-note";
    private const string HeadOfService = "progress-note-head-of-service";
    private const string ManagementTeam = "progress-note-management-team";
    private const string Report = "report";
    private const string Measurement = "programme-report";

    private const string ToTheCollegeAndBack = "indienen akkoord uitgesteld teruggestuurd";
    private const string TwiceAgreed = "indienen akkoord akkoord";

    [Theory]
    [InlineData(Shipped, "71bd8917de76f34709abcc367ecfe75dc2312f2018a0f52edfeba4e49eb37854")]
    [InlineData(HeadOfService, "0e2b4f98b91e3f7fe0c1c5bded7ff2e2259cf2852954337d6db65d7f123e435e")]
    [InlineData(ManagementTeam, "aca06d6361b373fe48b5f324b870af9dc311fc12d9b6a8d3c6a793a965371c8a")]
    [InlineData(Report, "11aecc4373ce7f23668cdcc5ccbb13e17d2614adb5bf7304069474c1ec6c951f")]
    [InlineData(Measurement, "38d197e465b1adc69ec9197b8b5a982ddf6dbe4ed22224859529acd7568a337f")]
    public void A_file_is_known_by_its_fingerprint_and_has_no_problems(string file, string sha256)
    {
        Assert.Equal(sha256, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(PathOf(file)))));
        Assert.Empty(WorkflowFile.Examine(File.ReadAllText(PathOf(file))).Problems);
    }

    public static TheoryData<string, string, string> Roads => new()
    {
        { Shipped, "", $"indienen intrekken indienen terugsturen {ToTheCollegeAndBack} indienen akkoord goedgekeurd" },
        { HeadOfService, "", $"indienen intrekken indienen terugsturen {TwiceAgreed} uitgesteld teruggestuurd {TwiceAgreed} goedgekeurd" },
        { ManagementTeam, "green", $"indienen terugsturen {ToTheCollegeAndBack} indienen akkoord goedgekeurd" },
        { ManagementTeam, "red", $"indienen intrekken indienen akkoord terugsturen {TwiceAgreed} teruggestuurd {TwiceAgreed} goedgekeurd" },
        { Report, "", "voorleggen beslist voorleggen beslist publiceren voorleggen beslist publiceren kennisgenomen" },
        { Measurement, "", $"indienen intrekken indienen terugsturen {ToTheCollegeAndBack} indienen akkoord goedgekeurd publiceren" },
    };

    [Theory]
    [MemberData(nameof(Roads))]
    public void A_position_is_stored_as_it_was(string file, string light, string road)
    {
        var definition = Read(file);
        var stored = new List<string> { Store(Walker.Begin(definition).Run) };
        foreach (var outcome in road.Split(' ')) stored.Add(Store(Walker.Take(definition, Fetch(stored[^1]), outcome, Lights(light)).Run));

        GoldenFile.AssertSame(Positions(file, light), string.Concat(stored.Select(line => line + "\n")));
    }

    [Theory]
    [MemberData(nameof(Roads))]
    public void From_every_stored_position_the_rest_of_the_road_is_walked_to_its_end(string file, string light, string road)
    {
        var (definition, outcomes) = (Read(file), road.Split(' '));
        var stored = File.ReadAllLines(GoldenFile.PathOf(Positions(file, light)));

        foreach (var (passed, line) in stored.Index())
        {
            var waits = stored.Skip(passed).Select(l => Fetch(l).WaitingAt).ToList();
            var run = Fetch(line);
            var walked = new List<string?> { run.WaitingAt };
            foreach (var outcome in outcomes.Skip(passed))
            {
                run = Walker.Take(definition, run, outcome, Lights(light)).Run;
                walked.Add(run.WaitingAt);
            }

            Assert.Equal(waits, walked);
            Assert.Equal((WorkflowStatus.Finished, WorkflowSubStatus.Finished), (run.Status, run.SubStatus));
        }
    }

    [Fact]
    public void Every_step_of_every_file_has_a_stored_position()
    {
        foreach (var file in Roads.Select(row => (string)row[0]).Distinct())
            Assert.Equal(
                Read(file).HumanSteps.Select(s => s.ActivityId).Order(StringComparer.Ordinal),
                Roads.Where(row => (string)row[0] == file)
                    .SelectMany(row => File.ReadAllLines(GoldenFile.PathOf(Positions(file, (string)row[1]))))
                    .Select(line => Fetch(line).WaitingAt).OfType<string>().Distinct().Order(StringComparer.Ordinal));
    }

    private static string PathOf(string file) => GoldenFile.PathOf($"workflows/{file}.json");

    private static WorkflowDefinition Read(string file) => WorkflowFile.Read(File.ReadAllText(PathOf(file)));

    private static string Positions(string file, string light) => $"positions/{file}{(light.Length > 0 ? $"-{light}" : "")}.jsonl";

    /// <summary>What a file may know of a text that was submitted.</summary>
    private static Dictionary<string, WorkflowValue>? Lights(string light) =>
        light.Length == 0 ? null : new() { ["progressLight"] = WorkflowValue.Of("green"), ["timingLight"] = WorkflowValue.Of(light) };

    private static string Store(WorkflowRun run) => JsonSerializer.Serialize(run);

    private static WorkflowRun Fetch(string line) => JsonSerializer.Deserialize<WorkflowRun>(line)!;
}
