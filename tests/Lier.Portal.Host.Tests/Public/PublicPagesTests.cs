using System.Net;
using System.Text.RegularExpressions;
using Lier.Portal.Documents.Reading;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Public.Frame;

namespace Lier.Portal.Public;

/// <summary>
/// A citizen reads a public page without script or cookie, made by <see cref="PageRenderer"/> and kept by <see cref="PublicPages"/>.
/// </summary>
public sealed partial class PublicPagesTests(Portal portal) : IClassFixture<Portal>
{
    public static TheoryData<string> Pages() => ["/", "/rapporten", "/rapporten/2021-h1", "/rapporten/2021-h1/v1", "/register", "/register/nakijken", "/toegankelijkheid", "/acties", "/acties/01-11-sap-01-01", "/acties/01-11-sap-02-07", "/programmas", "/programmas/plan-samenleven", "/programmas/plan-samenleven/v1", "/programmas/meerjarenplan-2020-2025"];

    [Fact]
    public async Task The_report_of_2021_H1_shows_its_25_actions_and_every_amount_of_its_tables()
    {
        using var visitor = new Visitor(portal);

        var page = WebUtility.HtmlDecode(await visitor.ReadAsync("/rapporten/2021-h1"));

        var content = FirstReport.Read(new ReportingPeriod(2021, 1));
        Assert.Equal(25, Articles().Count(page));
        foreach (var action in content.Actions) Assert.Contains($">{action.Title}</a>", page, StringComparison.Ordinal);
        var tables = Tables().Matches(page).Select(m => m.Value).ToList();
        Assert.Equal(5, tables.Count);
        foreach (var (budget, table) in content.Plans.Select(p => p.Budget!).Append(content.Objectives[0].Totals!).Zip(tables))
        {
            Assert.Contains(">Budget 2021 (BEO)</th>", table, StringComparison.Ordinal);
            var amounts = budget.Sections.SelectMany(s => new[] { s.Receipts, s.Expenses, s.Balance }).Where(a => a is not null).SelectMany(a => new[] { a!.Booked, a.Budget });
            Assert.Equal(amounts.Select(a => a.ToString().Replace('-', '−')), Cells().Matches(table).Select(m => m.Groups[1].Value));
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_public_page_is_plain_html_with_one_heading_no_script_and_no_cookie(string path)
    {
        using var visitor = new Visitor(portal);

        using var answer = await visitor.GetAsync(path);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("_framework", page, StringComparison.OrdinalIgnoreCase);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.StartsWith("default-src 'self'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Single(Headings().Matches(page));
        Assert.Contains("<html lang=\"nl-BE\">", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(ElsewhereLinks(), page);
        Assert.Contains($"<link rel=\"canonical\" href=\"http://localhost:5080{path}\"", page, StringComparison.Ordinal);
        foreach (var property in new[] { "og:title", "og:description", "og:type", "og:locale", "og:site_name" }) Assert.Contains($"<meta property=\"{property}\" content=\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("noindex", page, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Asking_only_for_the_head_of_a_page_finds_it(string path)
    {
        using var visitor = new Visitor(portal);

        using var answer = await visitor.HeadAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_table_of_contents_leads_to_every_plan_and_every_action_on_the_page()
    {
        using var visitor = new Visitor(portal);

        var page = await visitor.ReadAsync("/rapporten/2021-h1");

        var content = FirstReport.Read(new ReportingPeriod(2021, 1));
        var targets = TocLinks().Matches(Contents().Match(page).Value).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal([.. content.Plans.SelectMany(p => p.Actions.Select(a => a.Code).Prepend(p.Code)).Select(PlanCode.SlugOf), "totaal-01-11"], targets);
        Assert.All(targets, id => Assert.Contains($"id=\"{id}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_text_form_is_the_source_letter_for_letter()
    {
        using var visitor = new Visitor(portal);

        var text = await visitor.ReadAsync("/rapporten/2021-h1.txt");

        Assert.Equal(Letters.Of(FirstReport.Text()), Letters.Of(text));
    }

    [Theory]
    [InlineData("/rapporten/2021-h2")]
    [InlineData("/rapporten/2021-h3")]
    [InlineData("/rapporten/2021-h1/v2")]
    [InlineData("/rapporten/2021-h2.txt")]
    [InlineData("/acties/bestaat-niet")]
    [InlineData("/nergens")]
    public async Task What_is_not_published_is_not_found(string path)
    {
        using var visitor = new Visitor(portal);

        using var answer = await visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Niet gevonden", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [GeneratedRegex("<article ")]
    private static partial Regex Articles();

    [GeneratedRegex("<div class=\"sheet budget wide\">.*?</table>", RegexOptions.Singleline)]
    private static partial Regex Tables();

    [GeneratedRegex("<td class=\"num[^\"]*\">([^<]+)</td>")]
    private static partial Regex Cells();

    [GeneratedRegex("<h1")]
    private static partial Regex Headings();

    // What a browser fetches by itself; a reader may well be led elsewhere.
    [GeneratedRegex("(?:src=\"|<link rel=\"(?:stylesheet|icon)\" href=\")https?://")]
    private static partial Regex ElsewhereLinks();

    [GeneratedRegex("<nav class=\"contents\".*?</nav>", RegexOptions.Singleline)]
    private static partial Regex Contents();

    [GeneratedRegex("<li><a href=\"/rapporten/2021-h1#([^\"]+)\">")]
    private static partial Regex TocLinks();
}
