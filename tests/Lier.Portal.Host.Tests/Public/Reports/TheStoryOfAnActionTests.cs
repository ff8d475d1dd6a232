using System.Net;
using System.Text.RegularExpressions;
using Lier.Portal.Look.Reports;

namespace Lier.Portal.Public.Reports;

/// <summary>
/// What a citizen reads about one action over the half-years on <see cref="ActionPage"/>, and in <see cref="MovementView"/> what moved in
/// the report as a whole.
/// </summary>
public sealed partial class TheStoryOfAnActionTests(PortalWithHalfYears town) : IClassFixture<PortalWithHalfYears>, IDisposable
{
    private readonly Visitor visitor = new(town.Portal);

    public void Dispose() => visitor.Dispose();

    [Fact]
    public async Task Its_half_years_stand_newest_first_in_their_latest_version_and_without_what_was_withdrawn()
    {
        var page = await ReadAsync("/acties/01-11-sap-01-01");

        Assert.Equal(["2021-h2", "2021-h1"], Chapters().Matches(page).Select(m => m.Groups[1].Value));
        Assert.Contains("Versie 2 · gepubliceerd op 17 februari 2022", page, StringComparison.Ordinal);
        Assert.Contains("Versie 1 · ingelezen publicatie", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/rapporten/2021-h2#01-11-sap-01-01\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_tells_word_by_word_what_changed_and_when_the_end_date_moved()
    {
        var page = await ReadAsync("/acties/01-11-sap-01-01");

        Assert.Contains("Wat veranderde sinds de eerste helft 2021", page, StringComparison.Ordinal);
        Assert.Matches("<ins>Sinds de zomer ging het", page);
        Assert.Matches("<del>Halverwege ?</del>\\s*<ins>Nadert einde</ins>", page);
        Assert.Matches("verschoven van 31-12-2025 naar <b[^>]*>30-06-2026</b>", page);
    }

    [Fact]
    public async Task Its_way_is_drawn_told_in_words_and_in_a_table_with_its_decisions_and_budgets()
    {
        var page = await ReadAsync("/acties/01-11-sap-01-04");

        Assert.Contains("aria-label=\"Status per halfjaar: eerste helft 2021 halverwege, tweede helft 2021 stopgezet\"", page, StringComparison.Ordinal);
        Assert.Contains(">9 · Stopgezet</td>", page, StringComparison.Ordinal);
        Assert.Contains("<b>2022_CBS_00061</b>", page, StringComparison.Ordinal);
        Assert.Contains("zitting van 31 januari 2022, over de tweede helft 2021", page, StringComparison.Ordinal);
        Assert.Equal(2, BudgetTables().Count(page));
        Assert.Contains("in elk rapport dezelfde", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_says_openly_what_moved_since_the_one_before()
    {
        var page = await ReadAsync("/rapporten/2021-h2");
        var moved = page[page.IndexOf("id=\"wat-veranderde\"", StringComparison.Ordinal)..page.IndexOf("id=\"01-11-sap-01\"", StringComparison.Ordinal)];

        Assert.Contains("De vorige publicatie is <a href=\"/rapporten/2021-h1\">eerste helft 2021</a>", moved, StringComparison.Ordinal);
        foreach (var told in new[] { "Afgerond: 3 acties", "Vooruit: 4 acties", "Achteruit: 3 acties", "Stopgezet: 3 acties", "Nieuw in het rapport: 1 actie", "Niet meer in het rapport: 1 actie" })
            Assert.Contains($"aria-label=\"{told}\"", moved, StringComparison.Ordinal);
        Assert.Matches("31-12-2025 →</span>\\s*<b[^>]*>30-06-2026</b>", moved);
        Assert.Contains("<details open", moved, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_with_none_before_it_says_so() =>
        Assert.Contains("geen vroegere publicatie om mee te vergelijken", await ReadAsync("/rapporten/2021-h1"), StringComparison.Ordinal);

    [Fact]
    public async Task What_was_withdrawn_is_nowhere_but_in_the_list_of_reports_and_the_register()
    {
        using var withdrawn = await visitor.GetAsync("/rapporten/2022-h1");
        var start = await ReadAsync("/");

        Assert.Equal(HttpStatusCode.Gone, withdrawn.StatusCode);
        Assert.Contains("<a href=\"/rapporten/2021-h2\">Tweede helft 2021</a>", start, StringComparison.Ordinal);
        Assert.Contains("Ingetrokken op 14 september 2022", start, StringComparison.Ordinal);
        Assert.Contains("versie 1 · ingetrokken", await ReadAsync("/rapporten"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_overall_evaluation_of_an_objective_stands_at_its_totals()
    {
        var page = await ReadAsync("/rapporten/2021-h2");

        Assert.Matches("Totaal beleidsdoelstelling Sociale dienstverlening</h2>\\s*<h3>Algemene evaluatie</h3>\\s*<p>De doelstelling ligt op koers.</p>\\s*<ul>\\s*<li>meer tewerkstelling</li>", page);
        Assert.DoesNotContain("Algemene evaluatie", await ReadAsync("/rapporten/2021-h1"), StringComparison.Ordinal);
    }

    private async Task<string> ReadAsync(string address) => WebUtility.HtmlDecode(await visitor.ReadAsync(address));

    [GeneratedRegex("<section class=\"sheet\" id=\"([^\"]+)\"")]
    private static partial Regex Chapters();

    [GeneratedRegex("<caption>Geld van het actieplan, in euro</caption>")]
    private static partial Regex BudgetTables();
}
