using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>Every page, in every state that it has, can be read by those who do not see it, or not well: axe finds nothing, in light and in dark.</summary>
public sealed class EveryPageForEverybodyTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task For_a_citizen()
    {
        var page = await browser.VisitorAsync();
        foreach (var address in (string[])["/", "/rapporten", "/rapporten/2021-h1", $"/acties/{Portal.Fietspunt}", "/aanmelden", "/aanmelden?fout=mislukt", "/bestaat-niet"])
        {
            await page.GotoAsync(address);
            await Accessible.AssertAsync(page, address);
        }
    }
}
