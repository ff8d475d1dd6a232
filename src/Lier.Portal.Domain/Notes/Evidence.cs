using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Notes;

/// <summary>
/// A link or a file that shows what a note says. The team adds and takes away while the note is a draft; what was taken away stays on
/// record without its content. Never public.
/// </summary>
public sealed class Evidence
{
    public const int MostPerNote = 20;
    public const int MostBytesPerNote = 50 * 1024 * 1024;
    public const int LongestDescription = 500;

    private Evidence() { }

    private Evidence(ProgressNote note, string shows, Signature by) => (Note, Shows, Added) = (note, shows.Trim(), EvidenceMark.Of(by));

    public int Id { get; private set; }
    public int NoteId { get; private set; }
    public ProgressNote Note { get; private set; } = null!;

    /// <summary>What it shows, in the words of whoever added it.</summary>
    public string Shows { get; private set; } = "";

    /// <summary>Of a link; null for a file.</summary>
    public string? Address { get; private set; }

    /// <summary>Null for a link.</summary>
    public EvidenceFile? File { get; private set; }

    public EvidenceMark Added { get; private set; } = null!;
    public EvidenceMark? Removed { get; private set; }
    public int Revision { get; private set; }

    /// <param name="count">How many pieces the note has now, without those taken away.</param>
    public static IEnumerable<string> ObjectionsToAdding(ProgressNote note, int count, Person by)
    {
        foreach (var objection in note.ObjectionsToWriting(by)) yield return objection.Sentence;
        if (count >= MostPerNote) yield return $"Bij deze nota horen al {MostPerNote} bewijsstukken. Verwijder er eerst een.";
    }

    public static Evidence Link(ProgressNote note, string address, string shows, int count, Signature by)
    {
        RefusedException.ThrowIfAny(
            ObjectionsToAdding(note, count, by.Person)
                .Concat(WebAddress.ObjectionsTo(address.Trim()))
                .Concat(ObjectionsToDescription(shows)));
        return new Evidence(note, shows, by) { Address = address.Trim() };
    }

    /// <param name="bytes">How much the files of the note weigh now.</param>
    public static Evidence OfFile(ProgressNote note, EvidenceFile file, string shows, int count, long bytes, Signature by)
    {
        RefusedException.ThrowIfAny(
            ObjectionsToAdding(note, count, by.Person).Concat(ObjectionsToFile(file, bytes)).Concat(ObjectionsToDescription(shows)));
        return new Evidence(note, shows, by) { File = file };
    }

    public IEnumerable<string> ObjectionsToRemoving(Person by)
    {
        foreach (var objection in Note.ObjectionsToWriting(by)) yield return objection.Sentence;
        if (Removed is not null) yield return $"Dit bewijsstuk is al verwijderd door {Removed.PersonName}.";
    }

    public void Remove(Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToRemoving(by.Person));
        (Removed, Revision) = (EvidenceMark.Of(by), Revision + 1);
    }

    private static IEnumerable<string> ObjectionsToDescription(string shows)
    {
        if (PlainTextRules.SaysNothing(shows)) yield return "Zeg wat het bewijsstuk toont: wie het later opent, moet dat weten.";
        if (shows.Length > LongestDescription)
            yield return $"“Wat toont dit?” telt {shows.Length} tekens; er mogen er hoogstens {LongestDescription} zijn.";
        foreach (var objection in PlainTextRules.ObjectionsTo("“Wat toont dit?”", shows)) yield return objection;
    }

    private static IEnumerable<string> ObjectionsToFile(EvidenceFile file, long bytes)
    {
        foreach (var objection in EvidenceFile.ObjectionsTo(file.Name, file.Size)) yield return objection;
        if (bytes + file.Size > MostBytesPerNote)
            yield return "De bestanden bij een nota wegen samen hoogstens 50 MB. Verwijder er eerst een of gebruik een link.";
        if (EvidenceName.Clean(file.Name) != file.Name || !file.Kind.Extensions().Contains(EvidenceName.ExtensionOf(file.Name)))
            throw new ArgumentException($"'{file.Name}' is no clean name for a {file.Kind}.", nameof(file));
    }
}

/// <summary>By whom and when a piece of evidence was added or taken away.</summary>
public sealed record EvidenceMark(int PersonId, string PersonName, DateTimeOffset At)
{
    internal static EvidenceMark Of(Signature by) => new(by.Person.Id, by.Person.Name, by.At);
}
