using System.Net;
using System.Text.RegularExpressions;
using Lier.Portal.Application.Accounts;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Notes.Agreeing;

/// <summary>One alderman reads what waits, note by note, in a browser that runs no script: <see cref="AgreementQueries"/>.</summary>
public sealed partial class ReadingTheQueueTests : IAsyncLifetime
{
    private const string First = "01-11-sap-01-01";
    private const string Second = "01-11-sap-01-02";
    private const string Third = "01-11-sap-01-03";
    private readonly Portal portal = new();
    private Visitor alderman = null!;

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        alderman = await Visitor.SignedInAsync(portal, Role.Alderman);
        foreach (var slug in new[] { Second, First, Third }) await portal.SubmittedAsync(slug);
    }

    public async Task DisposeAsync()
    {
        alderman.Dispose();
        await portal.DisposeAsync();
    }

    [Fact]
    public async Task The_desk_says_how_many_wait_and_begins_with_the_first_by_code()
    {
        Assert.Contains("3 nota’s wachten op uw akkoord", await ReadAsync("/werk"), StringComparison.Ordinal);
        using var begin = await alderman.GetAsync("/werk/akkoord");

        Assert.Equal(Address(First), begin.Headers.Location!.PathAndQuery);
        var page = await ReadAsync(Address(Second));
        Assert.Contains("Nota 2 van 3", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Address(First)}\" rel=\"prev\"", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Address(Third)}\" rel=\"next\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_shows_what_it_was_what_changed_what_is_open_and_the_money_last_known()
    {
        var page = await ReadAsync(Address(First));

        Assert.Contains("Wat er gebeurde met 01-11-sap-01-01.", page, StringComparison.Ordinal);
        Assert.Contains("(zoals vorig halfjaar)", page, StringComparison.Ordinal);
        Assert.Contains("Toon wat veranderde sinds de eerste helft 2021", page, StringComparison.Ordinal);
        Assert.Contains("<del>", page, StringComparison.Ordinal);
        Assert.Contains("Laatst bekend, uit het rapport over de eerste helft 2021, in euro", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Eerder teruggestuurd", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_status_that_changed_shows_what_it_was()
    {
        await portal.SubmittedAsync("01-11-sap-01-05");

        Assert.Contains("(was 1 · Gestart)", await ReadAsync(Address("01-11-sap-01-05")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_agreement_the_next_note_comes_and_says_so_and_the_last_ends_the_queue()
    {
        var next = await PressAsync(Second, Outcomes.Agree);
        Assert.StartsWith(Address(Third), next, StringComparison.Ordinal);
        var page = await ReadAsync(next);
        Assert.Contains("U gaf akkoord op “Uitbesteding intensieve trajecten naar werk(ervaring)”. Nog 2.", page, StringComparison.Ordinal);
        Assert.Contains("Nota 2 van 2", page, StringComparison.Ordinal);

        var again = await PressAsync(Third, Outcomes.Agree);
        Assert.StartsWith(Address(First), again, StringComparison.Ordinal);
        var end = await PressAsync(First, Outcomes.Agree);
        Assert.StartsWith("/werk/akkoord?na=", end, StringComparison.Ordinal);
        var finished = await ReadAsync(end);
        Assert.Contains("U gaf akkoord op “Ondersteuning Fietspunt”.", finished, StringComparison.Ordinal);
        Assert.Contains("Alles is gelezen", finished, StringComparison.Ordinal);
        Assert.DoesNotContain("wachten op uw akkoord", await ReadAsync("/werk"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_remark_beside_a_passage_goes_back_with_its_words_and_is_shown_when_the_note_returns()
    {
        var next = await PressAsync(First, Outcomes.SendBack, ("Form.Remarks[0]", ""), ("Form.Remarks[1]", "Tot wanneer?"), ("Form.Reason", "Graag vóór vrijdag."));

        Assert.Contains("U stuurde “Ondersteuning Fietspunt” terug naar het team. Nog 2.", await ReadAsync(next), StringComparison.Ordinal);
        var returned = await portal.NoteAsync(First);
        Assert.Equal((ActKind.SentBack, "“Op schema.”: Tot wanneer?\n\nGraag vóór vrijdag."), (returned.LastAct!.Kind, returned.LastAct.Reason));
        await portal.SubmittedAsync(First);
        var page = await ReadAsync(Address(First));
        Assert.Contains("Eerder teruggestuurd", page, StringComparison.Ordinal);
        Assert.Contains("“Op schema.”: Tot wanneer?", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_reason_nothing_goes_back_and_with_one_nothing_is_agreed_to()
    {
        using var silent = await PostAsync(First, Outcomes.SendBack, 1);
        var refused = await BodyAsync(silent);
        Assert.Contains("Geef een reden op", refused, StringComparison.Ordinal);
        Assert.Matches("<textarea id=\"reden\"[^>]* autofocus", refused);

        using var stroke = await PostAsync(First, Outcomes.SendBack, 1, ("Form.Remarks[0]", "---"), ("Form.Reason", "."));
        Assert.Contains("Geef een reden op", await BodyAsync(stroke), StringComparison.Ordinal);

        using var both = await PostAsync(First, Outcomes.Agree, 1, ("Form.Remarks[0]", "Welke cijfers?"));
        var kept = await BodyAsync(both);
        Assert.Contains("U schreef een reden.", kept, StringComparison.Ordinal);
        Assert.Contains(">Welke cijfers?</textarea>", kept, StringComparison.Ordinal);
        Assert.Equal(NoteStage.ForAgreement, (await portal.NoteAsync(First)).Stage);
    }

    [Theory]
    [InlineData("")]
    [InlineData("goedgekeurd")]
    [InlineData("AKKOORD")]
    public async Task A_form_that_says_neither_of_the_two_agrees_to_nothing(string outcome)
    {
        using var answer = await PostAsync(First, outcome, 1);

        Assert.Contains("Kies wat u met deze nota doet", await BodyAsync(answer), StringComparison.Ordinal);
        Assert.Equal(NoteStage.ForAgreement, (await portal.NoteAsync(First)).Stage);
    }

    [Fact]
    public async Task Whoever_is_too_late_reads_who_was_first_and_goes_on()
    {
        var note = await portal.NoteAsync(Second);
        await portal.Notes.WithdrawAsync(note.Id, await portal.PersonAsync(Role.Staff));

        using var late = await PostAsync(Second, Outcomes.Agree, 1);
        var page = await ReadAsync(late.Headers.Location!.PathAndQuery);

        Assert.Contains("Iemand was u voor bij “Uitbesteding intensieve trajecten naar werk(ervaring)”: ingetrokken door Medewerker op ", page, StringComparison.Ordinal);
        Assert.Contains("Nota 1 van 2", page, StringComparison.Ordinal);
        Assert.Contains("Deze nota wacht niet op uw akkoord. Laatste stap: ingetrokken door Medewerker", await ReadAsync(Address(Second)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_version_than_the_one_on_screen_is_not_agreed_to_and_what_was_typed_stays()
    {
        var (note, staff) = (await portal.NoteAsync(First), await portal.PersonAsync(Role.Staff));
        await portal.Notes.WithdrawAsync(note.Id, staff);
        await portal.Notes.SubmitAsync(note.Id, note.Revision + 1, note.Text with { Progress = "Een nieuwe alinea vooraan.\n\nWat er gebeurde." }, staff);

        using var answer = await PostAsync(First, Outcomes.SendBack, 1, ("Form.Remarks[0]", "Noem de cijfers."));
        var page = await BodyAsync(answer);

        Assert.Contains("U las versie 1, intussen is er een versie 2. Lees eerst de nieuwe tekst.", page, StringComparison.Ordinal);
        Assert.Contains("Een nieuwe alinea vooraan.", page, StringComparison.Ordinal);
        Assert.Contains(">“Wat er gebeurde met 01-11-sap-01-01.”: Noem de cijfers.</textarea>", page, StringComparison.Ordinal);
        Assert.Contains("name=\"Form.Version\" value=\"2\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_substitute_reads_in_whose_name_and_until_when()
    {
        var (demo, principal, today) = (
            await portal.PersonAsync(Role.Alderman), await portal.AldermanAsync("Vervangen Schepen"), InLier.Today);
        await using (var db = await portal.Databases.CreateDbContextAsync())
        {
            var action = await db.Actions.Include(a => a.Mandates).ThenInclude(m => m.Alderman).SingleAsync(a => a.Slug == First);
            action.Entrust(await db.Accounts.SingleAsync(a => a.Id == principal.Id), today);
            foreach (var mandate in action.Mandates.Where(m => m.AldermanId == demo.Id)) mandate.EndOn(today.AddDays(-1));
            await db.SaveChangesAsync();
        }

        Assert.Contains("Deze nota bestaat niet, of is niet aan u om te lezen.", await ForbiddenAsync(Address(First)), StringComparison.Ordinal);
        await portal.Services.GetRequiredService<SubstitutionCommands>().NameAsync(principal.Id, demo.Id, today, today, "", principal);
        var page = await ReadAsync(Address(First));

        Assert.Contains("U vervangt <b>Vervangen Schepen</b> tot en met", page, StringComparison.Ordinal);
        Assert.Contains("U handelt namens Vervangen Schepen.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("U handelt namens", await ReadAsync(Address(Second)), StringComparison.Ordinal);
        await PressAsync(First, Outcomes.Agree);
        Assert.Equal(("Annemie Goris", "Vervangen Schepen"), ((await portal.NoteAsync(First)).LastAct!.PersonName, (await portal.NoteAsync(First)).LastAct!.OnBehalfOf));
    }

    [Fact]
    public async Task One_of_several_aldermen_reads_who_must_still_agree()
    {
        var colleague = await portal.AldermanAsync("Tweede Schepen");
        await using (var db = await portal.Databases.CreateDbContextAsync())
        {
            var action = await db.Actions.Include(a => a.Mandates).ThenInclude(m => m.Alderman).SingleAsync(a => a.Slug == First);
            action.Entrust(await db.Accounts.SingleAsync(a => a.Id == colleague.Id), new DateOnly(2021, 1, 1));
            await db.SaveChangesAsync();
        }

        Assert.Contains("Nog nodig: het akkoord van Annemie Goris en Tweede Schepen.", await ReadAsync(Address(First)), StringComparison.Ordinal);
        await portal.Notes.AgreeAsync((await portal.NoteAsync(First)).Id, 1, colleague);
        Assert.Contains("Nog nodig: het akkoord van Annemie Goris.", await ReadAsync(Address(First)), StringComparison.Ordinal);
    }

    private static string Address(string slug) => $"/werk/akkoord/2021-h2/{slug}";

    private async Task<string> PressAsync(string slug, string outcome, params (string, string)[] fields)
    {
        var version = int.Parse(Version().Match(await ReadAsync(Address(slug))).Groups[1].Value);
        using var answer = await PostAsync(slug, outcome, version, fields);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.PathAndQuery;
    }

    private Task<HttpResponseMessage> PostAsync(string slug, string outcome, int version, params (string, string)[] fields) => alderman.SubmitAsync(
        "/werk", Address(slug), [("_handler", "beoordeling"), ("Form.Version", $"{version}"), ("Form.Outcome", outcome), .. fields]);

    private async Task<string> ReadAsync(string address) => WebUtility.HtmlDecode(await alderman.ReadAsync(address));

    private static async Task<string> BodyAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private async Task<string> ForbiddenAsync(string address)
    {
        using var answer = await alderman.GetAsync(address);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("name=\"Form.Version\" value=\"(\\d+)\"")]
    private static partial Regex Version();
}
