namespace Lier.Portal.Identity;

/// <summary>The way from the portal's sign-in page through the provider's pages and back.</summary>
internal static class SigningIn
{
    /// <summary>Presses the portal's button; the page that follows is the provider's, or where a provider that asks nothing sends us.</summary>
    public static async Task<Page> GoToProviderAsync(this Browser browser, ProviderPortal portal, string back = "/werk")
    {
        var page = await browser.OpenAsync(portal.Url("/aanmelden"));
        return await browser.SubmitAsync(page, "/aanmelden/extern", ("back", back));
    }

    /// <summary>Signs in at the real provider and agrees there, until it sends us away.</summary>
    public static async Task<Page> SignInAsync(this Browser browser, ProviderPortal portal, string login, string back = "/werk")
    {
        var page = await browser.GoToProviderAsync(portal, back);
        while (page.Address.AbsolutePath.StartsWith("/interaction/", StringComparison.Ordinal))
            page = await browser.SubmitAsync(page, "", ("login", login), ("password", "any"));
        return page;
    }

    /// <summary>As <see cref="SignInAsync"/>, but stops at the answer that the provider would have the browser bring to the portal.</summary>
    public static async Task<Uri> AnswerAsync(this Browser browser, ProviderPortal portal, string login)
    {
        browser.StopsBefore = "/signin-oidc";
        var page = await browser.SignInAsync(portal, login);
        browser.StopsBefore = null;
        return page.Address;
    }
}
