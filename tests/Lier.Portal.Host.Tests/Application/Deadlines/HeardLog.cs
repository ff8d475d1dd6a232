using System.Threading.Channels;
using Lier.Portal.Workers;
using Microsoft.Extensions.Logging;

namespace Lier.Portal.Application.Deadlines;

/// <summary>What the worker logs, for a test to wait for.</summary>
public sealed class HeardLog : ILogger<DeadlineWorker>
{
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();

    public Task<string> NextAsync() => lines.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Writer.TryWrite(formatter(state, exception));

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
}
