using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace Lier.Portal;

/// <summary>
/// What pages and portals said while the tests ran, in the file that PORTAL_CHRONICLE names: <c>./eng/test</c> shows it when one failed.
/// </summary>
internal sealed class Chronicle : ILoggerProvider, ILogger
{
    private static readonly string? File = Environment.GetEnvironmentVariable("PORTAL_CHRONICLE");
    private static readonly Lock Writing = new();

    public static void Follow(IPage page)
    {
        page.Console += (_, said) => { if (said.Type is "error" or "warning") Add($"{page.Url} said {said.Text}"); };
        page.PageError += (_, error) => Add($"{page.Url} failed {error}");
        page.FrameNavigated += (_, frame) => Add($"{frame.Url} opened");
        page.WebSocket += (_, circuit) => circuit.Close += (_, _) => Add($"{page.Url} lost its circuit");
    }

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel)) Add($"portal {logLevel}: {formatter(state, exception)} {exception}");
    }

    public void Dispose() { }

    private static void Add(string line)
    {
        if (File is not { Length: > 0 }) return;
        lock (Writing) System.IO.File.AppendAllText(
            File, string.Create(CultureInfo.InvariantCulture, $"{TimeProvider.System.GetLocalNow():HH:mm:ss.fff} {line}\n"));
    }
}
