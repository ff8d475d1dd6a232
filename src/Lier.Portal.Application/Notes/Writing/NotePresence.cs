using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Notes.Writing;

/// <summary>Who has which note open at this moment, as far as this portal's own machine knows.</summary>
public sealed class NotePresence
{
    private readonly Lock gate = new();
    private readonly Dictionary<int, List<Visit>> visits = [];

    /// <summary>Somebody came to or left a note, given by its id.</summary>
    public event Action<int>? Changed;

    /// <summary>Somebody opens a note; the answer is to be disposed when they leave it.</summary>
    public IDisposable Enter(int noteId, Person person)
    {
        var visit = new Visit(this, noteId, person);
        lock (gate)
        {
            if (!visits.TryGetValue(noteId, out var here)) visits[noteId] = here = [];
            here.Add(visit);
        }

        Changed?.Invoke(noteId);
        return visit;
    }

    /// <summary>Everybody else in the note, once for each window; the same person in another window is somebody else too.</summary>
    public IReadOnlyList<Person> OthersThan(IDisposable own)
    {
        var visit = (Visit)own;
        lock (gate) return visits.TryGetValue(visit.NoteId, out var here) ? [.. here.Where(v => v != visit).Select(v => v.Person)] : [];
    }

    private void Leave(Visit visit)
    {
        lock (gate)
        {
            if (!visits.TryGetValue(visit.NoteId, out var here) || !here.Remove(visit)) return;
            if (here.Count == 0) visits.Remove(visit.NoteId);
        }

        Changed?.Invoke(visit.NoteId);
    }

    private sealed class Visit(NotePresence presence, int noteId, Person person) : IDisposable
    {
        public int NoteId => noteId;

        public Person Person => person;

        public void Dispose() => presence.Leave(this);
    }
}
