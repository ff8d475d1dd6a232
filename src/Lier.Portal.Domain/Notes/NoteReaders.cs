using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Notes;

/// <summary>Who may read a note, and what of it each of them is shown.</summary>
public static class NoteReaders
{
    /// <summary>
    /// A note is seen by the team and who leads it, whoever is competent on that day, and the secretary; once submitted also by
    /// those who are asked to agree, and by whoever judged this very version; by nobody else.
    /// </summary>
    public static bool MayBeReadBy(this ProgressNote note, Person person, DateOnly day, AgreementRequest? asked = null) =>
        person.WorksFor(note.Action.Team)
        || person.Leads(note.Action.Team)
        || note.Action.IsCompetent(person, day)
        || person.Is(Role.CollegeSecretary)
        || (note.Stage == NoteStage.ForAgreement && asked?.PartiesOf(person, note.Action, day).Count > 0)
        || note.WasJudgedBy(person);

    /// <summary>Outside the team a draft that was taken back shows what was last submitted, not what is being typed.</summary>
    public static NoteText TextShownTo(this ProgressNote note, Person person) =>
        note.VersionShownTo(person) is null ? note.Text : note.LastVersion!.Text;

    /// <summary>The number of the version that this person is shown; null for a draft.</summary>
    public static int? VersionShownTo(this ProgressNote note, Person person) =>
        note.Stage == NoteStage.Draft && person.WorksFor(note.Action.Team) ? null : note.LastVersion?.Number;

    /// <summary>
    /// Up to which instant this person sees what goes with the text: for who is shown what was last submitted, until then.
    /// </summary>
    public static DateTimeOffset ShownUntil(this ProgressNote note, Person person) =>
        note.Stage == NoteStage.Draft && note.VersionShownTo(person) is not null
            ? note.Acts.Where(s => s.Kind == ActKind.Submitted).Max(s => s.At)
            : DateTimeOffset.MaxValue;
}
