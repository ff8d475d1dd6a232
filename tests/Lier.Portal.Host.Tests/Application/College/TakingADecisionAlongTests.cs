using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Lier.Portal.Documents.Forms;
using Lier.Portal.Documents.Word;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.College;

/// <summary>
/// What the secretary takes along from a session: the text of <see cref="DecisionQueries"/>, the file of <see cref="DecisionDocument"/> and
/// the lists of <see cref="CollegeQueries"/>.
/// </summary>
public sealed class TakingADecisionAlongTests : IAsyncLifetime
{
    private static readonly JsonSerializerOptions AsTyped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Portal portal = new();
    private ProgressNote approved = null!;
    private ProgressNote returned = null!;
    private ProgressNote deferred = null!;
    private string address = "";

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        (approved, returned, deferred) = (await portal.AgreedAsync(Portal.Fietspunt), await portal.AgreedAsync("01-11-sap-01-02"), await portal.AgreedAsync("01-11-sap-02-01"));
        var id = await portal.RegisterAsync(
            "2022_CBS_00045", (approved, DecisionOutcome.Approved, ""), (returned, DecisionOutcome.Returned, "De cijfers ontbreken & de datum."), (deferred, DecisionOutcome.Deferred, ""));
        address = $"/college/2021-h2/besluiten/{id}";
    }

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task The_page_has_an_article_per_plan_and_the_fingerprint_of_each_version()
    {
        var page = await ReadAsync(address);

        Assert.Contains("Besluit 2022_CBS_00045 · zitting van 31 januari 2022", page, StringComparison.Ordinal);
        Assert.Contains("Artikel 1. Actieplan 01/11/SAP/01 Werkervaring kansengroepen", page, StringComparison.Ordinal);
        Assert.Contains("Artikel 2. Actieplan 01/11/SAP/02 Kinderarmoede", page, StringComparison.Ordinal);
        Assert.Contains("Artikel 3. Bijlage", page, StringComparison.Ordinal);
        Assert.Contains("versie 1. Reden: De cijfers ontbreken & de datum.", page, StringComparison.Ordinal);
        foreach (var note in new[] { approved, returned, deferred }) Assert.Contains(Fingerprint(note), page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_fingerprint_stays_that_of_the_version_that_was_decided_on()
    {
        await portal.SubmittedAsync("01-11-sap-01-02");

        Assert.Contains(Fingerprint(returned), await ReadAsync(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Word_document_is_valid_and_says_the_same()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(await DownloadAsync($"{address}/besluit.docx")), isEditable: false);
        var body = document.MainDocumentPart!.Document.Body!;

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.Equal("Voortgang van het meerjarenplan 2020–2025: nota’s over de tweede helft 2021", document.PackageProperties.Title);
        Assert.Equal("nl-BE", document.PackageProperties.Language);
        Assert.Equal("nl-BE", document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val);
        Assert.Equal(["Juridische grond", "Feiten en motivering", "Besluit", "Bijlage: versies van de nota’s"], Styled(body, "Heading1"));
        Assert.Equal(["Artikel 1. Actieplan 01/11/SAP/01 Werkervaring kansengroepen", "Artikel 2. Actieplan 01/11/SAP/02 Kinderarmoede", "Artikel 3. Bijlage"], Styled(body, "Heading2"));
        Assert.Equal(3, Styled(body, "ListBullet").Count());
        var rows = body.Descendants<TableRow>().Select(r => r.Elements<TableCell>().Select(c => c.InnerText).ToList()).ToList();
        Assert.Equal(["Actie", "Titel", "Versie", "SHA-256"], rows[0]);
        Assert.Equal([[approved.Action.Code, approved.Action.Title, "1", Fingerprint(approved)], [returned.Action.Code, returned.Action.Title, "1", Fingerprint(returned)], [deferred.Action.Code, deferred.Action.Title, "1", Fingerprint(deferred)]], rows[1..]);
    }

    [Fact]
    public async Task Before_the_session_there_is_a_proposal_of_what_lies_on_the_table_and_nothing_else()
    {
        var page = await ReadAsync("/college/2021-h2/ontwerpbesluit");
        using var document = WordprocessingDocument.Open(new MemoryStream(await DownloadAsync("/college/2021-h2/ontwerpbesluit/ontwerpbesluit.docx")), isEditable: false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document));
        Assert.Contains("Het college keurt deze nota goed:", page, StringComparison.Ordinal);
        Assert.Contains(Fingerprint(deferred), page, StringComparison.Ordinal);
        Assert.DoesNotContain(approved.Action.Code, page, StringComparison.Ordinal);
        Assert.DoesNotContain(approved.Action.Code, document.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_register_tells_number_date_who_and_what_was_not_approved()
    {
        var page = await ReadAsync("/college/2021-h2/besluiten");

        Assert.Contains($"<a href=\"{address}\">2022_CBS_00045</a>", page, StringComparison.Ordinal);
        Assert.Contains("<td>31 januari 2022</td>", page, StringComparison.Ordinal);
        Assert.Contains("1 goedgekeurd, 1 teruggestuurd, 1 uitgesteld", page, StringComparison.Ordinal);
        Assert.Contains("door CBS-secretaris op", page, StringComparison.Ordinal);
        Assert.Contains($"{returned.Action.Code} {returned.Action.Title}: teruggestuurd – De cijfers ontbreken & de datum.", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"{approved.Action.Code} {approved.Action.Title}", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/college/2021-h2/besluiten/999")]
    [InlineData("/college/2021-h2/besluiten/999/besluit.docx")]
    [InlineData("/college/2021-h1/besluiten/1")]
    [InlineData("/college/2019-h1/ontwerpbesluit")]
    [InlineData("/college/2019-h1/ontwerpbesluit/ontwerpbesluit.docx")]
    [InlineData("/college/2019-h1/overzicht")]
    [InlineData("/college/2019-h1/ontbreekt")]
    [InlineData("/college/2019-h1/bundel")]
    [InlineData("/college/2019-h1/besluiten")]
    public async Task What_does_not_exist_is_not_found(string path)
    {
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);

        using var answer = await secretary.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.Alderman)]
    [InlineData(Role.Administrator)]
    public async Task A_decision_opens_for_nobody_else_neither_on_screen_nor_in_Word_nor_below(Role role)
    {
        using var visitor = await Visitor.SignedInAsync(portal, role);
        foreach (var path in new[] { address, $"{address}/besluit.docx" })
        {
            using var answer = await visitor.GetAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        var person = await portal.PersonAsync(role);
        var services = portal.Services;
        Func<Task>[] reads =
        [
            () => services.GetRequiredService<DecisionQueries>().TextAsync(Portal.Period, 1, person), () => services.GetRequiredService<DecisionQueries>().RegisterAsync(Portal.Period, person),
            () => services.GetRequiredService<DecisionQueries>().ProposalAsync(Portal.Period, person), () => services.GetRequiredService<BundleQueries>().FindAsync(Portal.Period, person),
            () => services.GetRequiredService<MissingQueries>().FindAsync(Portal.Period, person), () => services.GetRequiredService<OverviewQueries>().FindAsync(Portal.Period, person),
            () => services.GetRequiredService<CollegeQueries>().FindAsync(Portal.Period, person), () => services.GetRequiredService<CollegeQueries>().RowsAsync(Portal.Period, 1, 1, person),
            () => services.GetRequiredService<CollegeQueries>().TextAsync(Portal.Period, Portal.Fietspunt, 1, person),
        ];
        foreach (var read in reads) await Assert.ThrowsAsync<RefusedException>(read);
    }

    // Written down here once more, by other means than the portal's own.
    private static string Fingerprint(ProgressNote note)
    {
        var text = note.LastVersion!.Text;
        var fields = new SortedDictionary<string, object?>(StringComparer.Ordinal)
        {
            ["code"] = note.Action.Code, ["period"] = "2021-H2", ["version"] = note.LastVersion.Number, ["status"] = 2, ["progress"] = text.Progress, ["timing"] = text.Timing,
            ["stopReason"] = "", ["progressLight"] = null, ["timingLight"] = null,
        };
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(fields, AsTyped))));
    }

    private static IEnumerable<string> Styled(Body body, string style) =>
        body.Elements<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == style).Select(p => p.InnerText);

    private async Task<string> ReadAsync(string path)
    {
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);
        return WebUtility.HtmlDecode(await secretary.ReadAsync(path));
    }

    private async Task<byte[]> DownloadAsync(string path)
    {
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);
        using var answer = await secretary.GetAsync(path);
        Assert.Equal(WordFile.ContentType, answer.Content.Headers.ContentType!.MediaType);
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
