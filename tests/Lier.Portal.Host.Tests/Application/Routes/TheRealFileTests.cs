using System.Text.Json.Nodes;
using Lier.Portal.Application.Settings;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Routes;

/// <summary>
/// A real note is driven down every road of the real workflow file: facts and position agree at each step, and <see cref="RouteContract"/>
/// and <see cref="RoutePaths"/> refuse a file in which they would not.
/// </summary>
public sealed class TheRealFileTests(Portal portal) : IClassFixture<Portal>
{
    private const string Json = "workflows/progress-note.json";

    [Theory]
    [InlineData("01-11-sap-01-01", "indienen akkoord goedgekeurd", NoteStage.Approved)]
    [InlineData("01-11-sap-01-02", "indienen intrekken indienen akkoord goedgekeurd", NoteStage.Approved)]
    [InlineData("01-11-sap-01-03", "indienen terugsturen indienen akkoord goedgekeurd", NoteStage.Approved)]
    [InlineData("01-11-sap-01-04", "indienen akkoord uitgesteld uitgesteld goedgekeurd", NoteStage.Approved)]
    [InlineData("01-11-sap-01-05", "indienen akkoord teruggestuurd indienen akkoord goedgekeurd", NoteStage.Approved)]
    [InlineData("01-11-sap-02-01", "indienen akkoord uitgesteld teruggestuurd indienen terugsturen indienen akkoord goedgekeurd", NoteStage.Approved)]
    [InlineData("01-11-sap-02-02", "indienen akkoord uitgesteld", NoteStage.WithCollege)]
    [InlineData("01-11-sap-02-03", "indienen terugsturen", NoteStage.Draft)]
    [InlineData("01-11-sap-02-04", "indienen akkoord akkoord-intrekken", NoteStage.ForAgreement)]
    [InlineData("01-11-sap-02-05", "indienen akkoord uitgesteld akkoord-intrekken akkoord goedgekeurd", NoteStage.Approved)]
    [InlineData("01-11-sap-02-06", "indienen akkoord akkoord-intrekken intrekken indienen akkoord goedgekeurd", NoteStage.Approved)]
    public async Task A_note_goes_down_the_road(string slug, string road, NoteStage end)
    {
        foreach (var outcome in road.Split(' ')) await TakeAsync(slug, outcome);

        var note = await portal.NoteAsync(slug);
        Assert.Equal(end, note.Stage);
        Assert.Equal(road.Split(' ').Length, note.Acts.Count);
        Assert.Equal(end == NoteStage.Approved, await StepOfAsync(note) is null);
    }

    [Fact]
    public void The_steps_of_the_file_are_those_of_the_domain()
    {
        var route = RouteDefinition.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, Json)), Json, RouteSubject.Note);

        Assert.Equal([StepKind.Write, StepKind.Agree, StepKind.Decide], route.Steps.Select(s => s.Kind).Order());
        Assert.Equal([Role.Staff, Role.Alderman, Role.CollegeSecretary], route.Steps.OrderBy(s => s.Kind).Select(s => s.Role));
    }

    [Theory]
    [InlineData("\\\"write\\\"", "\\\"scribble\\\"", "step 'scribble' is none of a note: write, agree, decide")]
    [InlineData("\\\"Alderman\\\"", "\\\"Koster\\\"", "role 'Koster' is nobody here: Staff, HeadOfService")]
    [InlineData("\\\"akkoord\\\":{", "\\\"accoord\\\":{", "outcome 'accoord' is none of a agree step")]
    [InlineData(
        ",\\\"who\\\":\\\"whoAgreed\\\"",
        "",
        "outcome 'akkoord-intrekken' must have \"who\":\"whoAgreed\": nobody else takes an agreement back")]
    [InlineData("\\\"whoAgreed\\\"", "\\\"allCompetent\\\"", "payload cannot be read")]
    [InlineData("\\\"who\\\":\\\"whoAgreed\\\"", "\\\"who\\\":\\\"whoAgreed\\\",\\\"role\\\":\\\"Alderman\\\"", "take \"role\" away")]
    [InlineData(
        "\\\"who\\\":\\\"whoAgreed\\\"",
        "\\\"who\\\":\\\"whoAgreed\\\",\\\"reason\\\":true",
        "outcome 'akkoord-intrekken' asks for a reason, which the rules do not take")]
    [InlineData(
        "\\\"label\\\":\\\"Akkoord\\\"",
        "\\\"label\\\":\\\"Akkoord\\\",\\\"who\\\":\\\"whoAgreed\\\"",
        "outcome 'akkoord' goes by roles: take \"who\" away, only 'akkoord-intrekken' has it")]
    [InlineData("\\\"label\\\":\\\"Akkoord\\\"", "\\\"label\\\":\\\"\\\"", "outcome 'akkoord' has no label")]
    public void A_file_whose_step_the_domain_does_not_know_is_refused_at_start(string from, string to, string expected)
    {
        var json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, Json)).ReplaceLineEndings("\n");
        Assert.Contains(from, json, StringComparison.Ordinal);

        var refused = Assert.Throws<SetupException>(
            () => RouteDefinition.Read(json.Replace(from, to, StringComparison.Ordinal), Json, RouteSubject.Note));

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
        Assert.Contains(Json, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("college", "payload", null, "'College' (college): payload is missing")]
    [InlineData("college", "role", "Staff", "a decide step is given to Staff, but the rules give it to CollegeSecretary")]
    [InlineData("na-college:teruggestuurd", "target", "einde", "outcome 'teruggestuurd' must lead to a step 'write', but leads to the end")]
    [InlineData("na-akkoord:terugsturen", "target", "einde", "outcome 'terugsturen' must lead to a step 'write', but leads to the end")]
    [InlineData(
        "na-akkoord:akkoord-intrekken",
        "target",
        "opmaak",
        "outcome 'akkoord-intrekken' must lead to a step 'agree', but leads to 'Opmaak'")]
    [InlineData(
        "na-college:akkoord-intrekken",
        "target",
        "college",
        "outcome 'akkoord-intrekken' must lead to a step 'agree', but leads to 'College'")]
    [InlineData("na-college:uitgesteld", "target", "akkoord", "outcome 'uitgesteld' must lead to a step 'decide', but leads to 'Akkoord schepen'")]
    public void A_road_that_the_rules_cannot_walk_is_found_by_the_check(string place, string what, string? value, string expected)
    {
        var file = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, Json)))!;
        var root = file["root"]!;
        if (what == "target")
        {
            var (source, port) = (place.Split(':')[0], place.Split(':')[1]);
            root["connections"]!.AsArray().Single(c => c!["source"]!["activity"]!.GetValue<string>() == source && c["source"]!["port"]!.GetValue<string>() == port)!["target"]!["activity"] = value;
        }
        else
        {
            var activity = root["activities"]!.AsArray().Single(a => a!["id"]!.GetValue<string>() == place)!.AsObject();
            if (value is null) activity.Remove("payload");
            else activity["payload"]!["expression"]!["value"] = activity["payload"]!["expression"]!["value"]!.GetValue<string>().Replace("\"role\":\"CollegeSecretary\"", $"\"role\":\"{value}\"", StringComparison.Ordinal);
        }

        var problems = RouteDefinition.Check(file.ToJsonString());

        Assert.Contains(problems, p => p.ToString().Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_wrong_is_told_in_one_go()
    {
        var unsound = Changed(root =>
        {
            root["activities"]!.AsArray().Add(new JsonObject { ["id"] = "mail", ["type"] = "Elsa.SendEmail", ["name"] = "Stuur mail" });
            Payload(root, "opmaak", p => p.Replace("\"Staff\"", "\"Koster\"", StringComparison.Ordinal));
            Payload(root, "akkoord", p => p.Replace("\"label\":\"Akkoord\"", "\"label\":\"\"", StringComparison.Ordinal));
            var connections = root["connections"]!.AsArray();
            connections.Remove(connections.Single(c => c!["source"]!["port"]!.GetValue<string>() == "uitgesteld"));
        });
        var sound = Changed(root =>
        {
            Payload(root, "opmaak", p => p.Replace("\"label\":\"Indienen\"", "\"label\":\"\"", StringComparison.Ordinal));
            root["connections"]!.AsArray().Single(c => c!["source"]!["port"]!.GetValue<string>() == "indienen")!["target"]!["activity"] = "college";
            root["connections"]!.AsArray().Single(c => c!["source"]!["port"]!.GetValue<string>() == "teruggestuurd")!["target"]!["activity"] = "akkoord";
        });

        foreach (var part in new[] { "Elsa.SendEmail is not supported", "'Opmaak' (opmaak): role 'Koster' is nobody here", "outcome 'akkoord' has no label", "uitgesteld" })
            Assert.Contains(unsound, p => p.Contains(part, StringComparison.Ordinal));
        foreach (var part in new[] { "outcome 'indienen' has no label", "outcome 'indienen' must lead to a step 'agree', but leads to 'College'", "outcome 'teruggestuurd' must lead to a step 'write', but leads to 'Akkoord schepen'" })
            Assert.Contains(sound, p => p.Contains(part, StringComparison.Ordinal));
    }

    private static List<string> Changed(Action<JsonNode> change)
    {
        var file = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, Json)))!;
        change(file["root"]!);
        return [.. RouteDefinition.Check(file.ToJsonString()).Select(p => p.ToString())];
    }

    private static void Payload(JsonNode root, string activity, Func<string, string> change)
    {
        var expression = root["activities"]!.AsArray().Single(a => a!["id"]!.GetValue<string>() == activity)!["payload"]!["expression"]!;
        expression["value"] = change(expression["value"]!.GetValue<string>());
    }

    private async Task TakeAsync(string slug, string outcome)
    {
        var note = await portal.NoteAsync(slug);
        var alderman = await portal.PersonAsync(Role.Alderman);
        await (outcome switch
        {
            Outcomes.Submit => portal.SubmittedAsync(slug),
            Outcomes.Withdraw => portal.Notes.WithdrawAsync(note.Id, await portal.PersonAsync(Role.Staff)),
            Outcomes.Agree => portal.Notes.AgreeAsync(note.Id, note.LastVersion!.Number, alderman),
            Outcomes.SendBack => portal.Notes.SendBackAsync(note.Id, note.LastVersion!.Number, "Graag cijfers.", alderman),
            Outcomes.WithdrawAgreement => portal.Notes.WithdrawAgreementAsync(note.Id, note.LastVersion!.Number, alderman),
            _ => portal.DecideAsync(note, Enum.GetValues<DecisionOutcome>().Single(o => o.Name() == outcome), "Volgende keer beter."),
        });
        note = await portal.NoteAsync(slug);
        await StepOfAsync(note);
    }

    private async Task<RouteStep?> StepOfAsync(ProgressNote note)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var route = await db.NoteRoutes.AsNoTracking().Include(r => r.Note).SingleAsync(r => r.NoteId == note.Id);
        var step = route.WaitingAt(
            RouteDefinition.Read(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, Json)), Json, RouteSubject.Note));
        Assert.True(route.IsAt(step));
        return step;
    }
}
