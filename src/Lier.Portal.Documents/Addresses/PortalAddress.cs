namespace Lier.Portal.Documents.Addresses;

/// <summary>
/// Where people reach the portal: what leaves it (mail, feeds, open data) names its pages by this and never by the address of a
/// request.
/// </summary>
public sealed record PortalAddress(Uri Root)
{
    /// <summary>That of <c>dotnet run</c>, where nobody else reads what leaves.</summary>
    public static PortalAddress OfThisMachine { get; } = new(new Uri("http://localhost:5080"));

    /// <summary>The address that a text names; null when it is no root of a web site.</summary>
    public static PortalAddress? Find(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var root)
        && (root.Scheme == Uri.UriSchemeHttps || root.Scheme == Uri.UriSchemeHttp)
        && root is { PathAndQuery: "/", Fragment: "", UserInfo: "" } ? new(root) : null;

    /// <summary>The whole address of a page.</summary>
    public string Of(string address) => new Uri(Root, address).AbsoluteUri;
}
