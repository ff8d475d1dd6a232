using Lier.Portal.Application.Accounts;
using Lier.Portal.Application.Settings;

namespace Lier.Portal.Identity;

/// <summary>
/// A portal with <see cref="ProviderSettings"/> that cannot be right does not start, and says in a <see cref="SetupException"/> what cures
/// it.
/// </summary>
public sealed class StartingThePortalTests
{
    private static readonly (string Name, string Value)[] Entra =
    [
        ("AzureAd:Instance", "https://login.microsoftonline.com/"),
        ("AzureAd:TenantId", "6f9619ff-8b86-d011-b42d-00c04fc964ff"),
        ("AzureAd:ClientId", "lier-portal"),
        ("AzureAd:ClientSecret", "for-tests-only"),
    ];

    [Fact]
    public void Production_without_a_way_to_sign_in_refuses_to_start() => AssertRefused(
        "Production", [], "No way to sign in is configured. Set AzureAd:Instance, AzureAd:TenantId, AzureAd:ClientId and AzureAd:ClientSecret");

    [Fact]
    public async Task Production_with_an_Entra_tenant_starts_without_asking_the_tenant_anything()
    {
        await using var portal = new ProviderPortal("Production", Entra);

        using var answer = await portal.CreateClient().GetAsync(new Uri("/aanmelden", UriKind.Relative));

        Assert.Contains("Aanmelden met uw account van de stad", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("AzureAd:ClientId", "", "AzureAd:ClientId is missing")]
    [InlineData("AzureAd:ClientSecret", " ", "AzureAd:ClientSecret is missing")]
    [InlineData("AzureAd:Instance", "", "AzureAd:Instance is missing")]
    [InlineData("AzureAd:TenantId", "", "AzureAd:TenantId is missing")]
    [InlineData("AzureAd:TenantId", "organizations", "AzureAd:TenantId is 'organizations', which lets in accounts of any organisation")]
    [InlineData("AzureAd:Instance", "login.microsoftonline.com", "AzureAd:Instance is 'login.microsoftonline.com'; set a full address with https://")]
    [InlineData("AzureAd:Instance", "http://login.microsoftonline.com", "AzureAd:Instance is 'http://login.microsoftonline.com'; set a full address with https://")]
    [InlineData("AzureAd:Authority", "http://aanmelden.lier.example", "AzureAd:Authority is 'http://aanmelden.lier.example'; set a full address with https://")]
    [InlineData("AzureAd:Authority", "https://aanmelden.lier.example/?p=1", "AzureAd:Authority is 'https://aanmelden.lier.example/?p=1'")]
    [InlineData("AzureAd:CallbackPath", "signin-oidc", "AzureAd:CallbackPath is 'signin-oidc'; set a path that begins with one slash")]
    [InlineData("Identity:Roles:baas", "Boss", "Identity:Roles:baas is 'Boss', which is no role of the portal; use one of Staff, HeadOfService, ManagementTeam, Alderman, CollegeSecretary, Administrator.")]
    [InlineData("Identity:Roles:baas", "0", "Identity:Roles:baas is '0', which is no role of the portal")]
    [InlineData("Identity:Teams:team-a", "", "Identity:Teams:team-a is empty")]
    [InlineData("Identity:People:f:12:jan", "", "Identity:People:f:12:jan is empty")]
    public void A_setting_that_is_missing_or_wrong_is_named_with_its_cure(string name, string value, string message) =>
        AssertRefused("Production", [.. Entra.Where(s => s.Name != name), (name, value)], message);

    [Fact]
    public void A_half_filled_section_is_refused_in_Development_too() =>
        AssertRefused("Development", [("AzureAd:ClientSecret", "for-tests-only")], "AzureAd:ClientId is missing");

    [Fact]
    public void Everything_that_is_wrong_is_told_in_one_go()
    {
        var message = AssertRefused("Production", [("AzureAd:ClientId", "lier-portal"), ("Identity:Roles:baas", "Boss")], "AzureAd:ClientSecret is missing");

        Assert.Equal(4, message.Split(Environment.NewLine).Length);
    }

    private static string AssertRefused(string environment, (string Name, string Value)[] settings, string message)
    {
        using var portal = new ProviderPortal(environment, settings);

        var refusal = Assert.Throws<SetupException>(() => portal.CreateClient());

        Assert.Contains(message, refusal.Message);
        return refusal.Message;
    }
}
