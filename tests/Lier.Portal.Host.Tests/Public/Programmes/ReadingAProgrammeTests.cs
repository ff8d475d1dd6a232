using System.Net;
using System.Text.RegularExpressions;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Public.Frame;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Public.Programmes;

/// <summary>What a citizen reads of Plan Samenleven after two reporting dates: <see cref="PublishedProgrammePage"/>.</summary>
public sealed partial class ReadingAProgrammeTests(MeasuredTown town) : IClassFixture<MeasuredTown>, IDisposable
{
    private readonly Visitor visitor = new(town.Portal);

    public void Dispose() => visitor.Dispose();

    [Fact]
    public async Task Each_engagement_says_how_far_it_is_and_when()
    {
        var page = PageText.Of(await visitor.ReadAsync("/programmas/plan-samenleven"));

        Assert.Contains("1.291 van minstens 1.384 deelnames, stand op 30 september 2023", page, StringComparison.Ordinal);
        Assert.Contains("96 van 169 gezinnen, stand op 31 maart 2023", page, StringComparison.Ordinal);
        Assert.Contains("Nee 1 actieplan: nog niet klaar, stand op 31 maart 2023", page, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(page, "Nog geen meting gepubliceerd"));
    }

    [Fact]
    public async Task A_bar_has_words_beside_its_length_and_what_goes_beyond_the_promise_stays_within_it()
    {
        var bars = Bars().Matches(await visitor.ReadAsync("/programmas/plan-samenleven")).Select(m => m.Value).ToList();

        Assert.Equal(["93 %", "56 %", "105 %"], bars.Select(b => Labels().Match(b).Groups[1].Value));
        Assert.All(bars, bar => Assert.All(Lengths().Matches(bar).Select(m => double.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)), share => Assert.InRange(share, 0, 100)));
        Assert.Contains("width=\"100%\" height=\"20\"", bars[2], StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(bars[2], "<line [^>]*x1=\"95.24%\""));
        Assert.DoesNotContain("<line", bars[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_tells_every_measurement_with_its_source_its_reason_and_its_decision()
    {
        var table = Tables().Matches(await visitor.ReadAsync("/programmas/plan-samenleven"))[0].Value;

        Assert.Equal(["Rapporteringsdatum", "Stand op", "Aantal", "Bron", "Toelichting", "Motivering", "Besluit van het college"], ColumnNames().Matches(table).Select(m => m.Groups[1].Value));
        Assert.Equal(2, Regex.Count(table, "<th scope=\"row\">"));
        var words = PageText.Of(table);
        Assert.Contains("15 april 2023 31 maart 2023 1.102 Registratie van de oefenkansen geen geen 2023_CBS_00411, zitting van 11 april 2023", words, StringComparison.Ordinal);
        Assert.Contains("15 oktober 2023 30 september 2023 1.291 Registratie van de oefenkansen Vooral in het voorjaar. Twee groepen begonnen later. in Lier in Koningshooikt", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_typed_is_never_markup()
    {
        var page = await visitor.ReadAsync("/programmas/plan-samenleven");

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>210", page, StringComparison.Ordinal);
        Assert.Contains("Zie <script>alert('x')</script> & de lijst .", WebUtility.HtmlDecode(page.Replace("<strong>", "", StringComparison.Ordinal).Replace("</strong>", " ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_tells_its_date_its_fingerprint_and_what_it_puts_right()
    {
        var latest = (await town.Portal.Get<ProgrammeQueries>().PublishedAsync(Measured.Slug, null))!;
        var page = PageText.Of(await visitor.ReadAsync("/programmas/plan-samenleven"));

        Assert.Contains("Versie 3 gepubliceerd op ", page, StringComparison.Ordinal);
        Assert.Contains($"vingerafdruk {latest.Sha256[..16]}…", page, StringComparison.Ordinal);
        Assert.Contains("Verbetering ten opzichte van versie 2 Eén lijst telde dubbel: <b>210</b> & niet 220.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_version_stays_as_it_was_and_leads_to_the_latest()
    {
        var (first, second) = (await visitor.ReadAsync("/programmas/plan-samenleven/v1"), await visitor.ReadAsync("/programmas/plan-samenleven/v2"));

        Assert.Contains("Dit is een oudere versie. <a href=\"/programmas/plan-samenleven\">Lees de laatste versie (3)</a>", first, StringComparison.Ordinal);
        Assert.Contains("ingelezen publicatie", first, StringComparison.Ordinal);
        Assert.Equal(6, Regex.Count(first, "Nog geen meting gepubliceerd"));
        Assert.Contains("1.102 van minstens 1.384 deelnames, stand op 31 maart 2023", second, StringComparison.Ordinal);
        Assert.Contains("220 van 200 jongeren", second, StringComparison.Ordinal);
        Assert.DoesNotContain("Dit is een oudere versie", await visitor.ReadAsync("/programmas/plan-samenleven/v3"), StringComparison.Ordinal);
        foreach (var version in new[] { 1, 2, 3 }) Assert.Contains($"<a href=\"/programmas/plan-samenleven/v{version}\">Versie {version}</a>", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_tells_what_was_promised_who_pays_and_the_last_state()
    {
        var page = PageText.Of(await visitor.ReadAsync("/programmas"));

        Assert.Contains("6 engagementen · laatste stand: 30 september 2023 € 375.794 van de Vlaamse overheid", page, StringComparison.Ordinal);
        Assert.Contains("1 engagement · nog geen meting gepubliceerd", page, StringComparison.Ordinal);
        Assert.Contains("Plan Samenleven 6 engagementen, laatste stand: 30 september 2023", PageText.Of(await visitor.ReadAsync("/")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/programmas/bestaat-niet")]
    [InlineData("/programmas/plan-samenleven/v0")]
    [InlineData("/programmas/plan-samenleven/v4")]
    [InlineData("/programmas/plan-samenleven/v99999999999")]
    [InlineData("/programmas/plan-samenleven/vx")]
    [InlineData("/programmas/plan-samenleven.pdf")]
    [InlineData("/programmas/plan-samenleven/v4.json")]
    [InlineData("/programmas/plan-samenleven/v1.txt")]
    [InlineData("/programmas/bestaat-niet.csv")]
    public async Task What_is_not_published_is_not_found(string address)
    {
        using var answer = await visitor.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Niet gevonden", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_programme_the_list_says_so()
    {
        await using var portal = new Portal();
        await portal.InitializeAsync();
        await using (var db = await portal.Databases.CreateDbContextAsync()) await db.PublishedProgrammes.ExecuteDeleteAsync();
        portal.Get<PublicPages>().Forget();
        using var reader = new Visitor(portal);

        Assert.Contains("Er is nog geen programma gepubliceerd.", await reader.ReadAsync("/programmas"), StringComparison.Ordinal);
        Assert.DoesNotContain("Wat de stad beloofde", await reader.ReadAsync("/"), StringComparison.Ordinal);
    }

    [GeneratedRegex("<svg class=\"amount reach\".*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Bars();

    [GeneratedRegex("aria-label=\"([^\"]+) van wat beloofd is\"")]
    private static partial Regex Labels();

    [GeneratedRegex("(?:width|x|x1|x2)=\"([0-9.]+)%\"")]
    private static partial Regex Lengths();

    [GeneratedRegex("<table class=\"measurements\">.*?</table>", RegexOptions.Singleline)]
    private static partial Regex Tables();

    [GeneratedRegex("<th scope=\"col\"[^>]*>([^<]+)</th>")]
    private static partial Regex ColumnNames();
}
