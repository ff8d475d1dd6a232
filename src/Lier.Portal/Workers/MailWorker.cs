using System.Threading.Channels;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Mail;
using Lier.Portal.Application.Messages;

namespace Lier.Portal.Workers;

/// <summary>Mails what waits: soon after something was told, and every minute what came due. A server that is down is given time.</summary>
public sealed class MailWorker(
    MailCommands steps, MessageBoard board, MailTrouble trouble, TimeProvider time, ILogger<MailWorker> logger) : BackgroundService
{
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>Who agrees to twenty notes in a row makes one mail, not twenty.</summary>
    public static readonly TimeSpan Breath = TimeSpan.FromSeconds(3);

    private readonly Channel<bool> rung = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!steps.CanSend) return;
        await using var minute = time.CreateTimer(_ => Ring(), null, Interval, Interval);
        board.Told += Ring;
        try
        {
            for (Ring(); await rung.Reader.WaitToReadAsync(stoppingToken);)
            {
                await Task.Delay(Breath, time, stoppingToken);
                rung.Reader.TryRead(out _);
                await RunOnceAsync(stoppingToken);
            }
        }
        finally
        {
            board.Told -= Ring;
        }
    }

    /// <summary>One round, unless the server failed too short a time ago.</summary>
    public async Task RunOnceAsync(CancellationToken cancel = default)
    {
        if (trouble.Until > time.GetUtcNow()) return;
        try
        {
            if (await steps.SendDueAsync(cancel) is { } words)
            {
                trouble.Add(words, time.GetUtcNow());
                logger.LogWarning("No mail could be sent: {Words}. The next attempt is at {Until:O}", words, trouble.Until);
            }
            else
            {
                trouble.Clear();
            }
        }
        catch (Exception failure) when (DatabaseFailure.Is(failure))
        {
            logger.LogError(
                failure, "The database failed while mail was sent; the next round is within {Seconds} seconds", Interval.TotalSeconds);
        }
    }

    private void Ring() => rung.Writer.TryWrite(true);
}
