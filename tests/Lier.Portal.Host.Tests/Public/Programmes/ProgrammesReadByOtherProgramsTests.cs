using System.Net;
using System.Text;
using System.Xml.Linq;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Documents.Linked;
using Lier.Portal.Documents.Tables;
using Lier.Portal.Domain;
using Lier.Portal.Public.OpenData;

namespace Lier.Portal.Public.Programmes;

/// <summary>
/// The files of a programme, read by programs that are not ours: <see cref="ProgrammeCsv"/> and <see cref="LinkedProgramme"/>.
/// </summary>
public sealed class ProgrammesReadByOtherProgramsTests(MeasuredTown town) : IClassFixture<MeasuredTown>, IDisposable
{
    private const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private const string Prov = "http://www.w3.org/ns/prov#";
    private const string Schema = "https://schema.org/";
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";
    private const string Own = MeasuredTown.Address + "/ns/lier#";
    private const string Third = MeasuredTown.Address + "/programmas/plan-samenleven/v3";

    private readonly Visitor visitor = new(town.Portal);

    public void Dispose() => visitor.Dispose();

    [Fact]
    public async Task Every_frozen_programme_is_as_the_schema_says()
    {
        var documents = await Task.WhenAll(
            visitor.ReadAsync("/programmas/plan-samenleven/v1.json"), visitor.ReadAsync("/programmas/plan-samenleven.json"), visitor.ReadAsync("/programmas/meerjarenplan-2020-2025.json"));

        Assert.Equal(["", "", ""], await IndependentParser.ProgrammeSchemaErrorsAsync(documents));
        Assert.All(await IndependentParser.ProgrammeSchemaErrorsAsync(
            documents[1].Replace("\"cumulative\"", "\"optellend\"", StringComparison.Ordinal),
            documents[1].Replace("\"375.794,00\"", "375794", StringComparison.Ordinal),
            documents[1].Replace("\"motivation\"", "\"motivering\"", StringComparison.Ordinal),
            documents[1].Replace("\"isAtLeast\":", "\"inWords\":\"\",\"isAtLeast\":", StringComparison.Ordinal)), Assert.NotEmpty);
    }

    [Fact]
    public async Task The_schema_is_served() =>
        Assert.Contains("\"$id\": \"/schemas/programma-1.json\"", await visitor.ReadAsync("/schemas/programma-1.json"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/programmas/plan-samenleven/v1", 1)]
    [InlineData("/programmas/plan-samenleven/v2", 2)]
    [InlineData("/programmas/plan-samenleven", 3)]
    public async Task The_fingerprint_is_that_of_the_json_as_it_is_downloaded(string address, int version)
    {
        var published = (await town.Portal.Get<ProgrammeQueries>().PublishedAsync(Measured.Slug, version))!;
        using var answer = await visitor.GetAsync(address + ".json");
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal(published.Sha256, Fingerprint.Of(bytes));
        Assert.Equal(published.Frozen, Encoding.UTF8.GetString(bytes));
        Assert.Contains(published.Sha256, await visitor.ReadAsync("/register"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_has_a_row_per_measurement_and_one_for_what_was_not_measured()
    {
        var rows = await IndependentParser.CsvAsync(await visitor.ReadAsync("/programmas/plan-samenleven.csv"));
        string Cell(int row, string column) => rows[row][Array.IndexOf(rows[0], column)];

        Assert.Equal(8, rows.Count);
        Assert.Equal(("oefenkansen-nederlands", "1384", "2023-04-15", "1102"), (Cell(1, "engagement"), Cell(1, "beloofd_aantal"), Cell(1, "rapporteringsdatum"), Cell(1, "aantal")));
        Assert.Equal(("oefenkansen-nederlands", "2023-10-15", "1291", MeasuredTown.Motivation), (Cell(2, "engagement"), Cell(2, "rapporteringsdatum"), Cell(2, "aantal"), Cell(2, "motivering").ReplaceLineEndings("\n")));
        Assert.Equal((MeasuredTown.Hostile, "01/11/SAP/02/07"), (Cell(3, "toelichting"), Cell(3, "acties")));
        Assert.Equal(("werkzoekenden", "", "", ""), (Cell(5, "engagement"), Cell(5, "rapporteringsdatum"), Cell(5, "aantal"), Cell(5, "besluit_nummer")));
        Assert.Equal(("375794,00", "2022-10-01", "2023-09-30"), (Cell(7, "subsidie"), Cell(7, "jaar_begin"), Cell(7, "jaar_einde")));
        using var file = await visitor.GetAsync("/programmas/plan-samenleven.csv");
        Assert.StartsWith("\uFEFF\"programma\";", Encoding.UTF8.GetString(await file.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Linked_data_tells_the_promise_each_observation_and_who_decided()
    {
        var triples = await IndependentParser.JsonLdAsync(await visitor.ReadAsync("/programmas/plan-samenleven.jsonld"));

        void Says(string subject, string predicate, string what) => Assert.Contains(triples, t => t.Subject == subject && t.Predicate == predicate && t.Object == what);
        var (courses, observed) = (Third + "#engagement-oefenkansen-nederlands", Third + "#engagement-oefenkansen-nederlands-2023-04-15");
        Says(Third, Type, Own + "Programma");
        Says(Third, Prov + "wasRevisionOf", MeasuredTown.Address + "/programmas/plan-samenleven/v2");
        Says(Third, Prov + "specializationOf", MeasuredTown.Address + "/programmas/plan-samenleven");
        Says(Third, Schema + "correction", MeasuredTown.Erratum);
        Says(Third, Schema + "temporalCoverage", "2022-10-01/2023-09-30");
        Says(Third, Own + "engagement", courses);
        Says(observed, Type, Schema + "Observation");
        Says(observed, Schema + "observationAbout", courses);
        Says(observed, Schema + "isBasedOn", Third + "#besluit-2023-cbs-00411-2023-04-11");
        Says(Third + "#engagement-brug-naar-onderwijs", Own + "dient", MeasuredTown.Address + "/acties/01-11-sap-02-07");
        Says(Third + "#engagement-brug-naar-onderwijs", Own + "vanJaar", Third + "#jaar-1");
        Assert.Contains(triples, t => t.Subject == observed && t.Predicate == Schema + "value" && t is { Object: "1102", Type: Xsd + "integer" });
        Assert.Contains(triples, t => t.Subject == observed && t.Predicate == Schema + "observationDate" && t is { Object: "2023-03-31", Type: Xsd + "date" });
        Assert.Contains(triples, t => t.Predicate == Own + "bedrag" && t is { Object: "375794.00", Type: Xsd + "decimal" });
        Assert.Single(triples, t => t.Predicate == Schema + "minValue");
        Assert.Equal(5, triples.Count(t => t.Predicate == Own + "domein"));
    }

    [Fact]
    public async Task A_promise_that_was_taken_in_claims_no_publication_and_no_decision()
    {
        var triples = await IndependentParser.JsonLdAsync(await visitor.ReadAsync("/programmas/plan-samenleven/v1.jsonld"));

        Assert.DoesNotContain(triples, t => t.Predicate == Schema + "datePublished" || t.Predicate == Prov + "wasGeneratedBy" || t.Predicate == Own + "meting");
    }

    [Fact]
    public async Task Every_word_of_our_own_is_explained_on_its_page()
    {
        var page = await visitor.ReadAsync("/ns/lier");
        var used = (await IndependentParser.JsonLdAsync(await visitor.ReadAsync("/programmas/plan-samenleven.jsonld")))
            .SelectMany(t => new[] { t.Predicate, t.Object }).Where(i => i.StartsWith(Own, StringComparison.Ordinal)).Distinct().ToList();

        Assert.True(used.Count > 15, $"{used.Count} words");
        Assert.All(used, word => Assert.Contains($"id=\"{word[Own.Length..]}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Its_files_are_in_the_catalogue_as_they_are_and_its_page_in_the_site_map()
    {
        const string Dcat = "http://www.w3.org/ns/dcat#";
        var triples = await IndependentParser.JsonLdAsync(await visitor.ReadAsync("/catalogus.jsonld"));
        string One(string subject, string predicate) => Assert.Single(triples, t => t.Subject == subject && t.Predicate == predicate).Object;

        foreach (var form in new[] { "csv", "json", "jsonld" })
        {
            var distribution = $"{Third}.{form}#distributie";
            using var answer = await visitor.GetAsync(One(distribution, Dcat + "downloadURL")[MeasuredTown.Address.Length..]);
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            Assert.Equal($"{bytes.Length}", One(distribution, Dcat + "byteSize"));
            Assert.Equal(Fingerprint.Of(bytes), One(One(distribution, "http://spdx.org/rdf/terms#checksum"), "http://spdx.org/rdf/terms#checksumValue"));
            Assert.Equal($"https://www.iana.org/assignments/media-types/{answer.Content.Headers.ContentType!.MediaType}", One(distribution, Dcat + "mediaType"));
        }

        Assert.Equal(MeasuredTown.Address + "/schemas/programma-1.json", One($"{Third}.json#distributie", "http://purl.org/dc/terms/conformsTo"));
        var places = XDocument.Parse(await visitor.ReadAsync("/sitemap.xml")).Descendants("{http://www.sitemaps.org/schemas/sitemap/0.9}loc").Select(l => l.Value[MeasuredTown.Address.Length..]).ToList();
        Assert.Subset(places.ToHashSet(), new HashSet<string> { "/programmas", "/programmas/plan-samenleven", "/programmas/meerjarenplan-2020-2025" });
        foreach (var place in places.Where(p => p.StartsWith("/programmas", StringComparison.Ordinal))) await visitor.ReadAsync(place);
    }

    [Fact]
    public async Task The_feed_and_the_register_lead_to_each_version()
    {
        var entries = (await IndependentParser.AtomAsync(await visitor.ReadAsync("/feed.atom"))).GetProperty("entries").EnumerateArray().ToList();

        Assert.Equal(["Plan Samenleven, versie 3: verbeterd", "Plan Samenleven, versie 2: gepubliceerd"], entries.Take(2).Select(e => e.GetProperty("title").GetString()));
        Assert.Equal(Third, entries[0].GetProperty("link").GetString());
        var register = await visitor.ReadAsync("/register");
        foreach (var version in new[] { 1, 2, 3 }) Assert.Contains($"<a href=\"/programmas/plan-samenleven/v{version}\">Plan Samenleven, versie {version}</a>", register, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/programmas/plan-samenleven.json", "Dit is versie 3 van het programma Plan Samenleven (json), gepubliceerd op", null)]
    [InlineData("/programmas/plan-samenleven/v1.json", "Dit is versie 1 van het programma Plan Samenleven (json), ingelezen op", "Er is een nieuwere versie: versie 3")]
    [InlineData("/programmas/plan-samenleven/v2.csv", "Dit is versie 2 van het programma Plan Samenleven (csv), gepubliceerd op", "Er is een nieuwere versie: versie 3")]
    [InlineData("/programmas/plan-samenleven.jsonld", "Dit is versie 3 van het programma Plan Samenleven (jsonld), gepubliceerd op", null)]
    [InlineData("/programmas/meerjarenplan-2020-2025.json", "Dit is versie 1 van het programma Meerjarenplan 2020–2025 (json), ingelezen op", null)]
    public async Task A_downloaded_programme_is_recognised(string address, string expected, string? newer)
    {
        using var file = await visitor.GetAsync(address);

        using var answer = await visitor.UploadAsync(null, "/register/nakijken", "programma.json", await file.Content.ReadAsByteArrayAsync());
        var page = PageText.Of(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.Equal(newer is not null, page.Contains(newer ?? "Er is een nieuwere versie", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_programme_with_one_digit_changed_is_not()
    {
        var json = await visitor.ReadAsync("/programmas/plan-samenleven.json");

        using var answer = await visitor.UploadAsync(null, "/register/nakijken", "programma.json", Encoding.UTF8.GetBytes(json.Replace("1291", "1391", StringComparison.Ordinal)));

        Assert.Contains("Dit bestand kennen we niet.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_leads_to_its_files()
    {
        var page = await visitor.ReadAsync("/programmas/plan-samenleven/v2");

        foreach (var (form, type) in new[] { ("csv", "text/csv"), ("jsonld", "application/ld&#x2B;json"), ("json", "application/json") })
        {
            Assert.Contains($"<link rel=\"alternate\" type=\"{type}\" href=\"/programmas/plan-samenleven/v2.{form}\"", page, StringComparison.Ordinal);
            Assert.Contains($"<a href=\"/programmas/plan-samenleven/v2.{form}\">", page, StringComparison.Ordinal);
        }
    }
}
