using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Lier.Portal;

/// <summary>The portal as a process of its own, that can be killed like a machine that loses its power, and started again.</summary>
public sealed class PortalProcess : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lier-portal-").FullName;
    private Process? process;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    public string Database => $"Data Source={Path.Combine(folder, "portal.db")}";

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "--urls", Address.ToString()]) { RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ConnectionStrings__Portal"] = Database;
        start.Environment["Pdf__Chromium"] = "/none";
        process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.Contains("Application started", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return;
            }

        throw new InvalidOperationException("The portal did not start.");
    }

    /// <summary>SIGKILL: nothing gets the time to save anything.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null) await KillAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
