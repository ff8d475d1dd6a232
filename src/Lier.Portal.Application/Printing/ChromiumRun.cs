using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Lier.Portal.Application.Printing;

/// <summary>One run of Chromium, in a folder of its own; whatever happens, its processes are gone afterwards.</summary>
internal sealed class ChromiumRun(string program, PdfSettings settings, string folder)
{
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(5);

    private static readonly string[] Quiet =
    [
        "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync", "--disable-breakpad",
        "--disable-component-update", "--disable-background-networking",
    ];

    // No name resolves, and what needs no name, this machine included, is sent to a proxy that is not there.
    private static readonly string[] NoNetwork =
    [
        "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9", "--proxy-bypass-list=<-loopback>",
    ];

    private static readonly string[] ToPaper = ["--no-pdf-header-footer", "--generate-pdf-document-outline"];

    /// <summary>Gives what Chromium said.</summary>
    public async Task<string> PrintAsync(string page, string printed, CancellationToken cancel)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limited.CancelAfter(settings.TimeLimit);
        using var process = Start([.. ToPaper, $"--print-to-pdf={printed}", new Uri(page).AbsoluteUri]);
        // Every process of its tree holds these pipes: at their end all are gone, and the folder is ours again.
        var said = Task.WhenAll(LastOfAsync(process.StandardError), LastOfAsync(process.StandardOutput));
        try
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync(limited.Token);
            var words = string.Concat(await said.WaitAsync(limited.Token));
            return process.ExitCode == 0 ? words : throw new ChromiumFailedException($"ended with code {process.ExitCode}", words);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new ChromiumFailedException($"did not end within {settings.TimeLimit}", await KilledAsync(process, said));
        }
        catch (OperationCanceledException)
        {
            await KilledAsync(process, said);
            throw;
        }
    }

    private Process Start(string[] work)
    {
        var start = new ProcessStartInfo(program, [.. Quiet, .. NoNetwork, .. OwnFolder(), .. work])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Bare(start.Environment);
        try
        {
            return Process.Start(start) ?? throw new ChromiumFailedException("did not start", program);
        }
        catch (Win32Exception refusal)
        {
            throw new ChromiumFailedException("did not start", refusal.Message, refusal);
        }
    }

    private string[] OwnFolder() =>
        [$"--user-data-dir={Path.Combine(folder, "profile")}", .. settings.Sandbox ? Array.Empty<string>() : ["--no-sandbox"]];

    // The portal's own environment may hold passwords; a browser needs none of it.
    private void Bare(IDictionary<string, string?> environment)
    {
        var path = environment["PATH"];
        environment.Clear();
        (environment["PATH"], environment["HOME"], environment["TMPDIR"], environment["LANG"]) = (path, folder, folder, "C.UTF-8");
    }

    // A Chromium whose helpers keep crashing says so without end.
    private static async Task<string> LastOfAsync(StreamReader reader)
    {
        var (last, block) = (new StringBuilder(), new char[ChromiumFailedException.Enough]);
        for (var read = await reader.ReadAsync(block); read > 0; read = await reader.ReadAsync(block))
        {
            last.Append(block, 0, read);
            last.Remove(0, Math.Max(0, last.Length - ChromiumFailedException.Enough));
        }

        return last.ToString();
    }

    private static async Task<string> KilledAsync(Process process, Task<string[]> said)
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
        try
        {
            return string.Concat(await said.WaitAsync(LastWords));
        }
        catch (TimeoutException)
        {
            return "";
        }
    }
}
