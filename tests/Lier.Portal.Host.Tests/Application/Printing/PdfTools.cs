using System.Diagnostics;
using System.Text;

namespace Lier.Portal.Application.Printing;

/// <summary>A PDF in a file of its own, looked at with the tools that others use: poppler's and qpdf.</summary>
public sealed class PdfTools : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lier-pdf-tools-").FullName;

    public PdfTools(byte[] pdf) => System.IO.File.WriteAllBytes(File, pdf);

    public string File => Path.Combine(folder, "rapport.pdf");

    /// <summary>What <c>pdfinfo</c> says, by label.</summary>
    public Dictionary<string, string> Info() =>
        Run("pdfinfo", File).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':', 2)).ToDictionary(pair => pair[0], pair => pair[1].Trim());

    public string Text(params string[] options) => Run("pdftotext", [.. options, File, "-"]);

    /// <summary>The object as qpdf writes it; <c>trailer</c> for the beginning of all.</summary>
    public string Written(string which) => Run("qpdf", $"--show-object={which}", File);

    /// <summary>The whole PDF unpacked, so that it can be read.</summary>
    public string Unpacked() => Run("qpdf", "--qdf", "--object-streams=disable", "--normalize-content=y", File, "-");

    /// <summary>What a tool says; that it ends well and without a complaint is part of every question.</summary>
    public static string Run(string tool, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, words) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = tool == "qpdf" ? Encoding.Latin1 : Encoding.UTF8 })!;
        var complaints = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal("", complaints.GetAwaiter().GetResult());
        Assert.Equal(0, process.ExitCode);
        return said;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
