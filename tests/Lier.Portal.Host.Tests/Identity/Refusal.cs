namespace Lier.Portal.Identity;

/// <summary>What a refused sign-in looks like: a plain page, no session, and the reason in the log only.</summary>
internal static class Refusal
{
    public static async Task AssertAsync(ProviderPortal portal, Browser browser, Page page, string reason)
    {
        Assert.Equal(portal.Url("/aanmelden?fout=mislukt"), page.Address);
        Assert.Contains("Aanmelden lukte niet", page.Text);
        Assert.DoesNotContain(reason, page.Text);
        Assert.True(portal.Log.LastRefusal.Contains(reason, StringComparison.Ordinal), $"Expected \"{reason}\" in: {portal.Log.LastRefusal}");
        Assert.DoesNotContain("lier-portal", browser.CookieNames(portal.Url("/")));
        Assert.Equal("/aanmelden", (await browser.OpenAsync(portal.Url("/werk"))).Address.AbsolutePath);
    }
}
