using System.Net;
using System.Text.RegularExpressions;

namespace Lier.Portal;

/// <summary>How a page says what is wrong with a field: beside it, tied to it, with the focus on it, and above with a way there.</summary>
internal static class FieldErrors
{
    public static void AssertBeside(string field, string sentence, string html, bool isFirst = true)
    {
        var page = WebUtility.HtmlDecode(html);
        var element = Regex.Match(page, $"<(input|select|textarea|fieldset)\\b[^>]*\\bid=\"{Regex.Escape(field)}\"[^>]*>").Value;
        Assert.Matches($"<p id=\"{Regex.Escape(field)}-fout\" class=\"wrong\">[^<]*{Regex.Escape(sentence)}", page);
        Assert.Contains("aria-invalid=\"true\"", element, StringComparison.Ordinal);
        Assert.Contains($"{field}-fout", element, StringComparison.Ordinal);
        if (isFirst) Assert.Contains("autofocus", element, StringComparison.Ordinal);
        Assert.Matches($"role=\"alert\"[\\s\\S]*#{Regex.Escape(field)}\">[^<]*{Regex.Escape(sentence)}", page);
    }
}
