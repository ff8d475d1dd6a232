using Lier.Portal.Application.Messages;
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
    public static IEnumerable<Notification> Of(Measurement measurement, DateOnly day) => measurement.LastAct!.Kind switch
    {
        ActKind.Submitted => [ToTheAldermen(measurement, day)],
        ActKind.Agreed => [ToTheCollege(measurement)],
        ActKind.SentBack => [ToTheTeam(measurement, MessageWords.MeasurementCameBack)],
        ActKind.ReturnedByCollege => [ToTheTeam(measurement, MessageWords.MeasurementCameBackFromCollege)],
        ActKind.Withdrawn or ActKind.Approved or ActKind.Deferred or ActKind.Published or ActKind.Reopened => [],
    };

    // Who is competent stands in the plan, whether they ever signed in or not.
    private static Notification ToTheAldermen(Measurement measurement, DateOnly day) =>
        About(measurement, MessageKind.Task, MessageWords.MeasurementAsksAgreement, p => MayAgree(p, measurement, day))
            with { People = [.. measurement.Target.CompetentOn(day).SelectMany(a => a.ActingOn(day)).Distinct()] };

    private static bool MayAgree(Person person, Measurement measurement, DateOnly day) =>
        !measurement.ObjectionsToAgreeing(measurement.LastVersion!.Number, new(person, measurement.LastAct!.At, day)).Any();

    private static Notification ToTheCollege(Measurement measurement) =>
        About(measurement, MessageKind.Task, MessageWords.MeasurementAsksDecision, p => p.Is(Role.CollegeSecretary))
            with { Roles = [Role.CollegeSecretary] };

    private static Notification ToTheTeam(Measurement measurement, string sentence) =>
        About(measurement, MessageKind.Returned, sentence, measurement.Target.MayBeWrittenBy) with { Roles = [Role.Staff] };

    private static Notification About(Measurement measurement, MessageKind kind, string sentence, Func<Person, bool> concerns)
    {
        var (target, date, step) = (measurement.Target, measurement.Date, measurement.LastAct!);
        return new(
            kind,
            $"meting:{target.Id}:{date.Id}:{step.Sequence}",
            null,
            ReportingPeriod.Of(date.AsOf),
            sentence,
            DutchText.Capital(step.Sentence),
            step.Reason,
            concerns)
        {
            Topic = new(
                $"{target.Programme.Name} · {DutchDate.InWords(date.Due)}",
                target.Promise.Name,
                Urls.Measurement(target.Programme.Slug, date.Slug, target.Promise.Slug)),
        };
    }
}
