namespace Lier.Portal.Application.Accounts;

/// <summary>The identity provider, from the section <c>AzureAd</c> as Microsoft.Identity.Web reads it.</summary>
public sealed record ProviderSettings(string Authority, string ClientId, string ClientSecret, string CallbackPath)
{
    public const string Section = "AzureAd";

    private static readonly string[] Own = ["ClientId", "ClientSecret"];

    // Microsoft's names for "whoever has an account", of another organisation too.
    private static readonly string[] Anybody = ["common", "organizations", "consumers"];

    public static ProviderSettings Read(IConfiguration configuration)
    {
        var settings = configuration.GetSection(Section);
        return new ProviderSettings(
            AuthorityOf(settings),
            Value(settings, "ClientId"),
            Value(settings, "ClientSecret"),
            CallbackPathOf(settings));
    }

    /// <summary>What is missing or wrong in the section, each with its cure.</summary>
    public static IEnumerable<string> Problems(IConfiguration configuration)
    {
        var settings = configuration.GetSection(Section);
        foreach (var name in Own.Where(n => Value(settings, n) == ""))
            yield return $"{Section}:{name} is missing; it is in the app registration at the identity provider.";

        if (Value(settings, "Authority") == "")
            foreach (var problem in ProblemsOfEntra(Value(settings, "Instance"), Value(settings, "TenantId")))
                yield return problem;

        var origin = Value(settings, "Authority") == "" ? "Instance" : "Authority";
        if (Value(settings, origin) is { Length: > 0 } address && !IsSafe(address))
            yield return $"{Section}:{origin} is '{address}'; "
                + "set a full address with https:// (http:// only for a provider on this machine).";
        if (CallbackPathOf(settings) is not ['/', not '/', ..])
            yield return $"{Section}:CallbackPath is '{CallbackPathOf(settings)}'; "
                + "set a path that begins with one slash, e.g. /signin-oidc.";
    }

    private static IEnumerable<string> ProblemsOfEntra(string instance, string tenant)
    {
        if (instance == "")
            yield return $"{Section}:Instance is missing; for Entra ID it is https://login.microsoftonline.com/, "
                + $"for another provider set {Section}:Authority instead.";
        if (tenant == "")
            yield return $"{Section}:TenantId is missing; it is the Directory (tenant) ID of the city.";
        if (Anybody.Contains(tenant, StringComparer.OrdinalIgnoreCase))
            yield return $"{Section}:TenantId is '{tenant}', which lets in accounts of any organisation; "
                + "set the Directory (tenant) ID of the city.";
    }

    private static string AuthorityOf(IConfigurationSection settings) => Value(settings, "Authority") is { Length: > 0 } authority
        ? authority.TrimEnd('/')
        : $"{Value(settings, "Instance").TrimEnd('/')}/{Value(settings, "TenantId")}/v2.0";

    private static string CallbackPathOf(IConfigurationSection settings) =>
        Value(settings, "CallbackPath") is { Length: > 0 } path ? path : "/signin-oidc";

    private static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri is { Query: "", Fragment: "", UserInfo: "" }
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));

    private static string Value(IConfigurationSection settings, string name) => settings[name]?.Trim() ?? "";
}
