using System.Collections.Concurrent;
using System.Security.Claims;

namespace Lier.Portal.Application.Accounts;

/// <summary>
/// Says whether a sign-in still counts: not signed out, and not older than a working day. A copied cookie and a page that stayed open
/// in another tab are worth nothing after that.
/// </summary>
public sealed class Sessions(TimeProvider time)
{
    public static readonly TimeSpan WorkingDay = TimeSpan.FromHours(10);

    private readonly ConcurrentDictionary<string, DateTimeOffset> ended = [];

    public bool IsOpen(ClaimsPrincipal user) =>
        PersonClaims.SessionOf(user) is var (id, since) && since + WorkingDay > time.GetUtcNow() && !ended.ContainsKey(id);

    public void End(ClaimsPrincipal user)
    {
        var now = time.GetUtcNow();
        if (PersonClaims.SessionOf(user) is var (id, _)) ended[id] = now;
        foreach (var (old, at) in ended)
            if (at + WorkingDay < now) ended.TryRemove(old, out _);
    }
}
