using System.Text.Json.Nodes;
using Lier.Portal.Application.Routes;

namespace Lier.Portal.Pure.Tests.Application.Routes;

/// <summary>
/// Where a file may lead whoever takes an agreement back: <see cref="RoutePaths"/> lets nobody be skipped or asked twice by it.
/// </summary>
public sealed class TakingBackOnARouteTests
{
    private const string HeadOfService = "progress-note-head-of-service.json";
    private const string ManagementTeam = "progress-note-management-team.json";

    [Theory]
    [InlineData(HeadOfService)]
    [InlineData(ManagementTeam)]
    public void The_examples_offer_it_and_are_sound(string file)
    {
        var route = RouteDefinition.Read(Json(file).ToJsonString(), file, RouteSubject.Note);

        Assert.Equal(OutcomeFor.WhoAgreed, route.Find("akkoord")!.Outcomes[Outcomes.WithdrawAgreement].Who);
        Assert.Contains(Outcomes.WithdrawAgreement, route.Find("college")!.Outcomes.Keys);
    }

    [Theory]
    [InlineData(
        HeadOfService, "na-akkoord", "diensthoofd",
        "'Akkoord schepen' (akkoord): outcome 'akkoord-intrekken' must lead back to 'Akkoord schepen' itself, but leads to 'Akkoord diensthoofd'")]
    [InlineData(
        HeadOfService, "na-college", "diensthoofd",
        "'Akkoord diensthoofd' (diensthoofd): outcome 'akkoord' leads back to 'Akkoord schepen', where nobody can agree to the same text again")]
    [InlineData(
        HeadOfService, "na-college", "einde",
        "'College' (college): outcome 'akkoord-intrekken' must lead to a step 'agree', but leads to the end")]
    [InlineData(
        ManagementTeam, "na-college", "managementteam",
        "'College' (college): outcome 'akkoord-intrekken' leads to 'Akkoord managementteam', where nobody agreed")]
    public void A_road_on_which_it_goes_wrong_is_found_by_the_check(string file, string after, string target, string expected)
    {
        var json = Json(file);
        Lead(json, after, Outcomes.WithdrawAgreement, target);

        Assert.Contains(expected, RouteDefinition.Check(json.ToJsonString()).Select(p => p.ToString()));
    }

    [Fact]
    public void Without_the_memory_of_who_agreed_the_management_team_would_be_asked_twice()
    {
        var json = Json(ManagementTeam);
        var red = json["root"]!["activities"]!.AsArray().Single(a => a!["id"]!.GetValue<string>() == "rood")!;
        red["condition"]!["expression"]!["value"] = "getProgressLight() == \"red\" || getTimingLight() == \"red\"";

        Assert.Contains(
            RouteDefinition.Check(json.ToJsonString()),
            p => p.Message.Contains("leads back to 'Akkoord managementteam', where nobody can agree to the same text again", StringComparison.Ordinal));
    }

    private static JsonNode Json(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "workflows", "examples", file)))!;

    private static void Lead(JsonNode json, string source, string port, string target) =>
        json["root"]!["connections"]!.AsArray()
            .Single(c => c!["source"]!["activity"]!.GetValue<string>() == source && c["source"]!["port"]!.GetValue<string>() == port)!
            ["target"]!["activity"] = target;
}
