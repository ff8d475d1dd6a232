using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Lier.Portal.Identity;

/// <summary>Keeps what is logged, for a test to read.</summary>
public sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = new();

    /// <summary>Why the last sign-in was refused.</summary>
    public string LastRefusal => lines.LastOrDefault(l => l.StartsWith("Sign-in refused: ", StringComparison.Ordinal)) ?? "";

    public bool Has(string text) => lines.Any(l => l.Contains(text, StringComparison.Ordinal));

    public void Clear() => lines.Clear();

    public ILogger CreateLogger(string categoryName) => this;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue(formatter(state, exception));

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public void Dispose() { }
}
