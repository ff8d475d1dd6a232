using Lier.Portal.Application.Messages;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Application.Reports;

/// <summary>What the publication of a report gives to tell: once to everybody who worked on what is in it.</summary>
public static class ReportNotifications
{
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
