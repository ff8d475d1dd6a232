using System.Net;
using System.Text.RegularExpressions;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain.People;
using Lier.Portal.Golden;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lier.Portal.Desks.Routes;

/// <summary>
/// The route in a picture and in words, as it leaves the server: <see cref="RoutePicture"/> and <see cref="RouteDrawing"/>.
/// </summary>
public sealed partial class ShowingARouteTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly string Json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "workflows/progress-note.json"));

    /// <summary>Narrow enough to be drawn across a page, as well as down.</summary>
    private static readonly string Narrow = File.ReadAllText(GoldenFile.PathOf("workflows/progress-note.json"));

    private static readonly string[] WholeRoad = ["start", "opmaak", "na-opmaak", "akkoord", "na-akkoord", "college", "na-college", "in-het-rapport", "einde"];

    [Fact]
    public async Task The_note_page_tells_where_the_note_is_and_what_lies_behind_it()
    {
        await portal.SubmittedAsync("01-11-sap-02-01");
        using var alderman = await Visitor.SignedInAsync(portal, Role.Alderman);

        var page = Words(await alderman.ReadAsync("/notas/2021-h2/01-11-sap-02-01"));

        Assert.Contains("Toon de hele route", page, StringComparison.Ordinal);
        Assert.Contains("Nu hier: Akkoord van de schepen. Doorlopen: Start, Opmaak door de medewerker.", page, StringComparison.Ordinal);
        Assert.Contains("Akkoord van de schepen schepen Nu hier akkoord naar Besluit van het college terugsturen naar Opmaak door de medewerker", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_comes_back_to_a_step_sees_that_it_is_not_the_first_time()
    {
        const string slug = "01-11-sap-02-02";
        var submitted = await portal.SubmittedAsync(slug);
        await portal.Notes.WithdrawAsync(submitted.Id, await portal.PersonAsync(Role.Staff));
        await portal.SubmittedAsync(slug);
        using var alderman = await Visitor.SignedInAsync(portal, Role.Alderman);

        var page = Words(await alderman.ReadAsync($"/notas/2021-h2/{slug}"));

        Assert.Contains("Opmaak door de medewerker medewerker 2 keer doorlopen indienen naar Akkoord van de schepen", page, StringComparison.Ordinal);
        Assert.Contains("Nu hier, voor de 2e keer", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_a_road_is_told_where_only_the_route_is_shown()
    {
        var page = Words(await ShowAsync(Json, []));

        Assert.DoesNotContain("nu hier", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("doorlopen", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("einde van haar route", page, StringComparison.Ordinal);
        Assert.Contains("intrekken, door een medewerker, naar Opmaak door de medewerker", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_wide_for_a_page_is_drawn_down_only_and_tells_who_takes_an_agreement_back()
    {
        var html = await ShowAsync(Json, []);

        Assert.Single(Regex.Matches(html, "<svg"));
        Assert.Contains("akkoord-intrekken, door wie akkoord gaf, naar Akkoord van de schepen", Words(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_the_end_everything_is_behind_it()
    {
        var page = Words(await ShowAsync(Json, new() { ["Road"] = WholeRoad }));

        Assert.Contains("De nota is aan het einde van haar route.", page, StringComparison.Ordinal);
        Assert.Contains("Doorlopen: Start, Opmaak door de medewerker, Akkoord van de schepen, Besluit van het college, In het rapport, Einde.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_stand_in_the_drawing_and_in_the_words_with_a_switch_counted_at_its_step()
    {
        var html = await ShowAsync(
            Narrow, new() { ["Counts"] = new Dictionary<string, int> { ["opmaak"] = 11, ["na-opmaak"] = 1, ["college"] = 1 } });

        Assert.Equal(2, Regex.Count(WebUtility.HtmlDecode(html), "<text[^>]*>12 nota’s</text>"));
        Assert.Contains("Opmaak door de medewerker medewerker 12 nota’s", Words(html), StringComparison.Ordinal);
        Assert.Contains("Besluit van het college CBS-secretaris 1 nota", Words(html), StringComparison.Ordinal);
        Assert.Contains("Akkoord van de schepen schepen 0 nota’s", Words(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_of_the_designer_is_a_text_whatever_stands_in_it()
    {
        var html = await ShowAsync(Json.Replace("Opmaak door de medewerker", "<script>alert(1)</script>&\\\"", StringComparison.Ordinal), []);

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_id_is_given_once_and_every_reference_is_to_one_of_them()
    {
        var html = await ShowAsync(Narrow, []) + await ShowAsync(Narrow, new() { ["Id"] = "other" });
        var ids = Regex.Matches(html, " id=\"([^\"]+)\"").Select(id => id.Groups[1].Value).ToList();
        var references = Regex.Matches(html, "aria-labelledby=\"([^\"]+)\"").SelectMany(id => id.Groups[1].Value.Split(' '));

        Assert.Equal(8, ids.Distinct().Count());
        Assert.Equal(ids.Order(), references.Order());
    }

    private async Task<string> ShowAsync(string json, Dictionary<string, object?> parameters)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, NullLoggerFactory.Instance);
        parameters["Route"] = RouteDefinition.Read(json, "a file", RouteSubject.Note);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<RoutePicture>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }

    /// <summary>What a reader of the page is told, without the marks between the words.</summary>
    private static string Words(string html) => Space().Replace(WebUtility.HtmlDecode(Mark().Replace(html, " ")), " ");

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
