namespace Lier.Portal.Audit;

/// <summary>The newest check of everything: everybody may ask for one, and however many ask, it is made again only after a while.</summary>
public sealed class LastCheck(Integrity integrity, TimeProvider time) : IDisposable
{
    public static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim one = new(1, 1);
    private IntegrityResult? last;

    public void Dispose() => one.Dispose();

    public async Task<IntegrityResult> ReadAsync(CancellationToken cancel)
    {
        await one.WaitAsync(cancel);
        try
        {
            if (last is null || time.GetUtcNow() - last.At >= GoodFor) last = await integrity.CheckAsync(cancel);
            return last;
        }
        finally
        {
            one.Release();
        }
    }
}
