using System.Globalization;

namespace Lier.Portal.Application.Printing;

/// <summary>A shell script in Chromium's place, which writes down what it saw in a folder of its own.</summary>
public sealed class StandIn : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lier-stand-in-").FullName;

    /// <param name="script">In it, <c>$SEEN</c> is the folder to write in.</param>
    public StandIn(string script)
    {
        if (OperatingSystem.IsWindows()) throw new PlatformNotSupportedException("The stand-in is a shell script.");
        File.WriteAllText(Program, $"#!/bin/sh\nSEEN='{folder}'\npwd > $SEEN/folder\necho $$ > $SEEN/pid\n{script}\n");
        File.SetUnixFileMode(Program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Program => Path.Combine(folder, "chromium");

    public string Seen(string name) => File.ReadAllText(Path.Combine(folder, name)).Trim();

    public PdfPrinter Printer(TimeSpan? limit = null) => new(new PdfSettings(Program, Sandbox: false, limit ?? PdfSettings.UsualTimeLimit), TimeProvider.System);

    /// <summary>Whether the process that wrote its number there is at work; one that ended and was not yet cleared away is not.</summary>
    public bool IsRunning(string name)
    {
        var commandLine = $"/proc/{int.Parse(Seen(name), CultureInfo.InvariantCulture)}/cmdline";
        return File.Exists(commandLine) && File.ReadAllText(commandLine).Length > 0;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
