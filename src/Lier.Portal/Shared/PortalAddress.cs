namespace Lier.Portal.Shared;

/// <summary>Where people reach the portal, from the setting <c>Portal:Url</c>: what leaves it (mail, feeds, open data) names its pages by this and never by the address of a request.</summary>
public sealed record PortalAddress(Uri Root)
{
    public const string Setting = "Portal:Url";

    /// <summary>That of <c>dotnet run</c>, where nobody else reads what leaves.</summary>
    public static PortalAddress OfThisMachine { get; } = new(new Uri("http://localhost:5080"));

    public static PortalAddress Read(IConfiguration configuration) => !IsSet(configuration) ? OfThisMachine
        : Find(configuration[Setting]!) is { } root ? new(root)
        : throw new SetupException(Problem(configuration));

    public static bool IsSet(IConfiguration configuration) => !string.IsNullOrWhiteSpace(configuration[Setting]);

    public static string Problem(IConfiguration configuration) => $"{Setting} is '{configuration[Setting]}'; set the address at which people reach the portal, e.g. https://portaal.lier.example.";

    /// <summary>The whole address of a page.</summary>
    public string Of(string address) => new Uri(Root, address).AbsoluteUri;

    private static Uri? Find(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var root) && (root.Scheme == Uri.UriSchemeHttps || root.Scheme == Uri.UriSchemeHttp) && root is { PathAndQuery: "/", Fragment: "", UserInfo: "" } ? root : null;
}
