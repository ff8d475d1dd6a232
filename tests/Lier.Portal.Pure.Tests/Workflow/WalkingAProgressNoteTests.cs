using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Pure.Tests.Workflow;

/// <summary>
/// The shipped file, walked by <see cref="Walker"/> as <see cref="WorkflowFile"/> reads it, asks its people in turn and tells the whole
/// road.
/// </summary>
public class WalkingAProgressNoteTests
{
    [Fact]
    public void The_file_is_sound() => Assert.Empty(WorkflowFile.Check(ProgressNoteFile.Json));

    [Fact]
    public void It_is_version_2_of_progress_note()
    {
        var definition = ProgressNoteFile.Definition;

        Assert.Equal(
            ("progress-note", "progress-note-v2", "Voortgangsnota", 2),
            (definition.DefinitionId, definition.Id, definition.Name, definition.Version));
    }

    [Fact]
    public void Three_people_act_in_it()
    {
        var steps = ProgressNoteFile.Definition.HumanSteps;

        Assert.Equal(["Opmaak", "Akkoord schepen", "College"], steps.Select(step => step.Name));
        Assert.Equal(["opmaak", "akkoord", "college"], steps.Select(step => step.TaskName));
        Assert.Equal(
            ["indienen", "akkoord,terugsturen,intrekken,akkoord-intrekken", "goedgekeurd,teruggestuurd,uitgesteld,akkoord-intrekken"],
            steps.Select(step => string.Join(',', step.Outcomes)));
    }

    [Fact]
    public void The_payload_reaches_the_portal_as_it_stands_in_the_file() => Assert.Equal(
        """{"step":"write","role":"Staff","outcomes":{"indienen":{"label":"Indienen"}},"due":{"date":"submitBy"},"reminders":["-P14D","-P3D","P1D"],"escalation":{"after":"P7D","role":"Administrator"}}""",
        ProgressNoteFile.Definition.HumanSteps[0].Payload);

    [Theory]
    [InlineData("", "Opmaak")]
    [InlineData("indienen", "Akkoord schepen")]
    [InlineData("indienen intrekken", "Opmaak")]
    [InlineData("indienen terugsturen", "Opmaak")]
    [InlineData("indienen akkoord akkoord-intrekken", "Akkoord schepen")]
    [InlineData("indienen akkoord-intrekken akkoord", "College")]
    [InlineData("indienen akkoord", "College")]
    [InlineData("indienen akkoord teruggestuurd", "Opmaak")]
    [InlineData("indienen akkoord uitgesteld", "College")]
    [InlineData("indienen akkoord uitgesteld uitgesteld uitgesteld", "College")]
    [InlineData("indienen terugsturen indienen akkoord", "College")]
    [InlineData("indienen intrekken indienen terugsturen indienen", "Akkoord schepen")]
    [InlineData("indienen akkoord uitgesteld teruggestuurd", "Opmaak")]
    [InlineData("indienen akkoord uitgesteld teruggestuurd indienen akkoord", "College")]
    public void On_the_way_it_waits_for_the_next_person(string outcomes, string expected)
    {
        var walk = ProgressNoteFile.Walk(outcomes.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((WorkflowStatus.Running, WorkflowSubStatus.Suspended), (walk.Run.Status, walk.Run.SubStatus));
        Assert.Equal(expected, ProgressNoteFile.Definition.Find(walk.Run.WaitingAt)?.Name);
    }

    [Theory]
    [InlineData("indienen akkoord goedgekeurd")]
    [InlineData("indienen intrekken indienen akkoord goedgekeurd")]
    [InlineData("indienen terugsturen indienen akkoord goedgekeurd")]
    [InlineData("indienen akkoord uitgesteld goedgekeurd")]
    [InlineData("indienen akkoord teruggestuurd indienen akkoord goedgekeurd")]
    [InlineData("indienen akkoord uitgesteld teruggestuurd indienen akkoord goedgekeurd")]
    public void An_approved_note_comes_into_the_report_once(string outcomes)
    {
        var walk = ProgressNoteFile.Walk(outcomes.Split(' '));

        Assert.Equal((WorkflowStatus.Finished, WorkflowSubStatus.Finished), (walk.Run.Status, walk.Run.SubStatus));
        Assert.Null(walk.Run.WaitingAt);
        Assert.Equal(["In het rapport"], walk.Messages());
    }

    [Fact]
    public void The_journal_tells_the_whole_road() => Assert.Equal(
        [
            "Start Started", "Start Completed", "Opmaak Started", "Opmaak Suspended",
            "Opmaak Resumed", "Opmaak Completed", "Na opmaak Started", "Na opmaak Completed", "Akkoord schepen Started", "Akkoord schepen Suspended",
            "Akkoord schepen Resumed", "Akkoord schepen Completed", "Na akkoord Started", "Na akkoord Completed", "College Started", "College Suspended",
            "College Resumed", "College Completed", "Na college Started", "Na college Completed",
            "In het rapport Started", "In het rapport Completed", "Einde Started", "Einde Completed",
        ],
        ProgressNoteFile.Walk("indienen", "akkoord", "goedgekeurd").Lines());

    [Fact]
    public void The_journal_is_numbered_over_the_whole_road()
    {
        var walk = ProgressNoteFile.Walk("indienen", "akkoord", "uitgesteld", "goedgekeurd");

        Assert.Equal(Enumerable.Range(1, walk.Journal.Count), walk.Journal.Select(entry => entry.Sequence));
        Assert.Equal(walk.Journal.Count, walk.Run.LastSequence);
    }

    public static TheoryData<string, string> WrongOutcomes()
    {
        string[] all = ["indienen", "akkoord", "terugsturen", "intrekken", "akkoord-intrekken", "goedgekeurd", "teruggestuurd", "uitgesteld", "Indienen", "akkoord ", "publiceren"];
        (string Road, string[] Permitted)[] steps =
        [
            ("", ["indienen"]),
            ("indienen", ["akkoord", "terugsturen", "intrekken", "akkoord-intrekken"]),
            ("indienen akkoord", ["goedgekeurd", "teruggestuurd", "uitgesteld", "akkoord-intrekken"]),
        ];
        var rows = new TheoryData<string, string>();
        foreach (var (road, permitted) in steps)
        {
            foreach (var outcome in all.Except(permitted)) rows.Add(road, outcome);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(WrongOutcomes))]
    public void What_is_not_asked_of_this_person_is_refused(string road, string outcome)
    {
        var walk = ProgressNoteFile.Walk(road.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var step = ProgressNoteFile.Definition.HumanSteps.Single(one => one.ActivityId == walk.Run.WaitingAt);

        var refusal = Assert.Throws<WorkflowRefusedException>(() => Walker.Take(ProgressNoteFile.Definition, walk.Run, outcome));

        Assert.Equal($"'{step.Name}' has no outcome '{outcome}'; permitted: {string.Join(", ", step.Outcomes)}", refusal.Message);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void To_say_nothing_is_refused(string? outcome)
    {
        var run = ProgressNoteFile.Walk().Run;

        Assert.Throws<WorkflowRefusedException>(() => Walker.Take(ProgressNoteFile.Definition, run, outcome));
    }
}
