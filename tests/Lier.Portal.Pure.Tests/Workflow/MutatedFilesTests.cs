using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Pure.Tests.Workflow;

/// <summary>
/// Thousands of mutated files: <see cref="WorkflowFile"/> refuses them with places, or <see cref="Walker"/> can walk them.
/// </summary>
public class MutatedFilesTests
{
    private static readonly string[] Outcomes =
        ["indienen", "akkoord", "terugsturen", "intrekken", "goedgekeurd", "teruggestuurd", "uitgesteld", "publiceren", ""];

    private static readonly string[] Words =
        ["Elsa.Start", "Elsa.End", "Elsa.Fault", "Elsa.RunTask", "Elsa.Event", "Elsa.FlowSwitch", "Elsa.FlowDecision", "Elsa.WriteLine", "Elsa.SetVariable", "Elsa.Timer",
         "opmaak", "akkoord", "college", "na-college", "einde", "Done", "Default", "True", "indienen", "outcome", "JavaScript", "Literal", "Variable", "getOutcome()", "Int32", "", "\n", "{}"];

    /// <summary>Replaces, removes or copies what stands at a few random places of the shipped file.</summary>
    private static string Mutate(int seed)
    {
        var random = new Random(seed);
        var file = JsonNode.Parse(ProgressNoteFile.Json)!;
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var places = Places(file).ToList();
            var place = places[random.Next(places.Count)];
            JsonNode? other = random.Next(5) switch
            {
                0 => null,
                1 => places[random.Next(places.Count)].DeepClone(),
                2 => JsonValue.Create(random.Next(-1, 3)),
                3 => JsonValue.Create(random.Next(2) == 0),
                _ => JsonValue.Create(Words[random.Next(Words.Length)]),
            };
            if (random.Next(4) > 0) place.ReplaceWith(other);
            else if (place.Parent is JsonObject parent) parent.Remove(place.GetPropertyName());
            else place.Parent!.AsArray().RemoveAt(place.GetElementIndex());
        }

        return file.ToJsonString();
    }

    /// <summary>What the reader looks at: layout and Elsa's bookkeeping would only dilute the mutations.</summary>
    private static IEnumerable<JsonNode> Places(JsonNode node)
    {
        var children = node switch
        {
            JsonObject parts => parts.Where(part => part.Key is not ("metadata" or "nodeId" or "customProperties" or "description" or "options" or "$schema")).Select(part => part.Value),
            JsonArray items => items,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(child => Places(child).Prepend(child));
    }

    private static bool IsStandingWell(WorkflowDefinition definition, WorkflowRun run) => run.SubStatus == WorkflowSubStatus.Suspended
        ? run.Status == WorkflowStatus.Running && definition.HumanSteps.Any(step => step.ActivityId == run.WaitingAt)
        : run.Status == WorkflowStatus.Finished && run.WaitingAt is null && run.SubStatus == WorkflowSubStatus.Faulted == run.FaultReason is not null;

    private static bool WalksWell(WorkflowDefinition definition, Random random)
    {
        var run = Walker.Begin(definition).Run;
        for (var steps = 0; steps < 30 && run.WaitingAt is not null && IsStandingWell(definition, run); steps++)
        {
            try
            {
                run = Walker.Take(definition, run, Outcomes[random.Next(Outcomes.Length)]).Run;
                run = JsonSerializer.Deserialize<WorkflowRun>(JsonSerializer.Serialize(run))!;
            }
            catch (WorkflowRefusedException refusal)
            {
                if (refusal.Message.Length == 0) return false;
            }
        }

        return IsStandingWell(definition, run);
    }

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(RandomCases.Of(3000));

    [Fact]
    public void A_mutated_file_is_refused_with_places_or_can_be_walked()
    {
        var (walked, refused) = (0, 0);

        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var json = Mutate(seed);
            var problems = WorkflowFile.Check(json);
            if (problems.Count > 0)
            {
                refused++;
                return problems.All(problem => problem is { Place.Length: > 0, Message.Length: > 0 });
            }

            walked++;
            return WalksWell(WorkflowFile.Read(json), new Random(seed));
        }).Check(Many);

        if (RandomCases.AreAll) Assert.True(walked > 100 && refused > 100, $"the mutations are lopsided: {walked} walked, {refused} refused");
    }

    [Fact]
    public void Characters_knocked_out_of_the_text_never_crash_the_check() =>
        Prop.ForAll(
            Gen.Choose(0, ProgressNoteFile.Json.Length - 1).Two().ToArbitrary(),
            Gen.Elements('"', '{', '}', '[', ']', ',', '\\', '\0', '\ud800', '0', 'x').ToArbitrary(),
            (spots, letter) =>
            {
                var letters = ProgressNoteFile.Json.ToCharArray();
                (letters[spots.Item1], letters[spots.Item2]) = (letter, letter);
                return WorkflowFile.Check(new string(letters)) is not null;
            }).Check(Many);

    [Fact]
    public void Any_road_over_the_shipped_route_ends_in_the_report_exactly_when_the_last_decision_approves() =>
        Prop.ForAll(Gen.Elements(Outcomes).ArrayOf(12).ToArbitrary(), outcomes =>
        {
            var walk = Walker.Begin(ProgressNoteFile.Definition);
            var taken = new List<string>();
            foreach (var outcome in outcomes)
            {
                var step = ProgressNoteFile.Definition.HumanSteps.FirstOrDefault(one => one.ActivityId == walk.Run.WaitingAt);
                if (step?.Outcomes.Contains(outcome) != true) continue;
                walk = Walker.Take(ProgressNoteFile.Definition, walk.Run, outcome);
                taken.Add(outcome);
            }

            return (walk.Run.SubStatus == WorkflowSubStatus.Finished) == (taken.LastOrDefault() == "goedgekeurd");
        }).Check(Many);
}
