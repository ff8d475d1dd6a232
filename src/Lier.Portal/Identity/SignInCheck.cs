using Lier.Portal.Application.Settings;

namespace Lier.Portal.Identity;

/// <summary>A portal that nobody can sign in to, or that anybody could, does not start.</summary>
public static class SignInCheck
{
    public static void Refuse(WebApplicationBuilder builder)
    {
        var problems = Problems(builder).ToList();
        if (problems.Count > 0) throw new SetupException(string.Join(Environment.NewLine, problems));
    }

    private static IEnumerable<string> Problems(WebApplicationBuilder builder)
    {
        if (SignInSettings.HasProvider(builder.Configuration))
            return [.. ProviderSettings.Problems(builder.Configuration), .. AppRoles.Problems(builder.Configuration)];
        if (builder.Environment.IsDevelopment()) return [];
        return
        [
            "No way to sign in is configured. "
            + "Set AzureAd:Instance, AzureAd:TenantId, AzureAd:ClientId and AzureAd:ClientSecret "
            + "(appsettings, environment or command line); "
            + "the development buttons exist only where ASPNETCORE_ENVIRONMENT is Development.",
        ];
    }
}
