using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Routes;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Application.Programmes;

/// <summary>What a step on a measurement gives to tell. Nobody hears of one that they may not read.</summary>
public static class MeasurementNotifications
{
    /// <summary>What the step that was just taken gives to tell.</summary>
    /// <param name="reached">The step of the route that it came to by it; null when it went nowhere.</param>
    public static IEnumerable<Notification> Of(Measurement measurement, RouteStep? reached, DateOnly day) =>
        measurement.LastAct!.Kind switch
        {
            ActKind.Submitted or ActKind.Agreed => reached is null ? [] : [Task(measurement, reached, day)],
            ActKind.AgreementWithdrawn => AgreementWithdrawn(measurement, fromCollege: reached is not null, day),
            ActKind.SentBack => [CameBack(measurement, day)],
            ActKind.ReturnedByCollege =>
            [
                ToTheTeam(measurement, MessageKind.Returned, MessageWords.MeasurementCameBackFromCollege, day),
                ToldToTheAldermen(measurement, MessageWords.CollegeReturnedMeasurement, day),
            ],
            ActKind.Approved => ToAllWithAPart(measurement, MessageWords.CollegeApprovedMeasurement, day),
            ActKind.Deferred => ToAllWithAPart(measurement, MessageWords.CollegeDeferredMeasurement, day),
            // The team puts right what is its own; see CameBack for an administrator who gives it back.
            ActKind.Withdrawn or ActKind.Published or ActKind.Reopened => [],
        };

    /// <summary>It lies with the team again, by somebody else's hand.</summary>
    public static Notification CameBack(Measurement measurement, DateOnly day) =>
        ToTheTeam(measurement, MessageKind.Returned, MessageWords.MeasurementCameBack, day);

    private static IEnumerable<Notification> ToAllWithAPart(Measurement measurement, string sentence, DateOnly day) =>
        [ToTheTeam(measurement, MessageKind.Decided, sentence, day), ToldToTheAldermen(measurement, sentence, day)];

    private static IEnumerable<Notification> AgreementWithdrawn(Measurement measurement, bool fromCollege, DateOnly day)
    {
        const string Sentence = MessageWords.MeasurementAgreementWithdrawn;
        var agreed = measurement.StandingAgreements().Select(a => a.PersonId).ToHashSet();
        return
        [
            ToTheTeam(measurement, MessageKind.Returned, Sentence, day),
            ToldToTheAldermen(measurement, Sentence, day),
            About(measurement, MessageKind.Returned, Sentence, p => agreed.Contains(p.Id), day) with { People = agreed },
            .. fromCollege
                ? [About(measurement, MessageKind.Returned, Sentence, p => p.Is(Role.CollegeSecretary), day)
                    with { Roles = [Role.CollegeSecretary] }]
                : Array.Empty<Notification>(),
        ];
    }

    private static Notification Task(Measurement measurement, RouteStep reached, DateOnly day) =>
        About(
            measurement,
            MessageKind.Task,
            reached.Kind == StepKind.Decide ? MessageWords.MeasurementAsksDecision : MessageWords.MeasurementAsksAgreement,
            p => Asks(reached, measurement, p, day),
            day,
            reached)
            with { Roles = [reached.Role], People = People(measurement, reached.Role, day) };

    /// <summary>Whether the step now waits for this person.</summary>
    internal static bool Asks(RouteStep step, Measurement measurement, Person person, DateOnly day) => step.Kind switch
    {
        StepKind.Write => measurement.Target.MayBeWrittenBy(person),
        StepKind.Agree => !measurement.ObjectionsToAgreeing(step.Request, person, day).Any(),
        StepKind.Decide or StepKind.Publish or StepKind.Acknowledge => person.Is(step.Role),
    };

    /// <summary>Who has a role because of what was promised; who is competent stands in the plan, signed in or not.</summary>
    internal static IReadOnlyCollection<int> People(Measurement measurement, Role role, DateOnly day) =>
        role == Role.Alderman ? Aldermen(measurement, day) : [];

    private static Notification ToldToTheAldermen(Measurement measurement, string sentence, DateOnly day) =>
        About(measurement, MessageKind.Decided, sentence, p => measurement.Target.RepresentedBy(p, day).Count > 0, day)
            with { People = Aldermen(measurement, day) };

    private static IReadOnlyCollection<int> Aldermen(Measurement measurement, DateOnly day) =>
        [.. measurement.Target.CompetentOn(day).SelectMany(a => a.ActingOn(day)).Distinct()];

    private static Notification ToTheTeam(Measurement measurement, MessageKind kind, string sentence, DateOnly day)
    {
        var last = measurement.LastAct!.VersionNumber;
        var writers = measurement.Versions.FirstOrDefault(v => v.Number == last)?.WriterIds ?? [];
        return About(measurement, kind, sentence, p => measurement.Target.MayBeWrittenBy(p) || writers.Contains(p.Id), day)
            with { Roles = [Role.Staff], People = writers };
    }

    private static Notification About(
        Measurement measurement, MessageKind kind, string sentence, Func<Person, bool> concerns, DateOnly day, RouteStep? step = null)
    {
        var last = measurement.LastAct!;
        var fact = $"meting:{measurement.Target.Id}:{measurement.Date.Id}:{last.Sequence}";
        return About(measurement, kind, fact, sentence, DutchText.Capital(last.Told), last.Reason, concerns, day, step);
    }

    /// <summary>Notification of a measurement for those whom it concerns, and nobody who may not read it.</summary>
    internal static Notification About(
        Measurement measurement, MessageKind kind, string fact, string sentence, string who, string? reason,
        Func<Person, bool> concerns, DateOnly day, RouteStep? step = null, Role? knowing = null)
    {
        var (target, date) = (measurement.Target, measurement.Date);
        return new(
            kind, fact, null, ReportingPeriod.Of(date.AsOf), sentence, who, reason,
            p => concerns(p) && (measurement.MayBeReadBy(p, day, step?.Request) || (knowing is { } role && p.Is(role))))
        {
            Topic = new(
                $"{target.Programme.Name} · {DutchDate.InWords(date.Due)}",
                target.Promise.Name,
                Urls.Measurement(target.Programme.Slug, date.Slug, target.Promise.Slug)),
        };
    }
}
