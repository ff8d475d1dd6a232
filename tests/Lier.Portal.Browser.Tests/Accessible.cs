using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>A page as axe judges it, in light and in dark.</summary>
public static class Accessible
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly object All = new { type = "tag", values = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice" } };

    // Those of the rules above that look at colours; the style sheet gives the dark nothing else.
    private static readonly object Colours = new { type = "rule", values = new[] { "color-contrast", "link-in-text-block" } };

    /// <summary>Axe itself, once for a page: its .NET wrapper opens a new window for every judgement.</summary>
    private const string Judge = """
        async runOnly => (await axe.run(document, { runOnly, resultTypes: ['violations'] }))
            .violations.map(violation => `${violation.id}: ${violation.nodes.map(node => node.html).join(', ')}`)
        """;

    public static async Task AssertAsync(IPage page, string state)
    {
        // A frame would need an axe of its own.
        Assert.Single(page.Frames);
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(Axe);
        // At the end of the page nothing lies under the buttons that stick to the bottom, where axe would take it for too small to touch.
        await page.EvaluateAsync("window.scrollTo(0, document.documentElement.scrollHeight)");
        await AssertAsync(page, state, ColorScheme.Light, All);
        await AssertAsync(page, state, ColorScheme.Dark, Colours);
    }

    private static async Task AssertAsync(IPage page, string state, ColorScheme scheme, object rules)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var violations = await page.EvaluateAsync<string[]>(Judge, rules);
        Assert.True(violations.Length == 0, $"{state}, {scheme}: {string.Join("; ", violations)}");
    }
}
