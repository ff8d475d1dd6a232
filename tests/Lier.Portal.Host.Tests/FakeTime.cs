namespace Lier.Portal;

/// <summary>A clock that stands still until a test moves it; timers go off when it passes them.</summary>
public sealed class FakeTime(DateTimeOffset now) : TimeProvider
{
    private readonly List<Alarm> alarms = [];
    private readonly Lock gate = new();
    private DateTimeOffset now = now;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate) return now;
    }

    public int Timers
    {
        get { lock (gate) return alarms.Count; }
    }

    public void Set(DateTimeOffset to)
    {
        List<Alarm> due;
        lock (gate)
        {
            now = to;
            due = [.. alarms.Where(a => a.IsDue(now))];
        }

        due.ForEach(a => a.GoOff());
    }

    public void Advance(TimeSpan by) => Set(GetUtcNow() + by);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, callback, state);
        alarm.Change(dueTime, period);
        lock (gate) alarms.Add(alarm);
        return alarm;
    }

    private sealed class Alarm(FakeTime time, TimerCallback callback, object? state) : ITimer
    {
        private DateTimeOffset next = DateTimeOffset.MaxValue;
        private TimeSpan every;

        public bool IsDue(DateTimeOffset at) => next <= at;

        public void GoOff()
        {
            Change(every, every);
            callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            every = period;
            next = dueTime < TimeSpan.Zero ? DateTimeOffset.MaxValue : time.GetUtcNow() + dueTime;
            return true;
        }

        public void Dispose()
        {
            lock (time.gate) time.alarms.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
