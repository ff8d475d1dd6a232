using System.Globalization;
using Lier.Portal.Application.Programmes;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>What citizens read, on a desk and on a phone, with everything unfolded: axe finds nothing, and nothing comes from elsewhere.</summary>
public sealed class ThePublicPagesForEverybodyTests : IAsyncLifetime
{
    private static readonly (string Address, string Picture)[] Pages =
    [
        ("/", "burger-start"), ("/rapporten", "burger-rapporten"), ("/rapporten/2021-h2", "burger-rapport"), ("/rapporten/2021-h2/v1?zoek=fietspunt", "burger-oudere-versie"), ("/rapporten/2022-h1", "burger-ingetrokken"),
        ("/rapporten/2021-h2?zoek=werk&licht=groen&status=3", "burger-gevonden"), ("/rapporten/2021-h2?zoek=bestaatniet", "burger-niets-gevonden"),
        ("/acties", "burger-acties"), ("/acties?zoek=wonen", "burger-acties-gevonden"), ("/acties/01-11-sap-01-01", "burger-actie"), ("/acties/01-11-sap-01-04", "burger-actie-stopgezet"),
        ("/programmas", "burger-programmas"), ("/programmas/plan-samenleven", "burger-programma"), ("/programmas/plan-samenleven/v1", "burger-belofte"), ("/programmas/meerjarenplan-2020-2025", "burger-meerjarenplan"), ("/acties/01-11-sap-02-07", "burger-actie-engagement"),
        ("/register", "burger-register"), ("/register/nakijken", "burger-nakijken"), ("/toegankelijkheid", "burger-toegankelijkheid"), ("/bestaat-niet", "burger-404"),
    ];

    private readonly Browser browser = new();

    public async Task InitializeAsync()
    {
        await browser.InitializeAsync();
        await HalfYears.PublishAsync(browser.Portal);
        await MeasuredTown.PublishAsync(browser.Portal);
    }

    public Task DisposeAsync() => browser.DisposeAsync();

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Axe_finds_nothing(int width)
    {
        var page = await browser.VisitorAsync(width);
        foreach (var (address, picture) in Pages)
        {
            await page.GotoAsync(address);
            if (width == 1280) await Browser.KeepPicturesAsync(page, picture);
            await UnfoldAsync(page);
            await Accessible.AssertAsync(page, string.Create(CultureInfo.InvariantCulture, $"{address} at {width}"));
        }
    }

    [Fact]
    public async Task Nothing_is_wider_than_a_small_phone()
    {
        var page = await browser.VisitorAsync(360);
        foreach (var (address, picture) in Pages)
        {
            await page.GotoAsync(address);
            await Browser.PictureAsync(page, $"{picture}-360");
            await UnfoldAsync(page);
            Assert.Equal((address, 360), (address, await page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
        }
    }

    [Fact]
    public async Task Everything_comes_from_the_portal_and_no_cookie_is_left_behind()
    {
        var page = await browser.VisitorAsync();
        var asked = new List<IRequest>();
        page.Request += (_, request) => asked.Add(request);
        foreach (var (address, _) in Pages.SkipLast(1)) await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.All(asked, request => Assert.Equal(browser.Portal.ClientOptions.BaseAddress.Authority, new Uri(request.Url).Authority));
        Assert.DoesNotContain(asked, request => request.ResourceType is "script" or "websocket" or "fetch" or "xhr");
        Assert.Empty(await page.Context.CookiesAsync());
    }

    [Fact]
    public async Task A_reader_without_a_mouse_finds_an_action_and_comes_back_to_the_whole_report()
    {
        var page = await browser.VisitorAsync(390);
        var keyboard = new Keyboard(page);
        await page.GotoAsync("/rapporten/2021-h2");

        await keyboard.TypeAsync("Zoek in het rapport", "clienten");
        await keyboard.PressAsync("Alleen sommige acties");
        await keyboard.TypeAsync("Status", "9");
        await keyboard.BackToAsync("Zoeken");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/rapporten/2021-h2?zoek=clienten&status=9*");

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("1 van 25 acties met “clienten”");
        await Assertions.Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(1);
        Assert.Equal("cliënten", (await page.Locator("article mark").First.TextContentAsync())!.ToLower(CultureInfo.InvariantCulture));
        Assert.Equal("9", await page.GetByLabel("Status").InputValueAsync());
        await keyboard.PressAsync("Toon het hele rapport");
        await Assertions.Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(25);
    }

    private static async Task UnfoldAsync(IPage page) => await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
}
