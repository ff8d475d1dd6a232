using System.IO.Compression;
using System.Net.Mime;
using System.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Lier.Portal.Public.Frame;

/// <summary>
/// The answer of one address, the same for everybody: its bytes, plain and compressed, each with the name that a browser asks it
/// again by.
/// </summary>
public sealed class PublicPage : IResult
{
    // Somebody who looks again within a minute may see what was there; a withdrawal is seen by everybody a minute later.
    private static readonly StringValues Fresh = "public, max-age=60";
    private static readonly StringValues ByEncoding = HeaderNames.AcceptEncoding;
    private static readonly StringValues GzipName = "gzip";
    private static readonly StringValues BrotliName = "br";

    private static readonly string[] Compressed =
    [
        MediaTypeNames.Application.Pdf,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ];

    private readonly int status;
    private readonly StringValues mediaType;
    private readonly Form plain;
    private readonly Form? gzip;
    private readonly Form? brotli;

    private PublicPage(byte[] bytes, string mediaType, int status, bool compress, string? address)
    {
        Address = address;
        (this.status, this.mediaType) = (status, mediaType);
        var name = Fingerprint.Of(bytes).ToString()[..32];
        plain = new(bytes, default, $"\"{name}\"");
        if (!compress) return;
        gzip = new(Compress(bytes, to => new GZipStream(to, CompressionLevel.Optimal)), GzipName, $"\"{name}-gzip\"");
        brotli = new(Compress(bytes, to => new BrotliStream(to, CompressionLevel.Optimal)), BrotliName, $"\"{name}-br\"");
    }

    /// <summary>The one address that it is kept under; null for an answer that is not kept.</summary>
    public string? Address { get; }

    /// <summary>What it takes in memory.</summary>
    public long Size => plain.Bytes.Length + (gzip?.Bytes.Length ?? 0) + (brotli?.Bytes.Length ?? 0);

    public static PublicPage Text(string text, string mediaType, string? address, int status = StatusCodes.Status200OK) =>
        new(Encoding.UTF8.GetBytes(text), $"{mediaType}; charset=utf-8", status, compress: true, address);

    /// <summary>A file as it was stored; one that is compressed already is not compressed again.</summary>
    public static PublicPage File(byte[] bytes, string mediaType, string? address) =>
        new(bytes, mediaType, StatusCodes.Status200OK, compress: !Compressed.Contains(mediaType), address);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var form = Choose(httpContext.Request.Headers.AcceptEncoding);
        var (response, headers) = (httpContext.Response, httpContext.Response.Headers);
        (headers.CacheControl, headers.ETag) = (Fresh, form.Name);
        if (gzip is not null) headers.Vary = ByEncoding;
        if (status == StatusCodes.Status200OK && IsKnown(httpContext.Request.Headers.IfNoneMatch, form))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.StatusCode = status;
        headers.ContentType = mediaType;
        if (form.Encoding.Count > 0) headers.ContentEncoding = form.Encoding;
        response.ContentLength = form.Bytes.Length;
        return response.BodyWriter.WriteAsync(form.Bytes, httpContext.RequestAborted).AsTask();
    }

    private Form Choose(StringValues accepted)
    {
        if (gzip is null || brotli is null || accepted.Count == 0) return plain;
        // The header that nearly every browser and tool sends, without taking it apart.
        if (accepted is ["gzip"]) return gzip;
        if (accepted is ["gzip, deflate, br" or "gzip, deflate, br, zstd"]) return brotli;
        if (!StringWithQualityHeaderValue.TryParseList([.. accepted.OfType<string>()], out var wishes)) return plain;
        return Wished(wishes, "br") ? brotli : Wished(wishes, "gzip") ? gzip : plain;
    }

    private static bool Wished(IList<StringWithQualityHeaderValue> wishes, string encoding)
    {
        var wish = wishes.FirstOrDefault(w => w.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase))
            ?? wishes.FirstOrDefault(w => w.Value == "*");
        return wish is not null && wish.Quality is null or > 0;
    }

    private static bool IsKnown(StringValues known, Form form) =>
        known.Count > 0
        && (known == form.Name
            || (EntityTagHeaderValue.TryParseList([.. known.OfType<string>()], out var names)
                && names.Any(n => n.Tag == "*" || n.Tag == form.Name[0])));

    private static byte[] Compress(byte[] bytes, Func<Stream, Stream> compressor)
    {
        using var kept = new MemoryStream();
        using (var stream = compressor(kept)) stream.Write(bytes);
        return kept.ToArray();
    }

    private sealed record Form(byte[] Bytes, StringValues Encoding, StringValues Name);
}
