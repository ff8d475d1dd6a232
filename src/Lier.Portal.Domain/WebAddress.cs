namespace Lier.Portal.Domain;

/// <summary>The address of a web page, as somebody types it to send readers there.</summary>
public static class WebAddress
{
    public const int MaxLength = 2000;

    /// <summary>What makes an address one that nobody should be sent to.</summary>
    public static IEnumerable<string> ObjectionsTo(string address)
    {
        if (address.Length > MaxLength) yield return $"Een link telt hoogstens {MaxLength} tekens.";
        else if (!IsOne(address)) yield return "Dat is geen link naar een webpagina: een link begint met https:// of http://.";
    }

    // A name before an @ makes an address look as if it leads elsewhere.
    private static bool IsOne(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.Host.Length > 0 && uri.UserInfo.Length == 0 && !address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c));
}
