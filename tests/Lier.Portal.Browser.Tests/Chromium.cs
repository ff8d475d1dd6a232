using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>The one real Chromium of a run; every test has windows of its own in it, and it ends when the run does.</summary>
internal static class Chromium
{
    private const string Program = "/usr/bin/chromium";
    private const float Patience = 30_000;

    // The last one takes the place of Playwright's own list. A spare renderer costs every page a new process, the address bar's pop-ups cost every window two;
    // the others would phone home or get in the way.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-features=SpareRendererForSitePerProcess,WebUIOmniboxPopup,WebUIOmniboxAimPopup,PaintHolding,Translate,HttpsUpgrades,MediaRouter,DialMediaRouteProvider,OptimizationHints,NetworkTimeServiceQuerying,AimEnabled",
    ];

    private static readonly Lazy<Task<IBrowser>> Running = new(StartAsync);

    public static async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options) => await (await Running.Value).NewContextAsync(options);

    private static async Task<IBrowser> StartAsync()
    {
        if (!File.Exists(Program)) throw new InvalidOperationException("No Chromium found; ./eng/install installs it.");
        // On a machine that has more to do, a page may be late.
        Assertions.SetDefaultExpectTimeout(Patience);
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Arguments });
    }
}
