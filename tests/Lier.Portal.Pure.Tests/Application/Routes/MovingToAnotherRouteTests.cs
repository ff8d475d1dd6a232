using System.Text.Json.Nodes;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;

namespace Lier.Portal.Pure.Tests.Application.Routes;

/// <summary>
/// A note goes along with a changed route only from where the rest of its road asks everybody: <see cref="NoteRoute"/> and
/// <see cref="RoutePaths"/>.
/// </summary>
public sealed class MovingToAnotherRouteTests
{
    private static readonly Person HeadOfTeam = new(50, "Diensthoofd", [Role.HeadOfService], [Given.Team]);
    private static readonly string HeadFirstFile = Path.Combine(AppContext.BaseDirectory, "workflows", "examples", "progress-note-head-of-service.json");
    private static readonly RouteDefinition HeadFirst = RouteDefinition.Read(
        File.ReadAllText(HeadFirstFile), HeadFirstFile, RouteSubject.Note);
    private static readonly RouteDefinition HeadLast = RouteDefinition.Read(Turned(), "turned", RouteSubject.Note);

    [Fact]
    public void Who_waits_where_the_alderman_would_be_skipped_stays()
    {
        var (note, route) = Submitted(HeadFirst);

        Assert.Equal("diensthoofd", route.StepId);
        Assert.Null(route.CounterpartIn(HeadLast, HeadFirst));
        Assert.NotNull(route.CounterpartIn(HeadFirst, HeadFirst));
    }

    [Fact]
    public void Who_would_be_asked_twice_for_the_same_text_stays()
    {
        var (note, route) = Submitted(HeadFirst);
        route.Walk(HeadFirst, Outcomes.Agree, Given.By(HeadOfTeam, 2), step => note.Agree(step!.Request, 1, Given.By(HeadOfTeam, 2)));

        Assert.Equal("akkoord", route.StepId);
        Assert.Null(route.CounterpartIn(HeadLast, HeadFirst));
    }

    [Fact]
    public void Who_passed_a_place_where_somebody_is_asked_now_stays()
    {
        var shipped = RouteDefinition.Read(Workflow.ProgressNoteFile.Json, "shipped", RouteSubject.Note);
        var (note, route) = Submitted(shipped);

        Assert.Equal("akkoord", route.StepId);
        Assert.Null(route.CounterpartIn(HeadFirst, shipped));
        Assert.NotNull(route.CounterpartIn(HeadLast, shipped));
    }

    [Fact]
    public void An_agreement_of_somebody_else_under_the_same_name_does_not_count()
    {
        var other = RouteDefinition.Read(File.ReadAllText(HeadFirstFile).Replace("\\\"role\\\":\\\"HeadOfService\\\",\\\"who\\\":\\\"team\\\"", "\\\"role\\\":\\\"ManagementTeam\\\",\\\"who\\\":\\\"anyone\\\"", StringComparison.Ordinal), "other", RouteSubject.Note);
        var (note, route) = Submitted(HeadFirst);
        Agree(note, route, HeadFirst, HeadOfTeam);

        Assert.Equal(Role.ManagementTeam, other.Find("diensthoofd")!.Role);
        Assert.Null(route.CounterpartIn(other, HeadFirst));
    }

    [Fact]
    public void A_note_goes_along_with_what_the_new_route_would_know_of_its_text()
    {
        // The management team is asked about red after the alderman, and the light is put aside right after submitting.
        var file = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "workflows", "examples", "progress-note-management-team.json")))!;
        var connections = file["root"]!["connections"]!.AsArray();
        void Lead(string source, string port, string target) => connections.Single(c => c!["source"]!["activity"]!.GetValue<string>() == source && c["source"]!["port"]!.GetValue<string>() == port)!["target"]!["activity"] = target;
        Lead("managementteam-nog-niet", "Done", "licht-voortgang");
        Lead("licht-planning", "Done", "akkoord");
        Lead("na-akkoord", "akkoord", "rood");
        var early = RouteDefinition.Read(file.ToJsonString(), "early", RouteSubject.Note);
        var shipped = RouteDefinition.Read(Workflow.ProgressNoteFile.Json, "shipped", RouteSubject.Note);
        var (note, route) = Submitted(shipped, Given.Text with { Progress = "Oorzaak: a. Gevolg: b. Bijsturing: c.", ProgressLight = Light.Red });

        route.MoveTo(shipped, early, Given.Now.AddHours(1));
        Agree(note, route, early, Townspeople.Alderman);

        Assert.Equal("managementteam", route.StepId);
    }

    [Fact]
    public void A_move_neither_restarts_a_term_nor_makes_a_new_visit()
    {
        var (note, route) = Submitted(HeadFirst);
        var (since, visit) = (route.WaitingSince, route.Visit);

        route.MoveTo(HeadFirst, HeadFirst, Given.Now.AddDays(30));

        Assert.Equal((since, visit), (route.WaitingSince, route.Visit));
    }

    private static void Agree(ProgressNote note, NoteRoute route, RouteDefinition definition, Person person) =>
        route.Walk(definition, Outcomes.Agree, Given.By(person, 2), step => note.Agree(step!.Request, 1, Given.By(person, 2)));

    [Fact]
    public void A_draft_and_what_the_alderman_agreed_to_go_along()
    {
        var draft = Given.WrittenNote();
        var (note, route) = Submitted(HeadLast);
        route.Walk(
            HeadLast,
            Outcomes.Agree,
            Given.By(Townspeople.Alderman, 2),
            step => note.Agree(step!.Request, 1, Given.By(Townspeople.Alderman, 2)));

        Assert.NotNull(new NoteRoute(draft, HeadFirst, Given.Now).CounterpartIn(HeadLast, HeadFirst));
        Assert.Equal("diensthoofd", route.StepId);
        Assert.NotNull(route.CounterpartIn(HeadLast, HeadLast));
    }

    private static (ProgressNote Note, NoteRoute Route) Submitted(RouteDefinition definition, NoteText? text = null)
    {
        var action = Given.ActionWithout();
        action.Entrust(Given.AccountOf(Townspeople.Alderman), new(2019, 1, 1));
        var note = new ProgressNote(action, Given.Period);
        var route = new NoteRoute(note, definition, Given.Now);
        note.Write(text ?? Given.Text, Given.By(Townspeople.Author));
        route.Walk(definition, Outcomes.Submit, Given.By(Townspeople.Author, 1), _ => note.Submit(Given.By(Townspeople.Author, 1)));
        return (note, route);
    }

    /// <summary>The same steps with the alderman first.</summary>
    private static string Turned()
    {
        var file = JsonNode.Parse(File.ReadAllText(HeadFirstFile))!;
        var connections = file["root"]!["connections"]!.AsArray();
        void Lead(string source, string port, string target) => connections.Single(c => c!["source"]!["activity"]!.GetValue<string>() == source && c["source"]!["port"]!.GetValue<string>() == port)!["target"]!["activity"] = target;
        Lead("na-opmaak", "indienen", "akkoord");
        Lead("na-akkoord", "akkoord", "diensthoofd");
        Lead("na-diensthoofd", "akkoord", "college");
        Lead("na-college", "akkoord-intrekken", "diensthoofd");
        return file.ToJsonString();
    }
}
