using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Routes;

namespace Lier.Portal.Application.Deadlines;

/// <summary>What a notice says, whatever it is about.</summary>
public sealed record NoticeWords(MessageKind Kind, string Sentence, string When)
{
    public static NoticeWords Of(Notice notice, RouteSubject subject, RouteStep step, DateOnly day)
    {
        var isLate = notice.DueDay < day;
        var when = MessageWords.Due(step.Name, notice.DueDay, isLate);
        return notice.Kind switch
        {
            NoticeKind.Reminder => new(MessageKind.Reminder, MessageWords.Waits(subject.Name(), isLate), when),
            NoticeKind.Escalation => new(MessageKind.Escalation, MessageWords.StaysUndone(subject.Name()), when),
        };
    }
}
