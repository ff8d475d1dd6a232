using Xunit.Sdk;

namespace Lier.Portal;

/// <summary>Why axe needs to look at no more than the colours of a dark page, and that it does look at them.</summary>
public sealed class InTheDarkTests(Browser browser) : IClassFixture<Browser>
{
    private const string DarkRules = """
        () => [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).map(rule => rule.media?.mediaText ?? '')
            .concat([...document.querySelectorAll('[media]')].map(element => element.media))
            .filter(media => media.includes('color-scheme'))
        """;

    [Fact]
    public async Task Nothing_differs_but_the_colours()
    {
        var page = await browser.VisitorAsync();
        await page.GotoAsync("/");

        Assert.Contains("light-dark(", await page.EvaluateAsync<string>("() => [...document.styleSheets[0].cssRules].map(rule => rule.cssText).join()"), StringComparison.Ordinal);
        Assert.Empty(await page.EvaluateAsync<string[]>(DarkRules));
    }

    [Theory]
    [InlineData("#111", "#111", "Light")]
    [InlineData("#eee", "#eee", "Dark")]
    public async Task Letters_that_cannot_be_read_are_found(string inLight, string inDark, string scheme)
    {
        var page = await browser.VisitorAsync();
        await page.SetContentAsync($$"""
            <!DOCTYPE html><html lang="nl-BE"><head><title>Donker</title><style>
            :root { color-scheme: light dark; background: light-dark(#000, #fff); color: light-dark({{inLight}}, {{inDark}}); }
            </style></head><body><main><h1>Donker</h1></main></body></html>
            """);

        var found = await Assert.ThrowsAsync<TrueException>(() => Accessible.AssertAsync(page, "een kop"));

        Assert.Contains($"een kop, {scheme}: color-contrast: <h1>Donker</h1>", found.Message, StringComparison.Ordinal);
    }
}
