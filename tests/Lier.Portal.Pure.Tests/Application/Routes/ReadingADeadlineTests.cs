using System.Text.Json.Nodes;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain.People;
using Lier.Portal.Pure.Tests.Workflow;

namespace Lier.Portal.Pure.Tests.Application.Routes;

/// <summary>
/// What a payload of a workflow file says about time becomes a <see cref="StepDeadline"/>, or <see cref="DeadlineReader"/> names what
/// cannot be with its cure.
/// </summary>
public sealed class ReadingADeadlineTests
{
    [Fact]
    public void The_route_that_ships_has_its_deadlines()
    {
        var steps = RouteDefinition.Read(ProgressNoteFile.Json, "progress-note.json", RouteSubject.Note).Steps.ToDictionary(
            s => s.Kind, s => s.Deadline);

        Assert.Equal(
            (new DueOnDate(DueDate.SubmitBy), new Escalation(7, Role.Administrator)),
            (steps[StepKind.Write]!.Due, steps[StepKind.Write]!.Escalation));
        Assert.Equal([-14, -3, 1], steps[StepKind.Write]!.Reminders);
        Assert.Equal(
            (new DueOnDate(DueDate.AgreeBy), new Escalation(5, Role.CollegeSecretary)),
            (steps[StepKind.Agree]!.Due, steps[StepKind.Agree]!.Escalation));
        Assert.Equal([-7, -1, 1], steps[StepKind.Agree]!.Reminders);
        Assert.Null(steps[StepKind.Decide]);
    }

    [Fact]
    public void Days_and_weeks_may_be_mixed()
    {
        var deadline = Read("""{"due":{"after":"P2W"},"reminders":["-P1W","P0D","P366D","-P366D"],"escalation":{"after":"P52W","role":"Administrator"}}""")!;

        Assert.Equal(new DueAfterArrival(14), deadline.Due);
        Assert.Equal([-7, 0, 366, -366], deadline.Reminders);
        Assert.Equal(new Escalation(364, Role.Administrator), deadline.Escalation);
    }

    [Theory]
    [InlineData("""{"reminders":["P1D"]}""", "reminders are counted from a due day; add \"due\"")]
    [InlineData("""{"escalation":{"after":"P1D","role":"Administrator"}}""", "escalation is counted from a due day; add \"due\"")]
    [InlineData("""{"due":null}""", "due null is no object; write {\"date\":\"submitBy\"}")]
    [InlineData("""{"due":"P14D"}""", "due \"P14D\" is no object")]
    [InlineData("""{"due":{}}""", "due {} must have either a date or an after")]
    [InlineData("""{"due":{"date":"submitBy","after":"P1D"}}""", "must have either a date or an after; write {\"date\":\"submitBy\"}")]
    [InlineData("""{"due":{"date":"submitBy","time":"08:00"}}""", "due has an unknown property 'time'")]
    [InlineData("""{"due":{"Date":"submitBy"}}""", "due has an unknown property 'Date'")]
    [InlineData("""{"due":{"date":"SubmitBy"}}""", "due.date \"SubmitBy\" is no date of this subject; write \"submitBy\" or \"agreeBy\"")]
    [InlineData("""{"due":{"date":7}}""", "due.date 7 is no date of this subject")]
    [InlineData("""{"due":{"after":"P0D"}}""", "due.after \"P0D\" is no number of days; write whole days or weeks")]
    [InlineData("""{"due":{"after":"P367D"}}""", "due.after \"P367D\" is no number of days")]
    [InlineData("""{"due":{"after":"P53W"}}""", "due.after \"P53W\" is no number of days")]
    [InlineData("""{"due":{"after":"-P1D"}}""", "due.after \"-P1D\" is no number of days")]
    [InlineData("""{"due":{"after":"PT24H"}}""", "due.after \"PT24H\" is no number of days")]
    [InlineData("""{"due":{"after":"P1M"}}""", "due.after \"P1M\" is no number of days")]
    [InlineData("""{"due":{"after":"P1D\n"}}""", "due.after \"P1D\\n\" is no number of days")]
    [InlineData("""{"due":{"after":"P٣D"}}""", "due.after \"P٣D\" is no number of days")]
    [InlineData("""{"due":{"after":14}}""", "due.after 14 is no number of days")]
    [InlineData("""{"due":{"date":"submitBy"},"reminders":"P1D"}""", "reminders \"P1D\" is no list")]
    [InlineData("""{"due":{"date":"submitBy"},"reminders":["P1D",null]}""", "reminders[1] null is no number of days")]
    [InlineData("""{"due":{"date":"submitBy"},"reminders":["P7D","P1W"]}""", "reminders[1] \"P1W\" is on the same day as one before it")]
    [InlineData("""{"due":{"date":"submitBy"},"reminders":["P1D","P2D","P3D","P4D","P5D","P6D","P7D","P8D","P9D","P10D","P11D"]}""", "reminders has 11 entries; keep at most 10")]
    [InlineData("""{"due":{"date":"submitBy"},"escalation":[]}""", "escalation [] is no object")]
    [InlineData("""{"due":{"date":"submitBy"},"escalation":{"after":"P5D"}}""", "escalation needs both an after and a role")]
    [InlineData("""{"due":{"date":"submitBy"},"escalation":{"after":"-P5D","role":"Administrator"}}""", "escalation.after \"-P5D\" is no number of days")]
    [InlineData("""{"due":{"date":"submitBy"},"escalation":{"after":"P5D","role":"Koster"}}""", "escalation.role \"Koster\" is nobody to escalate to; write CollegeSecretary or Administrator")]
    [InlineData("""{"due":{"date":"submitBy"},"escalation":{"after":"P5D","role":"Administrator","to":"x"}}""", "escalation has an unknown property 'to'")]
    public void What_cannot_be_is_named_with_its_cure(string deadline, string expected)
    {
        var problems = RouteDefinition.Check(FileWith(deadline)).Select(p => p.ToString());

        Assert.StartsWith("'Opmaak' (opmaak): ", Assert.Single(problems), StringComparison.Ordinal);
        Assert.Contains(expected, problems.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_is_named_at_once() =>
        Assert.Equal(4, RouteDefinition.Check(FileWith("""{"due":{"date":"x"},"reminders":["x","y"],"escalation":{"after":"P1D","role":"x"}}""")).Count);

    [Fact]
    public void A_payload_without_a_word_about_time_has_no_deadline() => Assert.Null(Read("{}"));

    private static StepDeadline? Read(string deadline) => RouteDefinition.Read(FileWith(deadline), "test", RouteSubject.Note).Steps.Single(s => s.Kind == StepKind.Write).Deadline;

    private static string FileWith(string deadline)
    {
        var file = JsonNode.Parse(ProgressNoteFile.Json)!;
        var value = file["root"]!["activities"]!.AsArray().Single(a => a!["id"]!.GetValue<string>() == "opmaak")!["payload"]!["expression"]!.AsObject();
        var payload = JsonNode.Parse(value["value"]!.GetValue<string>())!.AsObject();
        foreach (var name in new[] { "due", "reminders", "escalation" }) payload.Remove(name);
        var words = payload.ToJsonString()[..^1];
        value["value"] = deadline == "{}" ? words + "}" : $"{words},{deadline[1..]}";
        return file.ToJsonString();
    }
}
