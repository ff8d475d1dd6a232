using System.Net;
using System.Text.RegularExpressions;
using Lier.Portal.Documents.Forms;

namespace Lier.Portal.Public.Reports;

/// <summary>
/// A reader looks for words and actions in a published report with <see cref="ReportFilter"/>, in a browser that runs no script.
/// </summary>
public sealed partial class FindingInAReportTests(PortalWithHalfYears town) : IClassFixture<PortalWithHalfYears>, IDisposable
{
    private const string Report = "/rapporten/2021-h2";

    private readonly Visitor visitor = new(town.Portal);

    public void Dispose() => visitor.Dispose();

    [Theory]
    [InlineData("?zoek=FIETSPUNT", 1)]
    [InlineData("?zoek=fietspunt+tarief", 1)]
    [InlineData("?zoek=fietspunt+jobatelier", 0)]
    [InlineData("?zoek=clienten", 7)]
    [InlineData("?zoek=cli%C3%ABnten", 7)]
    [InlineData("?status=9", 3)]
    [InlineData("?status=4", 4)]
    [InlineData("?status=geen", 1)]
    [InlineData("?licht=rood", 3)]
    [InlineData("?licht=oranje", 3)]
    [InlineData("?plan=01-11-sap-04", 4)]
    [InlineData("?plan=01-11-sap-04&status=2", 3)]
    [InlineData("?schepen=Annemie+Goris", 25)]
    [InlineData("?status=9&licht=oranje", 0)]
    public async Task What_is_asked_is_shown_and_counted(string asked, int count)
    {
        var page = WebUtility.HtmlDecode(await visitor.ReadAsync(Report + asked));

        Assert.Equal(count, Articles().Count(page));
        Assert.Contains($"<b>{count} van 25 acties</b>", page, StringComparison.Ordinal);
        Assert.Equal(count == 0, page.Contains("er geen actie die daaraan voldoet", StringComparison.Ordinal));
        Assert.Contains($"<a href=\"{Report}\">Toon het hele rapport</a>", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex, follow\"", page, StringComparison.Ordinal);
        Assert.Contains($"<link rel=\"canonical\" href=\"http://localhost:5080{Report}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_keeps_what_was_asked_and_the_words_are_marked()
    {
        var page = WebUtility.HtmlDecode(await visitor.ReadAsync($"{Report}?zoek=fiets&status=3&plan=01-11-sap-01&licht=groen&schepen=Annemie+Goris"));

        Assert.Contains("value=\"fiets\"", page, StringComparison.Ordinal);
        Assert.Equal(["3", "01-11-sap-01", "groen", "Annemie Goris"], Chosen().Matches(page).Select(m => m.Groups[1].Value));
        Assert.Contains("Ondersteuning <mark>Fiets</mark>punt", page, StringComparison.Ordinal);
        Assert.Contains("553 <mark>fiets</mark>herstellingen", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("?zoek=&status=&plan=&licht=&schepen=")]
    [InlineData("?status=7&plan=nergens&licht=paars&schepen=Niemand")]
    [InlineData("?status=halverwege&zoek=%00%01")]
    [InlineData("?iets=anders")]
    public async Task Nothing_asked_or_nothing_that_exists_is_the_whole_report(string asked)
    {
        var page = await visitor.ReadAsync(Report + asked);

        Assert.Equal(25, Articles().Count(page));
        Assert.DoesNotContain("noindex", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<mark", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("%22%3E%3Cimg%20src=x%3E")]
    [InlineData(".*(a%2B)%2B$")]
    [InlineData("%F0%9F%9A%B2")]
    [InlineData("%ED%A0%80")]
    public async Task Odd_words_are_words(string words)
    {
        var page = await visitor.ReadAsync($"{Report}?zoek={words}x");

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_book_in_the_field_is_cut_off()
    {
        var page = await visitor.ReadAsync($"{Report}?zoek={string.Concat(Enumerable.Repeat("woord+", 1000))}&zoek=nog");

        Assert.InRange(page.Length, 1000, 12000);
    }

    [Fact]
    public async Task An_older_version_is_searched_at_its_own_address()
    {
        var page = await visitor.ReadAsync($"{Report}/v1?zoek=fietspunt");

        Assert.Contains($"action=\"{Report}/v1\"", page, StringComparison.Ordinal);
        Assert.Contains($"<link rel=\"canonical\" href=\"http://localhost:5080{Report}/v1\"", page, StringComparison.Ordinal);
        Assert.Single(Articles().Matches(page));
    }

    [Fact]
    public async Task All_actions_are_searched_at_once_and_say_where_the_word_stands()
    {
        var page = WebUtility.HtmlDecode(await visitor.ReadAsync("/acties?zoek=herstellingen"));

        Assert.Contains("<b>1 van 25 acties</b>", page, StringComparison.Ordinal);
        Assert.Contains("fiets<mark>herstellingen</mark>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/acties/01-11-sap-01-01\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Among_all_actions_those_that_left_the_report_are_still_found()
    {
        var page = WebUtility.HtmlDecode(await visitor.ReadAsync("/acties"));

        Assert.Contains("Niet meer in het laatste rapport", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/acties/01-11-sap-01-05\"", page, StringComparison.Ordinal);
        Assert.Contains("laatst in de eerste helft 2021", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("<article ")]
    private static partial Regex Articles();

    [GeneratedRegex("<option value=\"([^\"]+)\" selected")]
    private static partial Regex Chosen();
}
