namespace Lier.Portal.Application.Verification;

/// <summary>The newest check of everything: everybody may ask for one, and however many ask, it is made again only after a while.</summary>
public sealed class LastCheck(Integrity integrity, TimeProvider time)
{
    public static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(10);

    private readonly Lock gate = new();
    private Task<IntegrityResult>? last;

    /// <summary>The check goes on for the next reader when this one leaves.</summary>
    public Task<IntegrityResult> ReadAsync(CancellationToken cancel)
    {
        lock (gate)
        {
            if (IsOld) last = integrity.CheckAsync(CancellationToken.None);
            return last!.WaitAsync(cancel);
        }
    }

    private bool IsOld =>
        last is null || last.IsFaulted || (last.IsCompletedSuccessfully && time.GetUtcNow() - last.Result.At >= GoodFor);
}
