using System.IO.Compression;

namespace Lier.Portal.Golden;

/// <summary>
/// A database as the portal left it before it was rebuilt (commit 7ec191b), with <see cref="ThingsUnderWay"/> in it. It stands for the
/// data of a town that was in use then, so nothing writes it anew; who removes it gives up that what was stored can still be read.
/// </summary>
internal static class StoredTown
{
    private const string Name = "under-way-7ec191b.db.gz";

    /// <summary>Unpacks it, as a file of its own that a portal may write in.</summary>
    public static string Unpack()
    {
        var file = Path.Combine(Path.GetTempPath(), $"lier-portal-{Guid.NewGuid():N}.db");
        using var packed = new GZipStream(File.OpenRead(GoldenFile.PathOf(Name)), CompressionMode.Decompress);
        using var unpacked = File.Create(file);
        packed.CopyTo(unpacked);
        return file;
    }

    public static void KeepIfNone(string file)
    {
        if (File.Exists(GoldenFile.PathOf(Name))) return;
        using var unpacked = File.OpenRead(file);
        using var packed = new GZipStream(File.Create(GoldenFile.PathOf(Name)), CompressionLevel.SmallestSize);
        unpacked.CopyTo(packed);
    }
}
