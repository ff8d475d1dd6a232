namespace Lier.Portal.Identity;

/// <summary>A portal that nobody can sign in to, or that anybody could, does not start.</summary>
public static class SignInCheck
{
    public static void Refuse(WebApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment() || SignInSettings.HasProvider(builder.Configuration)) return;
        throw new InvalidOperationException(
            "No way to sign in is configured. Set AzureAd:Instance, AzureAd:TenantId, AzureAd:ClientId and AzureAd:ClientSecret (appsettings, environment or command line); "
            + "the development buttons exist only where ASPNETCORE_ENVIRONMENT is Development.");
    }
}
