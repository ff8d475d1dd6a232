using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Routes;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Notes.Writing;

/// <summary>What a step on a note gives to tell. Nobody hears of a note that they may not read.</summary>
public static class NoteNotifications
{
    /// <summary>What the step that was just taken gives to tell.</summary>
    /// <param name="reached">The step of the route that the note came to by it; null when it went nowhere.</param>
    /// <param name="visit">Which stay of the note at that step it is.</param>
    public static IEnumerable<Notification> Of(ProgressNote note, RouteStep? reached, int visit, DateOnly day)
    {
        var step = note.LastAct!;
        return step.Kind switch
        {
            ActKind.Submitted or ActKind.Agreed => reached is null ? [] : [Task(note, reached, visit, step, day)],
            ActKind.SentBack or ActKind.Reopened => [ToTheTeam(MessageKind.Returned, note, step, MessageWords.NoteCameBack, day)],
            ActKind.ReturnedByCollege =>
            [
                ToTheTeam(MessageKind.Returned, note, step, MessageWords.NoteCameBackFromCollege, day),
                ToTheAldermen(note, step, MessageWords.CollegeReturnedNote, day),
            ],
            ActKind.Approved => ToAllWithAPart(note, step, MessageWords.CollegeApprovedNote, day),
            ActKind.Deferred => ToAllWithAPart(note, step, MessageWords.CollegeDeferredNote, day),
            ActKind.AgreementWithdrawn => AgreementWithdrawn(note, reached is not null, step, day),
            ActKind.Withdrawn or ActKind.Published => [],
        };
    }

    private static IEnumerable<Notification> ToAllWithAPart(ProgressNote note, NoteAct step, string sentence, DateOnly day) =>
        [ToTheTeam(MessageKind.Decided, note, step, sentence, day), ToTheAldermen(note, step, sentence, day)];

    /// <param name="fromCollege">It lay with the college, whose secretary then no longer has it.</param>
    private static IEnumerable<Notification> AgreementWithdrawn(ProgressNote note, bool fromCollege, NoteAct step, DateOnly day)
    {
        const string Sentence = MessageWords.NoteAgreementWithdrawn;
        var agreed = note.StandingAgreements().Select(a => a.PersonId).ToHashSet();
        var others = About(note, MessageKind.Returned, Fact(note, step), Sentence, Told(step), null, p => agreed.Contains(p.Id), day);
        return
        [
            ToTheTeam(MessageKind.Returned, note, step, Sentence, day),
            ToTheAldermen(note, step, Sentence, day),
            others with { People = agreed },
            .. fromCollege ? [ToTheSecretary(note, step, Sentence, day)] : Array.Empty<Notification>(),
        ];
    }

    private static Notification ToTheSecretary(ProgressNote note, NoteAct step, string sentence, DateOnly day) =>
        About(
            note, MessageKind.Returned, Fact(note, step), sentence, Told(step), null, p => p.Is(Role.CollegeSecretary), day)
            with { Roles = [Role.CollegeSecretary] };

    private static Notification Task(ProgressNote note, RouteStep reached, int visit, NoteAct step, DateOnly day) =>
        About(
            note, MessageKind.Task, $"taak:{note.Id}:{visit}",
            reached.Kind == StepKind.Decide ? MessageWords.NoteAsksDecision : MessageWords.NoteAsksAgreement,
            DutchText.Capital(step.Sentence), null, p => Asks(reached, note, p, day), day, reached)
            with { Roles = [reached.Role], People = People(note, reached.Role, day) };

    private static Notification ToTheTeam(MessageKind kind, ProgressNote note, NoteAct step, string sentence, DateOnly day)
    {
        var writers = note.Versions.FirstOrDefault(v => v.Number == step.VersionNumber)?.WriterIds ?? [];
        return About(
            note, kind, Fact(note, step), sentence, Told(step), step.Reason,
            p => p.WorksFor(note.Action.Team) || writers.Contains(p.Id), day)
            with { Roles = [Role.Staff], People = writers };
    }

    private static Notification ToTheAldermen(ProgressNote note, NoteAct step, string sentence, DateOnly day) =>
        About(note, MessageKind.Decided, Fact(note, step), sentence, Told(step), step.Reason, p => note.Action.IsCompetent(p, day), day)
            with { People = People(note, Role.Alderman, day) };

    /// <summary>
    /// Notification of a note for those whom it concerns, and nobody who may not read the note but <paramref name="knowing"/>.
    /// </summary>
    internal static Notification About(
        ProgressNote note, MessageKind kind, string fact, string sentence, string who, string? reason,
        Func<Person, bool> concerns, DateOnly day, RouteStep? step = null, Role? knowing = null) =>
        new(kind, fact, note.Id, note.Period, sentence, who, reason,
            p => concerns(p) && (note.MayBeReadBy(p, day, step?.Request) || (knowing is { } role && p.Is(role))));

    /// <summary>Whether the step now waits for this person.</summary>
    internal static bool Asks(RouteStep step, ProgressNote note, Person person, DateOnly day) => step.Kind switch
    {
        StepKind.Write => person.WorksFor(note.Action.Team),
        StepKind.Agree => !note.ObjectionsToAgreeing(step.Request, person, day).Any(),
        StepKind.Decide or StepKind.Publish or StepKind.Acknowledge => person.Is(step.Role),
    };

    /// <summary>Who has a role because of the note; who is competent stands in the plan, whether they ever signed in or not.</summary>
    internal static IReadOnlyCollection<int> People(ProgressNote note, Role role, DateOnly day) => role != Role.Alderman ? []
        : [.. note.Action.CompetentOn(day).SelectMany(a => a.ActingOn(day)).Distinct()];

    private static string Fact(ProgressNote note, NoteAct step) => $"stap:{note.Id}:{step.Sequence}";

    private static string Told(NoteAct step) => DutchText.Capital(step.Told);
}
