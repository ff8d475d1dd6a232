using Lier.Portal.Domain.People;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>The whole route on the note page, on a desk and on a phone.</summary>
public sealed class TheRouteAsAPictureTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(1280, true, "01-11-sap-02-01")]
    [InlineData(390, true, "01-11-sap-02-02")]
    public async Task The_picture_fits_the_screen_and_moves_along_with_the_note(int width, bool runsDown, string slug)
    {
        await browser.Portal.SubmittedAsync(slug);
        var page = await browser.SignedInAsync(Role.Alderman, width);
        await page.GotoAsync($"/notas/2021-h2/{slug}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Akkoord" }).And(page.Locator(":enabled")).WaitForAsync();
        var picture = page.GetByRole(AriaRole.Img, new() { Name = "De route van een nota" });
        await Assertions.Expect(picture).ToHaveCountAsync(0);

        await page.GetByText("Toon de hele route").ClickAsync();
        await page.GetByText("De weg in woorden", new() { Exact = true }).ClickAsync();

        await Assertions.Expect(picture.GetByText("nu hier", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(Now(page)).ToContainTextAsync("Akkoord van de schepen");
        var box = (await picture.BoundingBoxAsync())!;
        Assert.Equal(runsDown, box.Height > box.Width);
        Assert.InRange(box.X + box.Width, 0, width);
        Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, width);
        Assert.InRange(await SmallestLetterAsync(page), 12, 100);

        await page.GetByRole(AriaRole.Button, new() { Name = "Akkoord" }).ClickAsync();

        await Assertions.Expect(Now(page)).ToContainTextAsync("Besluit van het college");
        await Assertions.Expect(picture).ToBeVisibleAsync();
    }

    private static ILocator Now(IPage page) =>
        page.GetByRole(AriaRole.List, new() { Name = "De weg in woorden" }).GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Nu hier" });

    /// <summary>In pixels on the screen, so with any scaling of the drawing.</summary>
    private static Task<double> SmallestLetterAsync(IPage page) => page.EvaluateAsync<double>("""
        () => Math.min(...[...document.querySelectorAll('svg text')].filter(text => text.checkVisibility())
            .map(text => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a))
        """);
}
