using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Lier.Portal.Application.Programmes;

namespace Lier.Portal.Public.Programmes;

/// <summary>
/// <see cref="PublishedProgrammePage"/> of Plan Samenleven beside the city's own news (plan-samenleven.txt, as it was published): no number
/// of it is missing.
/// </summary>
public sealed partial class TheSourceOnThePageTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly string Source = File.ReadAllText(Path.Combine(Here(), "plan-samenleven.txt"));

    [Fact]
    public async Task Every_number_of_the_source_stands_on_the_page_in_the_pages_own_words()
    {
        var page = PageText.OwnOf(await ReadAsync());
        var numbers = Numbers().Matches(Source).Select(m => m.Value).Distinct().ToList();

        Assert.Subset(numbers.ToHashSet(), new HashSet<string> { "375.794", "1.384", "169", "200", "1", "140", "170", "5" });
        Assert.All(numbers, number => Assert.Matches($@"(?<![\d.,]){Regex.Escape(number)}(?![\d]|[.,]\d)", page));
    }

    [Fact]
    public async Task Each_number_stands_beside_what_it_counts()
    {
        var page = PageText.OwnOf(await ReadAsync());
        var counts = Counts().Matches(Source).Select(m => m.Value).Where(c => !c.EndsWith(" euro", StringComparison.Ordinal)).ToList();

        Assert.True(counts.Count >= 9, string.Join("; ", counts));
        Assert.All(counts, count => Assert.Contains(count, page, StringComparison.Ordinal));
        Assert.Contains("€ 375.794", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_first_and_last_day_stand_on_the_page()
    {
        var page = PageText.OwnOf(await ReadAsync());
        var days = Days().Matches(Source).Select(m => m.Value).ToList();

        Assert.Equal(["1 oktober 2022", "30 september 2023"], days);
        Assert.All(days, day => Assert.Contains(day, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_quoted_stands_in_the_source_word_for_word_and_on_the_page_in_full()
    {
        var published = (await portal.Get<ProgrammeQueries>().PublishedAsync(Measured.Slug, null))!.Content;
        var page = await ReadAsync();

        Assert.Contains(published.Source.Quote, Source, StringComparison.Ordinal);
        Assert.Contains(published.Source.Title, Source, StringComparison.Ordinal);
        Assert.All(published.Targets, target => Assert.Contains(target.Promise.Text, Source, StringComparison.Ordinal));
        Assert.Contains("<blockquote class=\"quote\" cite=\"https://www.lier.be/plan-samenleven\">", page, StringComparison.Ordinal);
        Assert.Contains(Blanks().Replace(published.Source.Quote, " "), PageText.Of(page), StringComparison.Ordinal);
        Assert.Contains("Krachtig Liers Plan Samenleven , Nieuwsbericht van de stad Lier https://www.lier.be/plan-samenleven", PageText.Of(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_domains_stand_in_the_order_of_the_source()
    {
        var page = await ReadAsync();
        var domains = Domains().Match(Source).Groups[1].Value.Split([", ", " en "], StringSplitOptions.None);

        var shown = Headings().Matches(page).Select(m => m.Groups[1].Value.ToLowerInvariant()).Take(5).ToList();

        Assert.Equal(["nederlands oefenen", "onderwijs", "werk", "cultuur", "toegankelijkheid"], domains.Select(d => d.ToLowerInvariant()));
        Assert.Equal(domains.Select(d => d.ToLowerInvariant()), shown);
    }

    [Fact]
    public async Task Of_what_is_not_measured_it_says_so_and_invents_nothing()
    {
        var page = await ReadAsync();

        Assert.Equal(6, Regex.Count(page, "Nog geen meting gepubliceerd"));
        Assert.DoesNotContain("Metingen van", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" %", PageText.Of(page), StringComparison.Ordinal);
        Assert.Contains("0 van 6", PageText.Of(page), StringComparison.Ordinal);
    }

    private async Task<string> ReadAsync()
    {
        using var visitor = new Visitor(portal);
        return await visitor.ReadAsync("/programmas/plan-samenleven");
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex(@"\d+(?:\.\d{3})*")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\d+(?:\.\d{3})* [a-zë]+")]
    private static partial Regex Counts();

    [GeneratedRegex(@"\d{1,2} [a-z]+ \d{4}")]
    private static partial Regex Days();

    [GeneratedRegex(@"op 5 domeinen acties zal uitvoeren: ([^.]+)\.")]
    private static partial Regex Domains();

    [GeneratedRegex("<h2>([^<]+)</h2>")]
    private static partial Regex Headings();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
