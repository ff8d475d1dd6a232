using System.Net;
using System.Text;
using System.Web;
using Lier.Portal.Desks.Notes;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Notes.EvidenceItems;

/// <summary>
/// Files and links through the real forms, as a browser sends them: <see cref="EvidenceCommands"/>, <see cref="EvidenceQueries"/> and
/// <see cref="EvidenceUpload"/>.
/// </summary>
public sealed class EvidenceWithANoteTests(Portal portal) : IClassFixture<Portal>
{
    private const int MB = 1024 * 1024;
    private static readonly byte[] Pdf = "%PDF-1.7\ntrailer<<>>\n%%EOF\n"u8.ToArray();

    private static string Note(string slug) => $"/notas/2021-h2/{slug}";

    private EvidenceQueries Queries => portal.Services.GetRequiredService<EvidenceQueries>();

    private async Task<EvidenceReading> OnAsync(string slug) => await Queries.OnAsync((await portal.NoteAsync(slug)).Id, await portal.PersonAsync(Role.Staff));

    private static Task<HttpResponseMessage> UploadAsync(Visitor visitor, string slug, string fileName, byte[] content, string shows = "De lijst.") =>
        visitor.UploadAsync("/werk", $"{Note(slug)}/bewijsstukken/bestand", fileName, content, ("toont", shows));

    private async Task<int> UploadedAsync(string slug, string fileName = "lijst.pdf", byte[]? content = null)
    {
        using var staff = await Visitor.SignedInAsync(portal, Role.Staff);
        using var answer = await UploadAsync(staff, slug, fileName, content ?? Pdf);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal($"{Note(slug)}?gedaan=bewijsstuk#bewijsstukken", answer.Headers.Location!.OriginalString);
        return (await OnAsync(slug)).Now[^1].Id;
    }

    private static async Task<string> TextAsync(HttpResponseMessage answer) => HttpUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    [Fact]
    public async Task A_file_comes_back_letter_for_letter_and_only_as_a_download()
    {
        const string slug = "01-11-sap-01-01";
        var id = await UploadedAsync(slug, "Lijst \u201Cé\u201D 🚲.pdf");
        using var alderman = await Visitor.SignedInAsync(portal, Role.Alderman);

        using var answer = await alderman.GetAsync($"{Note(slug)}/bewijsstukken/{id}");

        Assert.Equal(Pdf, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(("attachment", "Lijst \u201Cé\u201D 🚲.pdf"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["sandbox"], answer.Headers.GetValues("Content-Security-Policy"));
        Assert.True(answer.Headers.CacheControl is { Private: true, NoStore: true });
        var row = Assert.Single((await OnAsync(slug)).Now);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Pdf)), row.File!.Sha256);
        Assert.Equal((Pdf.Length, EvidenceKind.Pdf, "De lijst."), (row.File.Size, row.File.Kind, row.Shows));
    }

    [Fact]
    public async Task What_is_added_after_a_return_is_for_the_team_until_it_submits_again()
    {
        const string slug = "01-11-sap-02-15";
        var shown = await UploadedAsync(slug);
        var note = await portal.SubmittedAsync(slug);
        await portal.Notes.SendBackAsync(note.Id, 1, "Nog eens.", await portal.PersonAsync(Role.Alderman));
        var later = await UploadedAsync(slug, "later.pdf");
        using var alderman = await Visitor.SignedInAsync(portal, Role.Alderman);

        using var old = await alderman.GetAsync($"{Note(slug)}/bewijsstukken/{shown}");
        using var added = await alderman.GetAsync($"{Note(slug)}/bewijsstukken/{later}");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (old.StatusCode, added.StatusCode));
        Assert.Equal([shown], (await Queries.OnAsync(note.Id, await portal.PersonAsync(Role.Alderman))).Now.Select(e => e.Id));
        Assert.Equal([shown, later], (await OnAsync(slug)).Now.Select(e => e.Id));
        await portal.SubmittedAsync(slug);
        using var again = await alderman.GetAsync($"{Note(slug)}/bewijsstukken/{later}");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Theory]
    [InlineData(Role.Staff, HttpStatusCode.OK, HttpStatusCode.Redirect)]
    [InlineData(Role.HeadOfService, HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData(Role.ManagementTeam, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    [InlineData(Role.Alderman, HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData(Role.CollegeSecretary, HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData(Role.Administrator, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    public async Task Readers_download_and_only_the_team_adds_and_takes_away(Role role, HttpStatusCode download, HttpStatusCode change)
    {
        var slug = $"01-11-sap-02-0{(int)role + 1}";
        var id = await UploadedAsync(slug);
        using var visitor = await Visitor.SignedInAsync(portal, role);
        var address = $"{Note(slug)}/bewijsstukken";

        using var got = await visitor.GetAsync($"{address}/{id}");
        using var link = await visitor.SubmitAsync("/werk", $"{address}/link", ("adres", "https://www.lier.be"), ("toont", "De site."));
        using var file = await UploadAsync(visitor, slug, "b.pdf", Pdf);
        using var removal = await visitor.SubmitAsync("/werk", $"{address}/{id}/verwijderen");

        Assert.Equal(download, got.StatusCode);
        Assert.Equal([change, change, change], new[] { link.StatusCode, file.StatusCode, removal.StatusCode });
        var now = await OnAsync(slug);
        Assert.Equal(role == Role.Staff ? (2, 1) : (1, 0), (now.Now.Count, now.RemovedInAll));
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_sent_to_the_sign_in_page()
    {
        var id = await UploadedAsync("01-11-sap-01-02");
        using var visitor = new Visitor(portal);

        using var answer = await visitor.GetAsync($"{Note("01-11-sap-01-02")}/bewijsstukken/{id}");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/aanmelden", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_not_found_under_another_note_and_not_once_it_is_taken_away()
    {
        const string slug = "01-11-sap-01-03";
        var id = await UploadedAsync(slug);
        using var staff = await Visitor.SignedInAsync(portal, Role.Staff);

        using var elsewhere = await staff.GetAsync($"{Note("01-11-sap-01-04")}/bewijsstukken/{id}");
        using var removedElsewhere = await staff.SubmitAsync("/werk", $"{Note("01-11-sap-01-04")}/bewijsstukken/{id}/verwijderen");
        using var removal = await staff.SubmitAsync("/werk", $"{Note(slug)}/bewijsstukken/{id}/verwijderen");
        using var gone = await staff.GetAsync($"{Note(slug)}/bewijsstukken/{id}");
        using var again = await staff.SubmitAsync("/werk", $"{Note(slug)}/bewijsstukken/{id}/verwijderen");

        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, removedElsewhere.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, removal.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Contains("al verwijderd door Medewerker", await TextAsync(again), StringComparison.Ordinal);
        await using var db = await portal.Databases.CreateDbContextAsync();
        Assert.False(await db.EvidenceBytes.AnyAsync(b => b.EvidenceId == id));
        Assert.Equal("Medewerker", (await db.Evidence.SingleAsync(e => e.Id == id)).Removed!.PersonName);
    }

    [Theory]
    [InlineData("../../x.pdf", "x.pdf")]
    [InlineData(@"C:\temp\x.pdf", "x.pdf")]
    [InlineData("a\"\r\nX: y.pdf", "a_X_ y.pdf")]
    [InlineData("rekening\u202Ffdp.\u202Epdf", "rekening fdp.pdf")]
    [InlineData("%0d%0a.pdf", "%0d%0a.pdf")]
    public async Task An_absurd_name_is_cleaned_before_it_is_kept(string sent, string kept)
    {
        const string slug = "01-11-sap-01-05";

        var id = await UploadedAsync(slug, sent);

        Assert.Equal(kept, (await OnAsync(slug)).Now.Single(r => r.Id == id).Name);
        using var staff = await Visitor.SignedInAsync(portal, Role.Staff);
        using var answer = await staff.GetAsync($"{Note(slug)}/bewijsstukken/{id}");
        Assert.Equal(kept, answer.Content.Headers.ContentDisposition!.FileNameStar);
    }

    public static TheoryData<string, byte[], string> Refused() => new()
    {
        { "factuur.pdf", "MZ\u0090\0 This program cannot be run in DOS mode"u8.ToArray(), "In “factuur.pdf” zit geen PDF." },
        { "pagina.png", "<!doctype html><script>alert(1)</script>"u8.ToArray(), "In “pagina.png” zit geen PNG." },
        { "tekening.svg", "<svg onload=\"alert(1)\"/>"u8.ToArray(), "“tekening.svg” is geen soort bestand dat hier kan." },
        { "rekening\u202Efdp.exe", Pdf, "“rekeningfdp.exe” is geen soort bestand dat hier kan." },
        { "macro.docm", "PK"u8.ToArray(), "“macro.docm” is geen soort bestand dat hier kan." },
        { "lijst.csv", [0x61, 0xE9, 0x62], "Bewaar het bestand opnieuw als “UTF-8”" },
        { "leeg.txt", [], "“leeg.txt” is leeg." },
        { "leeg.pdf", [], "“leeg.pdf” is leeg." },
    };

    [Theory, MemberData(nameof(Refused))]
    public async Task What_is_not_allowed_is_refused_on_a_page_that_says_why_and_leads_back(string name, byte[] content, string why)
    {
        const string slug = "01-11-sap-02-10";
        using var staff = await Visitor.SignedInAsync(portal, Role.Staff);

        using var answer = await UploadAsync(staff, slug, name, content);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await TextAsync(answer);
        Assert.Contains(why, page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Note(slug)}#bewijsstukken\"", page, StringComparison.Ordinal);
        Assert.Empty((await OnAsync(slug)).Now);
    }

    [Fact]
    public async Task Ten_megabytes_come_in_and_one_byte_more_does_not()
    {
        const string slug = "01-11-sap-02-11";
        using var staff = await Visitor.SignedInAsync(portal, Role.Staff);

        using var full = await UploadAsync(staff, slug, "vol.txt", Encoding.ASCII.GetBytes(new string('a', 10 * MB)));
        using var over = await UploadAsync(staff, slug, "over.txt", Encoding.ASCII.GetBytes(new string('a', (10 * MB) + 1)));
        using var far = await UploadAsync(staff, slug, "ver.txt", new byte[40 * MB]);

        Assert.Equal(HttpStatusCode.Redirect, full.StatusCode);
        Assert.Equal([HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.RequestEntityTooLarge], new[] { over.StatusCode, far.StatusCode });
        Assert.Contains("groter dan 10 MB", await TextAsync(over), StringComparison.Ordinal);
        Assert.Equal("10,0 MB", Assert.Single((await OnAsync(slug)).Now).Kind["tekst · ".Length..]);
    }

    [Fact]
    public async Task A_form_from_elsewhere_brings_nothing_in()
    {
        const string slug = "01-11-sap-03-01";
        var id = await UploadedAsync(slug);
        using var staff = await Visitor.SignedInAsync(portal, Role.Staff);
        var address = $"{Note(slug)}/bewijsstukken";

        using var file = await staff.UploadAsync(null, $"{address}/bestand", "a.pdf", Pdf, ("toont", "Vals."));
        using var noForm = await staff.PostAsync($"{address}/bestand", ("toont", "Geen bestand."));
        using var link = await staff.PostAsync($"{address}/link", ("adres", "https://elders.example"), ("toont", "Vals."));
        using var removal = await staff.PostAsync($"{address}/{id}/verwijderen");

        Assert.Equal([HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest], new[] { file.StatusCode, link.StatusCode, removal.StatusCode });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, noForm.StatusCode);
        Assert.Equal((1, 0), ((await OnAsync(slug)).Now.Count, (await OnAsync(slug)).RemovedInAll));
    }

    [Fact]
    public async Task What_was_submitted_takes_no_more_evidence_and_loses_none()
    {
        const string slug = "01-11-sap-02-12";
        var id = await UploadedAsync(slug);
        await portal.SubmittedAsync(slug);
        using var staff = await Visitor.SignedInAsync(portal, Role.Staff);

        using var file = await UploadAsync(staff, slug, "b.pdf", Pdf);
        using var removal = await staff.SubmitAsync("/werk", $"{Note(slug)}/bewijsstukken/{id}/verwijderen");

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity], new[] { file.StatusCode, removal.StatusCode });
        Assert.Contains("De tekst ligt vast", await TextAsync(file), StringComparison.Ordinal);
        Assert.Single((await OnAsync(slug)).Now);
    }

    [Fact]
    public async Task Of_many_who_add_the_last_one_at_the_same_moment_one_succeeds()
    {
        const string slug = "01-11-sap-02-13";
        var (note, by, steps) = (await portal.NoteAsync(slug), await portal.PersonAsync(Role.Staff), portal.Services.GetRequiredService<EvidenceCommands>());
        for (var i = 1; i < Evidence.MostPerNote; i++) await steps.AddLinkAsync(note.Id, $"https://www.lier.be/{i}", "Een pagina.", by);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Record.ExceptionAsync(() => steps.AddLinkAsync(note.Id, $"https://www.lier.be/laatste/{i}", "De laatste.", by))));

        Assert.Equal(5, answers.Count(a => a is RefusedException));
        Assert.Equal(Evidence.MostPerNote, (await OnAsync(slug)).Now.Count);
    }

    [Fact]
    public async Task The_note_shows_its_links_and_says_that_they_lead_elsewhere()
    {
        const string slug = "01-11-sap-02-14";
        using var staff = await Visitor.SignedInAsync(portal, Role.Staff);
        using var bad = await staff.SubmitAsync("/werk", $"{Note(slug)}/bewijsstukken/link", ("adres", "javascript:alert(1)"), ("toont", "Vals."));
        using var good = await staff.SubmitAsync("/werk", $"{Note(slug)}/bewijsstukken/link", ("adres", "https://www.lier.be/?a=1&b=2"), ("toont", "De <b>cijfers</b>."));

        var page = await staff.ReadAsync(good.Headers.Location!.OriginalString.Split('#')[0]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.StatusCode);
        Assert.Contains("<a href=\"https://www.lier.be/?a=1&amp;b=2\" rel=\"nofollow noopener noreferrer\">", page, StringComparison.Ordinal);
        Assert.Contains("De &lt;b&gt;cijfers&lt;/b&gt;.", page, StringComparison.Ordinal);
        Assert.Contains("Het bewijsstuk is toegevoegd.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", page, StringComparison.Ordinal);
    }
}
