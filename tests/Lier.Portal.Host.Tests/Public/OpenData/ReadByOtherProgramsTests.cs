using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Lier.Portal.Documents.Linked;
using Lier.Portal.Documents.OpenData;
using Lier.Portal.Documents.Tables;

namespace Lier.Portal.Public.OpenData;

/// <summary>
/// Everything that machines read, read by programs that are not ours: <see cref="ReportCsv"/>, <see cref="LinkedReport"/> in the words of
/// <see cref="Vocabulary"/>, <see cref="DataCatalog"/>, <see cref="AtomFeed"/> and <see cref="SiteMap"/>.
/// </summary>
public sealed class ReadByOtherProgramsTests(PublishedTown town) : IClassFixture<PublishedTown>, IDisposable
{
    private const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private const string Besluit = "http://data.vlaanderen.be/ns/besluit#";
    private const string Eli = "http://data.europa.eu/eli/ontology#";
    private const string Prov = "http://www.w3.org/ns/prov#";
    private const string Schema = "https://schema.org/";
    private const string Own = PublishedTown.Address + "/ns/lier#";
    private const string Second = PublishedTown.Address + "/rapporten/2021-h2/v2";

    private readonly Visitor visitor = new(town.Portal);

    public void Dispose() => visitor.Dispose();

    [Fact]
    public async Task Every_frozen_report_is_as_the_schema_says()
    {
        var documents = await Task.WhenAll(visitor.ReadAsync("/rapporten/2021-h1.json"), visitor.ReadAsync("/rapporten/2021-h2/v1.json"), visitor.ReadAsync("/rapporten/2021-h2.json"));

        Assert.Equal(["", "", ""], await IndependentParser.SchemaErrorsAsync(documents));
        Assert.All(await IndependentParser.SchemaErrorsAsync(
            documents[0].Replace("\"started\"", "\"begonnen\"", StringComparison.Ordinal),
            documents[0].Replace("\"492.446,71\"", "492446.71", StringComparison.Ordinal),
            documents[0].Replace("\"aldermen\"", "\"schepenen\"", StringComparison.Ordinal)), Assert.NotEmpty);
    }

    [Fact]
    public async Task The_schema_is_served()
    {
        using var answer = await visitor.GetAsync("/schemas/rapport-1.json");

        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_has_a_row_per_action_and_opens_in_a_spreadsheet()
    {
        var rows = await IndependentParser.CsvAsync(await visitor.ReadAsync("/rapporten/2021-h1.csv"));
        var budgets = await IndependentParser.CsvAsync(await visitor.ReadAsync("/rapporten/2021-h1.budget.csv"));

        Assert.Equal(26, rows.Count);
        Assert.Equal("01/11/SAP/01/01", rows[1][Array.IndexOf(rows[0], "actie_code")]);
        Assert.Equal("492446,71", budgets[1][Array.IndexOf(budgets[0], "ontvangsten_geboekt")]);
        Assert.DoesNotContain(rows.Concat(budgets).SelectMany(r => r), cell => cell.StartsWith('=') || cell.StartsWith('@'));
    }

    [Fact]
    public async Task The_linked_report_says_what_it_is_who_decided_and_what_it_corrects()
    {
        var triples = await IndependentParser.JsonLdAsync(await visitor.ReadAsync("/rapporten/2021-h2.jsonld"));

        void Says(string subject, string predicate, string what) => Assert.Contains(triples, t => t.Subject == subject && t.Predicate == predicate && t.Object == what);
        Says(Second, Type, Schema + "Report");
        Says(Second, Prov + "wasRevisionOf", PublishedTown.Address + "/rapporten/2021-h2/v1");
        Says(Second, Prov + "wasAttributedTo", PublishedTown.Address + "/#stad");
        Says(Second, Schema + "correction", "De tweede nota ontbrak & <hoort> erbij.");
        Says(PublishedTown.Address + "/#stad", Type, Besluit + "Bestuurseenheid");
        var decision = Second + "#besluit-2022-cbs-01-2022-01-31";
        Says(decision, Type, Besluit + "Besluit");
        Says(decision, Schema + "identifier", "2022_CBS_01");
        Says(decision, Eli + "passed_by", PublishedTown.Address + "/#college");
        Says(Second + "#nota-01-11-sap-01-01", Schema + "isBasedOn", decision);
        Says(Second + "#nota-01-11-sap-01-01", Own + "status", "2");
        Assert.Contains(triples, t => t.Predicate == Eli + "date_document" && t is { Object: "2022-01-31", Type: "http://www.w3.org/2001/XMLSchema#date" });
        Assert.Contains(triples, t => t.Predicate == Prov + "generatedAtTime" && t.Type == "http://www.w3.org/2001/XMLSchema#dateTime");
        Assert.Contains(triples, t => t.Predicate == Own + "standVanZaken" && t.Language == "nl-be");
    }

    [Fact]
    public async Task An_imported_report_claims_no_publication_and_no_decision()
    {
        var triples = await IndependentParser.JsonLdAsync(await visitor.ReadAsync("/rapporten/2021-h1.jsonld"));

        Assert.Equal(25, triples.Count(t => t.Predicate == Type && t.Object == Own + "Actie"));
        Assert.Contains(triples, t => t.Predicate == Own + "ontvangstenGeboekt" && t is { Object: "492446.71", Type: "http://www.w3.org/2001/XMLSchema#decimal" });
        Assert.DoesNotContain(triples, t => t.Predicate == Schema + "datePublished" || t.Predicate == Prov + "wasGeneratedBy" || t.Object == Besluit + "Besluit");
    }

    [Fact]
    public async Task Every_word_of_our_own_is_explained_on_its_page()
    {
        var page = await visitor.ReadAsync("/ns/lier");
        var used = (await IndependentParser.JsonLdAsync(await visitor.ReadAsync("/rapporten/2021-h1.jsonld"))).Concat(await IndependentParser.JsonLdAsync(await visitor.ReadAsync("/rapporten/2021-h2.jsonld")))
            .SelectMany(t => new[] { t.Predicate, t.Object }).Where(i => i.StartsWith(Own, StringComparison.Ordinal)).Distinct().ToList();

        Assert.True(used.Count > 20, $"{used.Count} words");
        Assert.All(used, word => Assert.Contains($"id=\"{word[Own.Length..]}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_names_its_decisions_in_RDFa_as_the_linked_report_does()
    {
        var triples = await IndependentParser.RdfaAsync(await visitor.ReadAsync("/rapporten/2021-h2/v2"), Second);

        Assert.Contains(triples, t => t.Subject == Second && t.Predicate == Type && t.Object == Schema + "Report");
        Assert.Contains(triples, t => t.Subject == Second && t.Predicate == Schema + "isBasedOn" && t.Object.StartsWith(Second + "#besluit-2022-cbs-0", StringComparison.Ordinal));
        foreach (var decision in (string[])[Second + "#besluit-2022-cbs-01-2022-01-31", Second + "#besluit-2022-cbs-02-2022-01-31"])
        {
            Assert.Contains(triples, t => t.Subject == decision && t.Predicate == Type && t.Object == Besluit + "Besluit");
            Assert.Contains(triples, t => t.Subject == decision && t.Predicate == Eli + "date_document" && t is { Object: "2022-01-31", Type: "http://www.w3.org/2001/XMLSchema#date" });
            Assert.Contains(triples, t => t.Subject == decision && t.Predicate == Eli + "passed_by");
        }
    }

    [Fact]
    public async Task The_feed_tells_what_was_published_and_corrected_newest_first()
    {
        var feed = await IndependentParser.AtomAsync(await visitor.ReadAsync("/feed.atom"));
        var entries = feed.GetProperty("entries").EnumerateArray().ToList();

        Assert.Equal(("atom", "nl-BE", PublishedTown.Address + "/feed.atom"), (feed.GetProperty("type").GetString(), feed.GetProperty("language").GetString(), feed.GetProperty("xmlurl").GetString()));
        Assert.Equal(
            ["Rapport tweede helft 2021, versie 2: verbeterd", "Rapport tweede helft 2021, versie 1: gepubliceerd", "Plan Samenleven, versie 1: ingelezen", "Meerjarenplan 2020–2025, versie 1: ingelezen", "Rapport eerste helft 2021, versie 1: ingelezen"],
            entries.Select(e => e.GetProperty("title").GetString()));
        Assert.Equal("Verbetering: De tweede nota ontbrak & <hoort> erbij.", entries[0].GetProperty("summary").GetString());
        Assert.Equal(Second, entries[0].GetProperty("link").GetString());
        Assert.Equal(5, entries.Select(e => e.GetProperty("guid").GetString()).Distinct().Count());
        Assert.All(entries, e => Assert.StartsWith("urn:uuid:", e.GetProperty("guid").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_catalogue_describes_every_file_as_it_is()
    {
        const string Dcat = "http://www.w3.org/ns/dcat#";
        var triples = await IndependentParser.JsonLdAsync(await visitor.ReadAsync("/catalogus.jsonld"));

        string One(string subject, string predicate) => Assert.Single(triples, t => t.Subject == subject && t.Predicate == predicate).Object;
        Assert.Equal(4, triples.Count(t => t.Predicate == Dcat + "dataset"));
        var distributions = triples.Where(t => t.Predicate == Dcat + "distribution").Select(t => t.Object).ToList();
        Assert.Equal(18, distributions.Count);
        foreach (var distribution in distributions)
        {
            var address = One(distribution, Dcat + "downloadURL");
            using var answer = await visitor.GetAsync(address[PublishedTown.Address.Length..]);
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            Assert.Equal(bytes.Length.ToString(CultureInfo.InvariantCulture), One(distribution, Dcat + "byteSize"));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), One(One(distribution, "http://spdx.org/rdf/terms#checksum"), "http://spdx.org/rdf/terms#checksumValue"));
            Assert.Equal($"https://www.iana.org/assignments/media-types/{answer.Content.Headers.ContentType!.MediaType}", One(distribution, Dcat + "mediaType"));
            Assert.Equal("https://licentie.example/vrij", One(distribution, "http://purl.org/dc/terms/license"));
        }
    }

    [Fact]
    public async Task The_site_map_names_pages_that_are_there()
    {
        var places = XDocument.Parse(await visitor.ReadAsync("/sitemap.xml")).Descendants("{http://www.sitemaps.org/schemas/sitemap/0.9}loc").Select(l => l.Value).ToList();

        Assert.Contains(PublishedTown.Address + "/rapporten/2021-h1", places);
        Assert.Contains(PublishedTown.Address + "/acties/01-11-sap-04-04", places);
        Assert.Equal(places.Count, places.Distinct().Count());
        Assert.DoesNotContain(places, p => p.Contains("/werk", StringComparison.Ordinal) || p.Contains("/beheer", StringComparison.Ordinal));
        Assert.Contains($"Sitemap: {PublishedTown.Address}/sitemap.xml", await visitor.ReadAsync("/robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_leads_to_its_other_forms_and_to_the_feed()
    {
        var page = await visitor.ReadAsync("/rapporten/2021-h1");

        Assert.Contains("<link rel=\"alternate\" type=\"application/atom&#x2B;xml\" href=\"/feed.atom\"", page, StringComparison.Ordinal);
        foreach (var form in (string[])["txt", "docx", "csv", "budget.csv", "jsonld", "json"])
        {
            Assert.Contains($"href=\"/rapporten/2021-h1.{form}\" title=", page, StringComparison.Ordinal);
            using var answer = await visitor.GetAsync($"/rapporten/2021-h1.{form}");
            using var version = await visitor.GetAsync($"/rapporten/2021-h1/v1.{form}");
            Assert.Equal(await answer.Content.ReadAsByteArrayAsync(), await version.Content.ReadAsByteArrayAsync());
            Assert.True(answer.IsSuccessStatusCode && version.IsSuccessStatusCode, form);
        }
    }

    [Theory]
    [InlineData("/rapporten/2021-h1.budget.txt")]
    [InlineData("/rapporten/2021-h1..csv")]
    [InlineData("/rapporten/2021-h1/v1.budget")]
    [InlineData("/rapporten/2021-h1/vx.csv")]
    [InlineData("/rapporten/2021-h1/v9.csv")]
    [InlineData("/rapporten/2021-h1/v99999999999999999999.csv")]
    [InlineData("/rapporten/.csv")]
    public async Task A_form_that_is_not_there_is_not_found(string address)
    {
        using var answer = await visitor.GetAsync(address);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_fingerprint_is_that_of_the_json_as_it_is_downloaded()
    {
        var json = await visitor.ReadAsync("/rapporten/2021-h2/v2.json");

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
        Assert.Contains($">{hash[..16]}…<", await visitor.ReadAsync("/rapporten/2021-h2/v2"), StringComparison.Ordinal);
    }
}
