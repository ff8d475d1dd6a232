namespace Lier.Portal.Desks.Frame;

/// <summary>Does something once it has been quiet for a while; each call begins the wait anew.</summary>
public sealed class QuietMoment(TimeSpan rest, TimeProvider time) : IDisposable
{
    private CancellationTokenSource waiting = new();
    private bool isOver;

    public async Task ThenAsync(Func<Task> deed)
    {
        if (isOver) return;
        var token = BeginAnew();
        try
        {
            await Task.Delay(rest, time, token);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        await deed();
    }

    public void Forget() => BeginAnew();

    public void Dispose()
    {
        isOver = true;
        waiting.Cancel();
        waiting.Dispose();
    }

    // In one go, without an await in between: two keystrokes never share a wait.
    private CancellationToken BeginAnew()
    {
        var before = waiting;
        waiting = new CancellationTokenSource();
        before.Cancel();
        before.Dispose();
        return waiting.Token;
    }
}
