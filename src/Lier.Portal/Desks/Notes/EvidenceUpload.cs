using Lier.Portal.Domain.Notes;
using Microsoft.AspNetCore.Http.Features;

namespace Lier.Portal.Desks.Notes;

/// <summary>A file from a posted form, read no further than a file may be long.</summary>
public sealed record EvidenceUpload(string FileName, byte[] Content, string Shows)
{
    /// <summary>
    /// What a request may weigh before its connection is cut. More than a file may: whoever sends too much gets an answer to read
    /// only when the rest of it is taken in and thrown away.
    /// </summary>
    public const long LargestRequest = 100 * 1024 * 1024;

    public const string TooLarge = "Dat bestand is groter dan 10 MB. Verklein het of gebruik een link.";

    public static async Task<EvidenceUpload> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        var form = await FormAsync(request, cancel);
        if (form.Files["bestand"] is not { FileName.Length: > 0 } file)
            throw new RefusedException($"Kies een bestand. {EvidenceFile.Allowed}");
        var content = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content, cancel);
        return new EvidenceUpload(file.FileName, content, form["toont"].ToString());
    }

    private static async Task<IFormCollection> FormAsync(HttpRequest request, CancellationToken cancel)
    {
        try
        {
            return await request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = EvidenceFile.LargestSize }, cancel);
        }
        catch (InvalidDataException) when (request.ContentLength is null or > EvidenceFile.LargestSize)
        {
            throw new BadHttpRequestException(TooLarge, StatusCodes.Status413PayloadTooLarge);
        }
        catch (Exception broken) when (broken is InvalidDataException or InvalidOperationException)
        {
            throw new BadHttpRequestException("This is no form with a file.", broken);
        }
    }
}
