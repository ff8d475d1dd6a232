using System.Net;
using System.Text.RegularExpressions;

namespace Lier.Portal;

/// <summary>What a reader sees of a page: its words, without the tags.</summary>
internal static partial class PageText
{
    public static string Of(string page) => Blanks().Replace(WebUtility.HtmlDecode(Tags().Replace(Head().Replace(page, ""), " ")), " ");

    /// <summary>The same without what is quoted: the page's own words.</summary>
    public static string OwnOf(string page) => Of(Quotes().Replace(page, ""));

    [GeneratedRegex("<head>.*?</head>", RegexOptions.Singleline)]
    private static partial Regex Head();

    [GeneratedRegex("<blockquote.*?</blockquote>", RegexOptions.Singleline)]
    private static partial Regex Quotes();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
