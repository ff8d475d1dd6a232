using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Routes;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Application.Reports;

/// <summary>What a step of a report gives to tell, and its publication: once to everybody who worked on what is in it.</summary>
public static class ReportNotifications
{
    /// <summary>What the step that was just taken gives to tell.</summary>
    /// <param name="reached">The step of the route that the report came to by it.</param>
    public static IEnumerable<Notification> Of(ReportDossier dossier, RouteStep? reached)
    {
        var last = dossier.Acts.MaxBy(a => a.Sequence)!;
        return last.Kind switch
        {
            ReportActKind.BroughtForAgreement or ReportActKind.Agreed when reached is not null => [Task(dossier, reached, last)],
            ReportActKind.SentBack => [Back(dossier, last)],
            ReportActKind.BroughtForAgreement or ReportActKind.Agreed or ReportActKind.BroughtBeforeCollege or ReportActKind.Decided
                or ReportActKind.Published or ReportActKind.Corrected or ReportActKind.Acknowledged => [],
        };
    }

    private static Notification Task(ReportDossier dossier, RouteStep reached, ReportAct last) =>
        About(
            dossier,
            MessageKind.Task,
            Fact(dossier, last),
            reached.Kind == StepKind.Agree ? MessageWords.ReportAsksAgreement : MessageWords.ReportAsksDecision,
            Told(last),
            reached.Role)
            with { Concerns = p => p.Is(reached.Role) && !IsByHand(dossier, reached, p) };

    private static Notification Back(ReportDossier dossier, ReportAct last) =>
        About(dossier, MessageKind.Returned, Fact(dossier, last), MessageWords.ReportCameBack, Told(last), Role.CollegeSecretary)
            with { Reason = last.Reason };

    // Who brought it is not asked to agree.
    private static bool IsByHand(ReportDossier dossier, RouteStep reached, Person person) =>
        reached.Request is { } request && dossier.ObjectionsToAgreeing(request, person).Any();

    /// <summary>Notification of a report for a role; with what the role is to do there.</summary>
    internal static Notification About(
        ReportDossier dossier, MessageKind kind, string fact, string sentence, string who, Role role) =>
        new(kind, fact, null, dossier.Period, sentence, who, null, p => p.Is(role))
        {
            Topic = new("Rapport", dossier.Period.Title, AddressFor(dossier, role)),
            Roles = [role],
        };

    private static string AddressFor(ReportDossier dossier, Role role) => role switch
    {
        Role.CollegeSecretary => Urls.Publication(dossier.Period),
        Role.Administrator => Urls.Deadlines,
        Role.Staff or Role.HeadOfService or Role.ManagementTeam or Role.Alderman => Urls.ReportAgreement(dossier.Period),
    };

    private static string Fact(ReportDossier dossier, ReportAct act) => $"rapport:{dossier.Period.Code}:stap:{act.Sequence}";

    private static string Told(ReportAct act) => $"{DutchText.Capital(act.Sentence)} door {act.PersonName}";

    public static Notification Of(PublishedReport report, IReadOnlyList<ProgressNote> notes)
    {
        var signers = notes.SelectMany(n => n.Acts).SelectMany(s => new[] { s.PersonId, s.PartyId ?? s.PersonId });
        var people = notes.SelectMany(n => n.WriterIds).Concat(signers).ToHashSet();
        return new Notification(
            MessageKind.Published, $"rapport:{report.Period.Code}:{report.Version}", null, report.Period,
            MessageWords.ReportIsPublished(report.Period, report.Version),
            MessageWords.PublishedOn(report.PublishedAt!.Value),
            report.Erratum is "" ? null : report.Erratum,
            p => people.Contains(p.Id))
        {
            Version = report.Version, People = people
        };
    }
}
