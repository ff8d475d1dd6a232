using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Lier.Portal.Application.Messages;

/// <summary>
/// Tells the open pages of a person, and whoever sends the mail, that there is something new for them; after it was saved.
/// </summary>
public sealed class MessageBoard
{
    private readonly ConcurrentDictionary<int, ImmutableList<Watcher>> watches = [];

    /// <summary>Somebody was told something.</summary>
    public event Action? Told;

    /// <summary>A page began to watch for this person, or watches no more.</summary>
    public event Action<int, bool>? WatchChanged;

    /// <summary>Calls back whenever something changed for this person, until it is disposed of.</summary>
    public IDisposable Watch(int personId, Action changed)
    {
        var watch = new Watcher(this, personId, changed);
        watches.AddOrUpdate(personId, [watch], (_, others) => others.Add(watch));
        WatchChanged?.Invoke(personId, true);
        return watch;
    }

    public void Tell(IEnumerable<int> personIds)
    {
        foreach (var id in personIds)
            if (watches.TryGetValue(id, out var found)) found.ForEach(w => w.Changed());
        Told?.Invoke();
    }

    private void Forget(Watcher watch)
    {
        while (watches.TryGetValue(watch.PersonId, out var found))
        {
            var rest = found.Remove(watch);
            if (rest.IsEmpty
                ? watches.TryRemove(KeyValuePair.Create(watch.PersonId, found))
                : watches.TryUpdate(watch.PersonId, rest, found)) break;
        }

        WatchChanged?.Invoke(watch.PersonId, false);
    }

    private sealed class Watcher(MessageBoard board, int personId, Action changed) : IDisposable
    {
        public int PersonId => personId;
        public Action Changed => changed;

        public void Dispose() => board.Forget(this);
    }
}
