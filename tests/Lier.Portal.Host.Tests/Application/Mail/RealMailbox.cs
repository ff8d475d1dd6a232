using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;

namespace Lier.Portal.Application.Mail;

/// <summary>The npm smtp-server in a process of its own; see eng/servers/mailbox.mjs for which addresses it refuses.</summary>
public sealed class RealMailbox : IDisposable
{
    private readonly Process process;
    private readonly Channel<Mail> arrived = Channel.CreateUnbounded<Mail>();

    private RealMailbox(Process process, int port)
    {
        (this.process, Port) = (process, port);
        _ = ReadAsync();
    }

    public int Port { get; }

    /// <param name="port">One that a mailbox had before, or 0 for a free one.</param>
    /// <param name="closed">It takes mail only from who signs in.</param>
    public static async Task<RealMailbox> StartAsync(int port = 0, bool closed = false)
    {
        var servers = Path.GetFullPath(Path.Combine(Here(), "../../../../eng/servers"));
        if (!Directory.Exists(Path.Combine(servers, "node_modules", "smtp-server")))
            throw new InvalidOperationException($"{servers}/node_modules is missing. Run ./eng/test, or: npm ci --prefix eng/servers");

        var process = Process.Start(new ProcessStartInfo("node", ["mailbox.mjs", $"{port}", .. closed ? ["--closed"] : Array.Empty<string>()])
        {
            WorkingDirectory = servers,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var first = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The mail server did not start; its reason is above.");
        return new RealMailbox(process, int.Parse(first));
    }

    public Task<Mail> NextAsync() => arrived.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    /// <summary>Shuts the mailbox, and gives everything that was in it and was not taken out yet.</summary>
    public async Task<IReadOnlyList<Mail>> EmptyAsync()
    {
        Dispose();
        List<Mail> mails = [];
        await foreach (var mail in arrived.Reader.ReadAllAsync()) mails.Add(mail);
        return mails;
    }

    // The process ends when its standard input does, so also when the tests are broken off.
    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
    }

    private async Task ReadAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line) arrived.Writer.TryWrite(JsonSerializer.Deserialize<Mail>(line, JsonSerializerOptions.Web)!);
        arrived.Writer.Complete();
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

/// <summary>A mail as its receiver's program reads it.</summary>
public sealed record Mail(string From, IReadOnlyList<string> To, string? User, string Subject, string Text, string Html, string MessageId, IReadOnlyDictionary<string, string> Headers)
{
    public override string ToString() => $"{To.Single().Split('@')[0]}: {Subject}";
}
