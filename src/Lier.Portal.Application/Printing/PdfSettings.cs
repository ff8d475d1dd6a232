using System.Runtime.Versioning;

namespace Lier.Portal.Application.Printing;

/// <summary>How PDFs are made, from the section <c>Pdf</c>.</summary>
/// <param name="Chromium">A file, or a name on the PATH; empty looks where Debian puts it first.</param>
/// <param name="Sandbox">Whether Chromium shuts itself in. As root it cannot, and in some containers neither.</param>
public sealed record PdfSettings(string Chromium, bool Sandbox, TimeSpan TimeLimit)
{
    public const string Section = "Pdf";

    public static readonly TimeSpan UsualTimeLimit = TimeSpan.FromMinutes(5);

    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private const string Usual = "chromium";
    private const string OnDebian = "/usr/bin/chromium";

    public static PdfSettings Read(IConfiguration configuration)
    {
        var settings = configuration.GetSection(Section);
        return new PdfSettings(
            settings["Chromium"]?.Trim() ?? "",
            settings.GetValue("Sandbox", true) && !Environment.IsPrivilegedProcess,
            UsualTimeLimit);
    }

    /// <summary>The program to run, asked anew each time: it may be installed while the portal runs.</summary>
    public string? FindChromium() => Chromium.Length > 0 ? Find(Chromium) : Find(OnDebian) ?? Find(Usual);

    private static string? Find(string program) =>
        Path.GetFileName(program) != program
            ? Runnable(program)
            : FoldersOnThePath().Select(folder => Runnable(Path.Combine(folder, program))).FirstOrDefault(found => found is not null);

    private static string[] FoldersOnThePath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static string? Runnable(string file) => File.Exists(file) && (OperatingSystem.IsWindows() || MayRun(file)) ? file : null;

    [UnsupportedOSPlatform("windows")]
    private static bool MayRun(string file) => (File.GetUnixFileMode(file) & Executable) != 0;
}
