using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Microsoft.Playwright;

// While one test waits for the portal, another works; more of them would only starve each other.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace Lier.Portal;

/// <summary>A real Chromium before the real portal.</summary>
public sealed class Browser : IAsyncLifetime
{
    private readonly List<IBrowserContext> windows = [];

    public Browser() => Portal = new() { Log = new Chronicle() };

    /// <summary>Before a portal that starts with another workflow file.</summary>
    internal Browser(string routeFile) => Portal = new() { RouteFile = routeFile, Log = new Chronicle() };

    /// <summary>The same, with any setting.</summary>
    internal Browser(string setting, string value) => Portal = new() { Settings = [(setting, value)], Log = new Chronicle() };

    public Portal Portal { get; }

    public Task InitializeAsync() => Portal.InitializeAsync();

    public async Task DisposeAsync()
    {
        foreach (var window in windows) await window.CloseAsync();
        await Portal.DisposeAsync();
    }

    /// <summary>A window of its own, signed in through the visible button.</summary>
    public Task<IPage> SignedInAsync(Role role, int width = 1280) => SignedInAtAsync(Portal.ClientOptions.BaseAddress, role, width);

    /// <summary>The same, at a portal that is not this one.</summary>
    public async Task<IPage> SignedInAtAsync(Uri address, Role role, int width = 1280)
    {
        var page = await VisitorAsync(width, address);
        await page.GotoAsync("/aanmelden");
        await page.GetByRole(AriaRole.Button, new() { Name = $"Aanmelden als {role.Name()}" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Mijn werk" }).WaitForAsync();
        return page;
    }

    public async Task<IPage> VisitorAsync(int width = 1280, Uri? address = null)
    {
        var window = await Chromium.NewContextAsync(new()
        {
            BaseURL = (address ?? Portal.ClientOptions.BaseAddress).ToString(),
            Locale = "nl-BE",
            ViewportSize = new() { Width = width, Height = 900 },
        });
        windows.Add(window);
        var page = await window.NewPageAsync();
        Chronicle.Follow(page);
        return page;
    }

    /// <summary>Keeps a picture of the page for the README, when a folder for it is named in PORTAL_PICTURES.</summary>
    public static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("PORTAL_PICTURES") is not { Length: > 0 } folder) return;
        await page.EvaluateAsync("() => window.scrollTo(0, 0)");
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
    }

    /// <summary>Keeps pictures for the guides: on a desk and on a phone, in light and in dark.</summary>
    public static async Task KeepPicturesAsync(IPage page, string name)
    {
        foreach (var (width, scheme, suffix) in new[] { (1280, ColorScheme.Light, ""), (1280, ColorScheme.Dark, "-donker"), (390, ColorScheme.Light, "-telefoon"), (390, ColorScheme.Dark, "-telefoon-donker") })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await PictureAsync(page, name + suffix);
        }

        await page.SetViewportSizeAsync(1280, 900);
    }
}
