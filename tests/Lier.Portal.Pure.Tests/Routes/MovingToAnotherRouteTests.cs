using System.Text.Json.Nodes;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Notes;
using Lier.Portal.Pure.Tests.Domain;

namespace Lier.Portal.Pure.Tests.Routes;

/// <summary>A note goes along with a changed route only from where the rest of its road asks everybody.</summary>
public sealed class MovingToAnotherRouteTests
{
    private static readonly Person HeadOfTeam = new(50, "Diensthoofd", [Role.HeadOfService], [Given.Team]);
    private static readonly string HeadFirstFile = Path.Combine(AppContext.BaseDirectory, "workflows", "examples", "progress-note-head-of-service.json");
    private static readonly RouteDefinition HeadFirst = RouteDefinition.Read(File.ReadAllText(HeadFirstFile), HeadFirstFile);
    private static readonly RouteDefinition HeadLast = RouteDefinition.Read(Turned(), "turned");

    [Fact]
    public void Who_waits_where_the_alderman_would_be_skipped_stays()
    {
        var (note, route) = Submitted(HeadFirst);

        Assert.Equal("diensthoofd", route.StepId);
        Assert.False(HeadLast.CanTakeOver(route.Position, note));
        Assert.True(HeadFirst.CanTakeOver(route.Position, note));
    }

    [Fact]
    public void Who_would_be_asked_twice_for_the_same_text_stays()
    {
        var (note, route) = Submitted(HeadFirst);
        route.Walk(note, HeadFirst, Outcomes.Agree, Given.By(HeadOfTeam, 2), step => note.Agree(step!.Request, 1, Given.By(HeadOfTeam, 2)));

        Assert.Equal("akkoord", route.StepId);
        Assert.False(HeadLast.CanTakeOver(route.Position, note));
    }

    [Fact]
    public void Who_passed_a_place_where_somebody_is_asked_now_stays()
    {
        var shipped = RouteDefinition.Read(Workflow.ProgressNoteFile.Json, "shipped");
        var (note, route) = Submitted(shipped);

        Assert.Equal("akkoord", route.StepId);
        Assert.False(HeadFirst.CanTakeOver(route.Position, note));
        Assert.True(HeadLast.CanTakeOver(route.Position, note));
    }

    [Fact]
    public void A_draft_and_what_the_alderman_agreed_to_go_along()
    {
        var draft = Given.WrittenNote();
        var (note, route) = Submitted(HeadLast);
        route.Walk(note, HeadLast, Outcomes.Agree, Given.By(People.Alderman, 2), step => note.Agree(step!.Request, 1, Given.By(People.Alderman, 2)));

        Assert.True(HeadLast.CanTakeOver(new NoteRoute(draft, HeadFirst, Given.Now).Position, draft));
        Assert.Equal("diensthoofd", route.StepId);
        Assert.True(HeadLast.CanTakeOver(route.Position, note));
    }

    private static (ProgressNote Note, NoteRoute Route) Submitted(RouteDefinition definition)
    {
        var action = Given.ActionWithout();
        action.Entrust(Given.AccountOf(People.Alderman), new(2019, 1, 1));
        var note = new ProgressNote(action, Given.Period);
        var route = new NoteRoute(note, definition, Given.Now);
        note.Write(Given.Text, Given.By(People.Author));
        route.Walk(note, definition, Outcomes.Submit, Given.By(People.Author, 1), _ => note.Submit(Given.By(People.Author, 1)));
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
        return file.ToJsonString();
    }
}
