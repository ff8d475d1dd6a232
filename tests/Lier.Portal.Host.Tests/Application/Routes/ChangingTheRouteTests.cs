using Lier.Portal.Application.Notes.Routes;
using System.Net;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Routes;

/// <summary>
/// The file changes while notes are under way: replayed, activated, moved by <see cref="RouteVersions"/>, each of them by hand, with a
/// reason.
/// </summary>
public sealed class ChangingTheRouteTests : IAsyncLifetime
{
    private const string HeadOfService = "workflows/examples/progress-note-head-of-service.json";
    private const string Drafted = "01-11-sap-01-01";
    private const string Submitted = "01-11-sap-01-02";
    private const string Agreed = "01-11-sap-01-03";
    private const string Approved = "01-11-sap-01-04";

    private readonly Portal before = new();
    private readonly string file = Path.Combine(Path.GetTempPath(), $"lier-route-{Guid.NewGuid():N}.json");

    public async Task InitializeAsync()
    {
        await before.InitializeAsync();
        var alderman = await before.PersonAsync(Role.Alderman);
        foreach (var slug in new[] { Submitted, Agreed, Approved }) await before.SubmittedAsync(slug);
        foreach (var slug in new[] { Agreed, Approved }) await before.Notes.AgreeAsync((await before.NoteAsync(slug)).Id, 1, alderman);
        await before.DecideAsync(await before.NoteAsync(Approved), DecisionOutcome.Approved);
    }

    public async Task DisposeAsync()
    {
        await before.DisposeAsync();
        File.Delete(file);
    }

    [Fact]
    public async Task A_changed_file_is_replayed_on_every_note_and_used_for_none_until_it_is_activated()
    {
        await using var after = await StartAgainAsync(HeadOfService);
        using var administrator = await Visitor.SignedInAsync(after, Role.Administrator);

        var page = WebUtility.HtmlDecode(await administrator.ReadAsync("/beheer/werkstromen"));

        Assert.Contains("Het bestand is gewijzigd: Voortgangsnota met diensthoofd", page, StringComparison.Ordinal);
        Assert.Contains("25 nota’s zijn er op proef op nagespeeld.", page, StringComparison.Ordinal);
        Assert.Contains("3 nota’s zouden een andere weg gevolgd hebben", page, StringComparison.Ordinal);
        Assert.Contains("Na “indienen” bij “Opmaak” staat ze bij “Akkoord diensthoofd” in plaats van bij “Akkoord schepen”.", page, StringComparison.Ordinal);
        Assert.Contains(
            "01/11/SAP/01/02 · tweede helft 2021; 01/11/SAP/01/03 · tweede helft 2021; 01/11/SAP/01/04 · tweede helft 2021",
            page,
            StringComparison.Ordinal);
        Assert.Equal(22, await NotesAtAsync(after, "opmaak"));
        await after.SubmittedAsync(Drafted);
        Assert.Equal("akkoord", (await RouteAsync(after, Drafted)).StepId);

        using var without = await ActivateAsync(administrator, after, "");
        Assert.Contains("Geef een reden op", await without.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var with = await ActivateAsync(administrator, after, "Het diensthoofd leest eerst.");
        Assert.Equal(HttpStatusCode.Redirect, with.StatusCode);
        var now = WebUtility.HtmlDecode(await administrator.ReadAsync("/beheer/werkstromen"));
        Assert.DoesNotContain("Het bestand is gewijzigd", now, StringComparison.Ordinal);
        Assert.Contains("24 nota’s verplaatsen…", now, StringComparison.Ordinal);
        Assert.Contains("Het diensthoofd leest eerst.", WebUtility.HtmlDecode(await administrator.ReadAsync("/beheer/ingrepen")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_move_with_a_preview_and_go_on_by_the_new_route()
    {
        await using var after = await StartAgainAsync(HeadOfService);
        var versions = after.Services.GetRequiredService<RouteVersions>();
        var administrator = await after.PersonAsync(Role.Administrator);
        var old = (await versions.AllAsync())[0].Definition.Sha256;
        var target = Assert.Single(await versions.CandidatesAsync()).Definition.Sha256;
        await versions.ActivateAsync(target, "Diensthoofd eerst.", administrator);
        using var visitor = await Visitor.SignedInAsync(after, Role.Administrator);
        // Two notes have passed the place where the head of service is asked now: they would skip somebody.
        Assert.Contains("22 nota’s verplaatsen", WebUtility.HtmlDecode(await visitor.ReadAsync($"/beheer/werkstromen/{old}/verplaatsen")), StringComparison.Ordinal);

        Assert.Equal(22, await versions.MoveAsync(old, target, "Iedereen gelijk.", administrator));

        foreach (var slug in new[] { Submitted, Agreed, Approved }) Assert.Equal(old, (await RouteAsync(after, slug)).DefinitionHash);
        await after.Notes.SendBackAsync((await after.NoteAsync(Submitted)).Id, 1, "Graag cijfers.", await after.PersonAsync(Role.Alderman));
        Assert.Equal(1, await versions.MoveAsync(old, target, "Ook deze.", administrator));
        await after.SubmittedAsync(Submitted);
        var note = await after.NoteAsync(Submitted);
        Assert.Equal("diensthoofd", (await RouteAsync(after, Submitted)).StepId);
        var early = await Assert.ThrowsAsync<RefusedException>(async () => await after.Notes.AgreeAsync(note.Id, 2, await after.PersonAsync(Role.Alderman)));
        Assert.Equal("“Akkoord” is niet aan u: dat doet een diensthoofd.", early.Message);
        await after.Notes.AgreeAsync(note.Id, 2, await after.PersonAsync(Role.HeadOfService));
        await after.Notes.AgreeAsync(note.Id, 2, await after.PersonAsync(Role.Alderman));
        Assert.Equal(NoteStage.WithCollege, (await after.NoteAsync(Submitted)).Stage);
        Assert.Empty(await versions.CandidatesAsync());
        Assert.StartsWith("01/11/SAP/01/03 ·", Assert.Single((await versions.PreviewAsync(old)).Rows).About, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_counterpart_in_the_new_version_stays_where_it_is()
    {
        // The same route, whose alderman's step goes by another id.
        var json = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "workflows/progress-note.json"));
        await File.WriteAllTextAsync(file, json.Replace("\"id\": \"akkoord\"", "\"id\": \"schepen\"", StringComparison.Ordinal).Replace("\"activity\": \"akkoord\"", "\"activity\": \"schepen\"", StringComparison.Ordinal));
        await using var after = await StartAgainAsync(file);
        var versions = after.Services.GetRequiredService<RouteVersions>();
        var administrator = await after.PersonAsync(Role.Administrator);
        var old = (await versions.AllAsync())[0].Definition.Sha256;
        await versions.ActivateAsync(Assert.Single(await versions.CandidatesAsync()).Definition.Sha256, "Andere naam.", administrator);

        var preview = await versions.PreviewAsync(old);
        var moved = await versions.MoveAsync(old, preview.Target.Sha256, "Andere naam.", administrator);

        // The step is not there, and where the akkoord was given by that name the new step would ask for it again.
        Assert.Equal(["01/11/SAP/01/02", "01/11/SAP/01/03"], preview.Rows.Where(r => r.Then is null).Select(r => r.About.Split(' ')[0]));
        Assert.Equal(22, moved);
        Assert.Equal((old, "akkoord"), ((await RouteAsync(after, Submitted)).DefinitionHash, (await RouteAsync(after, Submitted)).StepId));
        await after.Notes.AgreeAsync((await after.NoteAsync(Submitted)).Id, 1, await after.PersonAsync(Role.Alderman));
        Assert.Equal(NoteStage.WithCollege, (await after.NoteAsync(Submitted)).Stage);
    }

    [Fact]
    public async Task Notes_on_a_text_that_a_later_check_would_refuse_go_on()
    {
        // As an older release could have let it through: a variable by the name of one of Elsa's own functions.
        string json;
        await using (var db = await before.Databases.CreateDbContextAsync())
        {
            var file = System.Text.Json.Nodes.JsonNode.Parse((await db.Definitions.SingleAsync(d => d.Subject == RouteSubject.Note)).Json)!;
            file["variables"]!.AsArray().Add(new System.Text.Json.Nodes.JsonObject { ["id"] = "c", ["name"] = "CorrelationId" });
            json = file.ToJsonString();
            Assert.Contains(RouteDefinition.Check(json), p => p.ToString().Contains("a function of Elsa's own", StringComparison.Ordinal));
            var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(json)));
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO Definitions (Sha256, Subject, Json, FirstUsedAt) VALUES ({hash}, 'Note', {json}, '2022-01-01 00:00:00')");
            await db.Database.ExecuteSqlAsync($"UPDATE Routes SET DefinitionHash = {hash} WHERE Subject = 'Note'");
        }

        await before.Notes.AgreeAsync((await before.NoteAsync(Submitted)).Id, 1, await before.PersonAsync(Role.Alderman));

        Assert.Equal(NoteStage.WithCollege, (await before.NoteAsync(Submitted)).Stage);
        using var administrator = await Visitor.SignedInAsync(before, Role.Administrator);
        Assert.Contains(
            "Nieuwe nota’s beginnen er niet op.",
            WebUtility.HtmlDecode(await administrator.ReadAsync("/beheer/werkstromen")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_journal_of_a_note_is_there_as_json_for_whoever_reads_the_note()
    {
        using var staff = await Visitor.SignedInAsync(before, Role.Staff);
        using var administrator = await Visitor.SignedInAsync(before, Role.Administrator);

        var lines = System.Text.Json.JsonDocument.Parse(await staff.ReadAsync($"/notas/2021-h2/{Submitted}/journaal.json")).RootElement.EnumerateArray().ToList();

        Assert.Equal(Enumerable.Range(1, lines.Count), lines.Select(l => l.GetProperty("sequence").GetInt32()));
        Assert.Equal(
            ["Start Started", "Start Completed", "Opmaak Started", "Opmaak Suspended", "Opmaak Resumed indienen", "Opmaak Completed", "Na opmaak Started", "Na opmaak Completed", "Akkoord schepen Started", "Akkoord schepen Suspended"],
            lines.Select(l => $"{l.GetProperty("activity")} {l.GetProperty("event")} {l.GetProperty("outcome")}".Trim()));
        using var refused = await administrator.GetAsync($"/notas/2021-h2/{Submitted}/journaal.json");
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
        using var nothing = await staff.GetAsync("/notas/2021-h2/bestaat-niet/journaal.json");
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }

    private async Task<Portal> StartAgainAsync(string routeFile)
    {
        var portal = new Portal { DatabaseFile = before.DatabaseFile, RouteFile = routeFile };
        await portal.InitializeAsync();
        return portal;
    }

    private static Task<HttpResponseMessage> ActivateAsync(Visitor administrator, Portal portal, string reason) => administrator.SubmitAsync(
        "/beheer/werkstromen", "/beheer/werkstromen", ("_handler", "gebruiken"), ("Form.Sha256", portal.Services.GetRequiredService<RouteDefinitions>().Files[RouteSubject.Note].Sha256), ("Form.Reason", reason));

    private static async Task<NoteRoute> RouteAsync(Portal portal, string slug)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        return await db.NoteRoutes.AsNoTracking().SingleAsync(r => r.Note.Period == Portal.Period && r.Note.Action.Slug == slug);
    }

    private static async Task<int> NotesAtAsync(Portal portal, string step)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        return await db.NoteRoutes.CountAsync(r => r.StepId == step);
    }
}
