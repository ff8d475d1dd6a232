using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Notes;

/// <summary>
/// What a reader says about a passage of a note, with the answers to it. It outlives a withdrawal and a new version; nothing of it is ever
/// deleted. Who may read the note may take part, as long as the college has not approved it.
/// </summary>
public sealed class NoteComment
{
    /// <summary>More than any conversation about one note needs, and few enough to show them all.</summary>
    public const int MostPerNote = 200;

    private readonly List<NoteCommentEntry> entries = [];

    private NoteComment() { }

    private NoteComment(ProgressNote note, Passage passage, string text, Signature by) =>
        (Note, Passage, VersionNumber, Text, PersonId, PersonName, At) =
        (note, passage, note.VersionShownTo(by.Person), text.Trim(), by.Person.Id, by.Person.Name, by.At);

    public int Id { get; private set; }
    public int NoteId { get; private set; }
    public ProgressNote Note { get; private set; } = null!;
    public Passage Passage { get; private set; } = null!;

    /// <summary>The version that was read; null for a draft.</summary>
    public int? VersionNumber { get; private set; }

    public string Text { get; private set; } = "";
    public int PersonId { get; private set; }
    public string PersonName { get; private set; } = "";
    public DateTimeOffset At { get; private set; }
    public NoteCommentState State { get; private set; }
    public int Revision { get; private set; }

    /// <summary>Answers, and how it was closed and opened again, in order.</summary>
    public IReadOnlyList<NoteCommentEntry> Entries => entries;

    /// <summary>A comment on a draft quotes words that may never be submitted: only the team sees it, and who made it.</summary>
    public bool IsSeenBy(Person person) => VersionNumber is not null || PersonId == person.Id || person.WorksFor(Note.Action.Team);

    public static IEnumerable<string> ObjectionsToCommenting(ProgressNote note, AgreementRequest? asked, Person by, DateOnly day)
    {
        if (!note.MayBeReadBy(by, day, asked)) yield return "Alleen wie de nota mag lezen, maakt er een opmerking bij.";
        if (note.Stage is NoteStage.Approved or NoteStage.Published)
            yield return $"De nota is {note.Stage.Name()}: aan de opmerkingen verandert niets meer.";
    }

    /// <param name="others">How many comments the note has.</param>
    public static NoteComment On(ProgressNote note, AgreementRequest? asked, Passage passage, string text, int others, Signature by)
    {
        RefusedException.ThrowIfAny(
            ObjectionsToCommenting(note, asked, by.Person, by.Day)
                .Concat(ObjectionsToPassage(note, passage, by.Person))
                .Concat(NoteCommentEntry.ObjectionsToText(text)));
        if (others >= MostPerNote)
            throw new RefusedException($"Bij deze nota staan al {MostPerNote} opmerkingen. Antwoord op een opmerking die er staat.");
        return new NoteComment(note, passage, text, by);
    }

    public IEnumerable<string> ObjectionsToReplying(AgreementRequest? asked, Person by, DateOnly day)
    {
        foreach (var objection in ObjectionsToTakingPart(asked, by, day)) yield return objection;
        if (State != NoteCommentState.Open) yield return $"Deze opmerking is {State.Name()}.";
        if (entries.Count >= MostPerNote) yield return "Bij deze opmerking staat al te veel; begin een nieuwe.";
    }

    public void Reply(AgreementRequest? asked, string text, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToReplying(asked, by.Person, by.Day).Concat(NoteCommentEntry.ObjectionsToText(text)));
        Record(NoteCommentEntryKind.Replied, State, by, text.Trim());
    }

    public IEnumerable<string> ObjectionsToResolving(AgreementRequest? asked, Person by, DateOnly day)
    {
        foreach (var objection in ObjectionsToClosing(asked, by, day)) yield return objection;
        if (State != NoteCommentState.Open) yield return $"Deze opmerking is {State.Name()}.";
    }

    public void Resolve(AgreementRequest? asked, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToResolving(asked, by.Person, by.Day));
        Record(NoteCommentEntryKind.Resolved, NoteCommentState.Resolved, by);
    }

    public IEnumerable<string> ObjectionsToReopening(AgreementRequest? asked, Person by, DateOnly day)
    {
        foreach (var objection in ObjectionsToClosing(asked, by, day)) yield return objection;
        if (State != NoteCommentState.Resolved) yield return $"Deze opmerking is {State.Name()}.";
    }

    public void Reopen(AgreementRequest? asked, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToReopening(asked, by.Person, by.Day));
        Record(NoteCommentEntryKind.Reopened, NoteCommentState.Open, by);
    }

    public IEnumerable<string> ObjectionsToWithdrawing(AgreementRequest? asked, Person by, DateOnly day)
    {
        foreach (var objection in ObjectionsToTakingPart(asked, by, day)) yield return objection;
        if (PersonId != by.Id) yield return "Een opmerking wordt alleen ingetrokken door wie ze maakte.";
        if (State != NoteCommentState.Open) yield return $"Deze opmerking is {State.Name()}.";
    }

    public void Withdraw(AgreementRequest? asked, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToWithdrawing(asked, by.Person, by.Day));
        Record(NoteCommentEntryKind.Withdrawn, NoteCommentState.Withdrawn, by);
    }

    private IEnumerable<string> ObjectionsToClosing(AgreementRequest? asked, Person by, DateOnly day)
    {
        foreach (var objection in ObjectionsToTakingPart(asked, by, day)) yield return objection;
        if (PersonId != by.Id && !by.WorksFor(Note.Action.Team))
            yield return $"Alleen het team {Note.Action.Team} en wie de opmerking maakte, zetten ze op opgelost of openen ze weer.";
    }

    private IEnumerable<string> ObjectionsToTakingPart(AgreementRequest? asked, Person by, DateOnly day)
    {
        foreach (var objection in ObjectionsToCommenting(Note, asked, by, day)) yield return objection;
        if (!IsSeenBy(by)) yield return "Deze opmerking is alleen voor het team.";
    }

    private static IEnumerable<string> ObjectionsToPassage(ProgressNote note, Passage passage, Person by)
    {
        if (passage.Quote.Length > Passage.MostQuoted || !passage.StandsIn(note.TextShownTo(by)))
            yield return "Die woorden staan niet in de tekst zoals ze nu is. Lees de tekst opnieuw en kies de alinea.";
    }

    private void Record(NoteCommentEntryKind kind, NoteCommentState state, Signature by, string? text = null)
    {
        entries.Add(new NoteCommentEntry(entries.Count + 1, kind, by, text));
        (State, Revision) = (state, Revision + 1);
    }
}
