using System.IO.Compression;
using System.Text;

namespace Lier.Portal.Golden;

/// <summary>What the portal wrote before, byte for byte, in <c>files</c>; with <c>PORTAL_GOLDEN=write</c> it is written anew.</summary>
internal static class GoldenFile
{
    private const string Setting = "PORTAL_GOLDEN";
    private const int Shown = 60;

    public static bool IsWriting => Environment.GetEnvironmentVariable(Setting) == "write";

    /// <summary>Where a file of that name is kept, in the repository.</summary>
    public static string PathOf(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Lier.Portal.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return Path.Combine(folder.FullName, "tests", "Lier.Portal.Host.Tests", "Golden", "files", name);
    }

    public static void AssertSame(string name, string written) => AssertSame(name, Encoding.UTF8.GetBytes(written));

    public static void AssertSame(string name, byte[] written)
    {
        var path = PathOf(name);
        if (IsWriting) Write(path, written);
        if (!File.Exists(path)) Assert.Fail($"{name} is not kept yet. {Cure(path)}");
        var kept = File.ReadAllBytes(path);
        if (kept.AsSpan().SequenceEqual(written)) return;
        var now = Path.Combine(Path.GetTempPath(), "lier-golden", name);
        Write(now, written);
        var difference = name.EndsWith(".docx", StringComparison.Ordinal) ? DifferenceInParts(kept, written) : Difference(kept, written);
        Assert.Fail($"{name} is no longer what it was: {difference}\nWhat is written now: {now}\n{Cure(path)}");
    }

    private static string Cure(string path) => $"Is that meant? Run this test with {Setting}=write and commit {path}.";

    private static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>The first byte that differs, with the line that it stands in and what stands there.</summary>
    internal static string Difference(ReadOnlySpan<byte> kept, ReadOnlySpan<byte> written)
    {
        var at = kept.CommonPrefixLength(written);
        var line = kept[..at].Count((byte)'\n') + 1;
        return $"byte {at} (line {line}), {kept.Length} bytes before and {written.Length} now."
            + $"\nbefore: …{Around(kept, at)}\nnow:    …{Around(written, at)}";
    }

    private static string Around(ReadOnlySpan<byte> bytes, int at)
    {
        var from = Math.Max(0, at - (Shown / 2));
        return Encoding.UTF8.GetString(bytes[from..Math.Min(bytes.Length, at + Shown)]).ReplaceLineEndings("⏎");
    }

    // A Word file is a zip: where its bytes begin to differ says nothing, which of its parts does.
    private static string DifferenceInParts(byte[] kept, byte[] written)
    {
        var (before, now) = (PartsOf(kept), PartsOf(written));
        var (were, are) = (string.Join(", ", before.Select(p => p.Name)), string.Join(", ", now.Select(p => p.Name)));
        if (were != are) return $"its parts were {were} and are {are}.";
        foreach (var (old, part) in before.Zip(now))
            if (!old.Bytes.AsSpan().SequenceEqual(part.Bytes)) return $"part {old.Name}, {Difference(old.Bytes, part.Bytes)}";
        return $"every part is the same, only packed differently; {Difference(kept, written)}";
    }

    private static List<(string Name, byte[] Bytes)> PartsOf(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(e => (e.FullName, BytesOf(e)))];
    }

    private static byte[] BytesOf(ZipArchiveEntry part)
    {
        using var bytes = new MemoryStream();
        using var stream = part.Open();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
