using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Lier.Portal.Identity;

/// <summary>The certified npm oidc-provider in a process of its own, on a free port; see eng/servers/oidc-provider.mjs for who lives there.</summary>
public sealed class RealProvider : IDisposable
{
    private readonly Process process;

    private RealProvider(Process process, string authority) => (this.process, Authority) = (process, authority);

    public string Authority { get; }

    public static async Task<RealProvider> StartAsync()
    {
        var servers = Path.GetFullPath(Path.Combine(Here(), "../../../eng/servers"));
        if (!Directory.Exists(Path.Combine(servers, "node_modules")))
            throw new InvalidOperationException($"{servers}/node_modules is missing. Run ./eng/test, or: npm ci --prefix eng/servers");

        var process = Process.Start(new ProcessStartInfo("node", ["oidc-provider.mjs"])
        {
            WorkingDirectory = servers,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        return new RealProvider(process, await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The OpenID provider did not start; its reason is above."));
    }

    // The process ends when its standard input does, so also when the tests are broken off.
    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
