using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Lier.Portal.Notifications;

/// <summary>Tells the open pages of a person, and whoever sends the mail, that there is something new for them; after it was saved.</summary>
public sealed class MessageBoard
{
    private readonly ConcurrentDictionary<int, ImmutableList<Watcher>> watches = [];

    /// <summary>Somebody was told something.</summary>
    public event Action? Told;

    /// <summary>How many pages watch, for whoever looks for leaks.</summary>
    public int Watching => watches.Values.Sum(w => w.Count);

    /// <summary>Calls back whenever something changed for this person, until it is disposed of.</summary>
    public IDisposable Watch(int personId, Action changed)
    {
        var watch = new Watcher(this, personId, changed);
        watches.AddOrUpdate(personId, [watch], (_, others) => others.Add(watch));
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
            if (rest.IsEmpty ? watches.TryRemove(KeyValuePair.Create(watch.PersonId, found)) : watches.TryUpdate(watch.PersonId, rest, found)) return;
        }
    }

    private sealed class Watcher(MessageBoard board, int personId, Action changed) : IDisposable
    {
        public int PersonId => personId;
        public Action Changed => changed;

        public void Dispose() => board.Forget(this);
    }
}
