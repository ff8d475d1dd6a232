using System.Globalization;
using System.Text.RegularExpressions;

namespace Lier.Portal.Documents.Addresses;

/// <summary>
/// Every address of the portal: beside each template, by which a page or an endpoint is found, the method that fills it in.
/// An address without places to fill in is its own template.
/// </summary>
public static partial class Urls
{
    /// <summary>What a page says of a mistake.</summary>
    public const string Error = "/fout";

    public const string ErrorTemplate = Error + "/{Code:int?}";

    /// <summary>The same as a format, for the status that an answer has.</summary>
    public const string ErrorByStatus = Error + "/{0}";

    /// <summary>A page after a change on it, of which it then says that it is done.</summary>
    public static string Done(string address, string what) => $"{address}?gedaan={what}";

    /// <summary>The same, and to how many actions it was done.</summary>
    public static string Done(string address, string what, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{Done(address, what)}&aantal={count}");

    /// <summary>
    /// An address within the portal that somebody asked to go back to; anything else becomes <paramref name="otherwise"/>.
    /// </summary>
    public static string LocalOr(string? address, string otherwise) =>
        address is ['/', not ('/' or '\\'), ..] && address.All(c => c is > ' ' and < '\x7f') ? address : otherwise;

    // The places of a template are filled in from left to right.
    private static string Fill(string template, params object[] values)
    {
        var next = 0;
        return Place().Replace(template, _ => string.Create(CultureInfo.InvariantCulture, $"{values[next++]}"));
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Place();
}
