namespace Lier.Portal.Identity.OpenIdConnect;

/// <summary>The provider renewed its keys since the portal started: <see cref="OpenIdConnectHandler"/> fetches them.</summary>
public sealed class RenewedKeysTests(ForgingProviderPortal world) : IClassFixture<ForgingProviderPortal>
{
    [Fact]
    public async Task A_key_that_the_provider_announced_since_is_fetched_at_the_first_sign_in_with_it()
    {
        using var before = new Browser();
        using var after = new Browser();
        Assert.Equal(world.Portal.Url("/werk"), (await world.SignInAsync(before, _ => { })).Address);
        world.Provider.Key = ForgingProvider.NewKey("second");
        world.Provider.Announced = [world.Provider.Key];

        var page = await world.SignInAsync(after, _ => { });

        Assert.Equal(world.Portal.Url("/werk"), page.Address);
    }
}
