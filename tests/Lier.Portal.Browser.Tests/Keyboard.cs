using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>Somebody who has no mouse: goes from one thing to the next with Tab, and knows what has the focus by its name.</summary>
public sealed class Keyboard(IPage page)
{
    private const int Patience = 60;

    private const string Name = """
        () => {
            const e = document.activeElement;
            return (e.getAttribute('aria-label') ?? e.labels?.[0]?.innerText ?? e.innerText ?? '').trim();
        }
        """;

    public Task<string> FocusedAsync() => page.EvaluateAsync<string>(Name);

    /// <summary>Tabs to the next thing with a name that begins so.</summary>
    public Task ToAsync(string name) => GoAsync("Tab", name);

    public Task BackToAsync(string name) => GoAsync("Shift+Tab", name);

    public async Task PressAsync(string name, string key = "Enter")
    {
        await ToAsync(name);
        await page.Keyboard.PressAsync(key);
    }

    public async Task TypeAsync(string name, string text)
    {
        await ToAsync(name);
        await page.Keyboard.TypeAsync(text);
    }

    private async Task GoAsync(string key, string name)
    {
        var passed = new List<string>();
        for (var tabs = 0; tabs < Patience; tabs++)
        {
            await page.Keyboard.PressAsync(key);
            passed.Add(await FocusedAsync());
            if (passed[^1].StartsWith(name, StringComparison.Ordinal)) return;
        }

        Assert.Fail($"With {key} nobody comes to '{name}'; passed: {string.Join(" | ", passed)}");
    }
}
