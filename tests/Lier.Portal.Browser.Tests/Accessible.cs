using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>A page as axe judges it, in light and in dark.</summary>
public static class Accessible
{
    private static readonly AxeRunOptions Rules = new() { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } };

    public static async Task AssertAsync(IPage page, string state)
    {
        // At the end of the page nothing lies under the buttons that stick to the bottom, where axe would take it for too small to touch.
        await page.EvaluateAsync("window.scrollTo(0, document.documentElement.scrollHeight)");
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var found = await page.RunAxe(Rules);
            Assert.True(found.Violations.Length == 0, $"{state}, {scheme}: {string.Join("; ", found.Violations.Select(v => $"{v.Id}: {string.Join(", ", v.Nodes.Select(n => n.Html))}"))}");
        }
    }
}
