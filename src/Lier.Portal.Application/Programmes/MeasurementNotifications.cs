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
    /// <param name="fromCollege">It lay with the college, until that step.</param>
    public static IEnumerable<Notification> Of(Measurement measurement, DateOnly day, bool fromCollege = false) =>
        measurement.LastAct!.Kind switch
        {
            ActKind.Submitted => [ToTheAldermen(measurement, day)],
            // While others must agree too, it still waits for them.
            ActKind.Agreed => measurement.Stage == NoteStage.WithCollege ? [AsksDecision(measurement, day)] : [],
            ActKind.SentBack => [CameBack(measurement, day)],
            ActKind.ReturnedByCollege =>
            [
                ToTheTeam(measurement, MessageKind.Returned, MessageWords.MeasurementCameBackFromCollege, day),
                ToldToTheAldermen(measurement, MessageWords.CollegeReturnedMeasurement, day),
            ],
            ActKind.Approved => ToAllWithAPart(measurement, MessageWords.CollegeApprovedMeasurement, day),
            ActKind.Deferred => ToAllWithAPart(measurement, MessageWords.CollegeDeferredMeasurement, day),
            ActKind.AgreementWithdrawn => AgreementWithdrawn(measurement, fromCollege, day),
            // The team puts right what is its own; see CameBack for an administrator who gives it back.
            ActKind.Withdrawn or ActKind.Published or ActKind.Reopened => [],
        };

    // Whoever agreed along is competent; whoever was so is no longer told of what they may not read.
    private static IEnumerable<Notification> AgreementWithdrawn(Measurement measurement, bool fromCollege, DateOnly day)
    {
        const string Sentence = MessageWords.MeasurementAgreementWithdrawn;
        return
        [
            ToTheTeam(measurement, MessageKind.Returned, Sentence, day),
            ToldToTheAldermen(measurement, Sentence, day),
            .. fromCollege ? [ToTheSecretary(measurement, MessageKind.Returned, Sentence, day)] : Array.Empty<Notification>(),
        ];
    }

    /// <summary>It lies with the team again, by somebody else's hand.</summary>
    public static Notification CameBack(Measurement measurement, DateOnly day) =>
        ToTheTeam(measurement, MessageKind.Returned, MessageWords.MeasurementCameBack, day);

    private static IEnumerable<Notification> ToAllWithAPart(Measurement measurement, string sentence, DateOnly day) =>
        [ToTheTeam(measurement, MessageKind.Decided, sentence, day), ToldToTheAldermen(measurement, sentence, day)];

    // Who is competent stands in the plan, whether they ever signed in or not.
    private static Notification ToTheAldermen(Measurement measurement, DateOnly day) =>
        About(
            measurement,
            MessageKind.Task,
            MessageWords.MeasurementAsksAgreement,
            p => MeasurementRouteFile.Asks(measurement, p, day),
            day)
            with { People = Aldermen(measurement, day) };

    private static Notification ToldToTheAldermen(Measurement measurement, string sentence, DateOnly day) =>
        About(measurement, MessageKind.Decided, sentence, p => measurement.Target.RepresentedBy(p, day).Count > 0, day)
            with { People = Aldermen(measurement, day) };

    private static IReadOnlyCollection<int> Aldermen(Measurement measurement, DateOnly day) =>
        [.. measurement.Target.CompetentOn(day).SelectMany(a => a.ActingOn(day)).Distinct()];

    private static Notification AsksDecision(Measurement measurement, DateOnly day) =>
        ToTheSecretary(measurement, MessageKind.Task, MessageWords.MeasurementAsksDecision, day);

    private static Notification ToTheSecretary(Measurement measurement, MessageKind kind, string sentence, DateOnly day) =>
        About(measurement, kind, sentence, p => p.Is(Role.CollegeSecretary), day)
            with { Roles = [Role.CollegeSecretary] };

    private static Notification ToTheTeam(Measurement measurement, MessageKind kind, string sentence, DateOnly day)
    {
        var last = measurement.LastAct!.VersionNumber;
        var writers = measurement.Versions.FirstOrDefault(v => v.Number == last)?.WriterIds ?? [];
        return About(measurement, kind, sentence, p => measurement.Target.MayBeWrittenBy(p) || writers.Contains(p.Id), day)
            with { Roles = [Role.Staff], People = writers };
    }

    private static Notification About(
        Measurement measurement, MessageKind kind, string sentence, Func<Person, bool> concerns, DateOnly day)
    {
        var (target, date, step) = (measurement.Target, measurement.Date, measurement.LastAct!);
        return new(
            kind,
            $"meting:{target.Id}:{date.Id}:{step.Sequence}",
            null,
            ReportingPeriod.Of(date.AsOf),
            sentence,
            DutchText.Capital(step.Told),
            step.Reason,
            p => concerns(p) && measurement.MayBeReadBy(p, day))
        {
            Topic = new(
                $"{target.Programme.Name} · {DutchDate.InWords(date.Due)}",
                target.Promise.Name,
                Urls.Measurement(target.Programme.Slug, date.Slug, target.Promise.Slug)),
        };
    }
}
