using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Lier.Portal.Application.Printing;
using Lier.Portal.Documents.Pdf;

namespace Lier.Portal.Printing;

/// <summary>Puts the markup of a report on paper: one self-contained page with the site's own look, for <see cref="PdfPrinter"/>.</summary>
public sealed partial class PaperPage(IWebHostEnvironment host)
{
    // A PDF cannot hold the site's variable fonts but as drawings of their letters, which read badly; so these, of one weight each.
    private static readonly (string Family, int Weight, string File)[] Fonts =
    [
        ("Source Sans 3", 400, "source-sans-3-latin-400-normal.woff2"),
        ("Source Sans 3", 600, "source-sans-3-latin-600-normal.woff2"),
        ("Source Serif 4", 600, "source-serif-4-latin-600-normal.woff2"),
    ];

    public string Around(string body, PdfFacts facts) => $"""
        <!DOCTYPE html>
        <html lang="{HtmlEncoder.Default.Encode(facts.Language)}">
        <head><meta charset="utf-8"><title>{HtmlEncoder.Default.Encode(facts.Title)}</title><style>{Style(facts)}</style></head>
        <body><main class="page">{WithLinksFor(facts.Portal, body)}</main></body>
        </html>
        """;

    private string Style(PdfFacts facts) => string.Join('\n',
    [
        .. Fonts.Select(Face),
        FontFaces().Replace(Read("css/portal.css"), ""),
        Read("css/print.css"),
        $":root {{ --title: \"{Quoted($"{facts.Title} · {facts.Author}")}\"; }}",
    ]);

    private string Face((string Family, int Weight, string File) font) =>
        $"@font-face {{ font-family: \"{font.Family}\"; font-weight: {font.Weight}; "
        + $"src: url(data:font/woff2;base64,{Convert.ToBase64String(Bytes($"fonts/{font.File}"))}); }}";

    private string Read(string file) => Encoding.UTF8.GetString(Bytes(file));

    private byte[] Bytes(string file)
    {
        var info = host.WebRootFileProvider.GetFileInfo(file);
        if (!info.Exists) throw new InvalidOperationException($"{file} is missing from the portal's own files.");
        using var stream = info.CreateReadStream();
        var bytes = new byte[info.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    // Whatever could end the string, or the style sheet itself, is written as its number.
    private static string Quoted(string text) =>
        string.Concat(text.Select(c => c is '"' or '\\' or '<' || char.IsControl(c) ? $"\\{(int)c:x} " : $"{c}"));

    private static string WithLinksFor(Uri? portal, string body) =>
        OwnLinks().Replace(body, link => portal is null
            ? link.Groups[1].Value
            : $"{link.Groups[1].Value} href=\"{new Uri(portal, link.Groups[2].Value).AbsoluteUri}\"");

    [GeneratedRegex("""@font-face \{[^}]*\}\s*""")]
    private static partial Regex FontFaces();

    [GeneratedRegex("""(<a\b[^>]*?) href="(/[^"]*)["]""")]
    private static partial Regex OwnLinks();
}
