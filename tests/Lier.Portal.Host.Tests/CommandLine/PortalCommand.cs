using System.Diagnostics;

namespace Lier.Portal.CommandLine;

/// <summary>The portal's program, started as a process of its own the way people type it.</summary>
public sealed class PortalCommand : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("lier-portal-").FullName;

    public Task<Answer> RunAsync(params string[] args) => StartAsync(Folder, [typeof(Program).Assembly.Location, .. args]);

    /// <summary>As the README has it: from the repository's root, with <c>dotnet run</c>.</summary>
    public Task<Answer> RunAsDocumentedAsync(params string[] args) =>
        StartAsync(Root(), ["run", "--no-build", "--project", "src/Lier.Portal", "--", .. args]);

    private async Task<Answer> StartAsync(string folder, string[] words)
    {
        var start = new ProcessStartInfo("dotnet", words)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["ConnectionStrings__Portal"] = $"Data Source={Path.Combine(Folder, "portal.db")};Pooling=False";
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "Lier.Portal.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return folder.FullName;
    }

    /// <summary>Writes a file beside the database and gives its name.</summary>
    public string File(string name, string text)
    {
        System.IO.File.WriteAllText(Path.Combine(Folder, name), text);
        return name;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public sealed record Answer(int ExitCode, string Output, string Errors);
}
