using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Messages;

/// <summary>
/// One thing that one person is told: made in the transaction of the step it is about, shown in the portal, and mailed from here
/// afterwards.
/// </summary>
public sealed class Message
{
    public const int LongestFact = 100;

    private Message() { }

    public Message(int recipientId, Notification news, MailPlan mail, DateTimeOffset at)
    {
        (RecipientId, Fact, Kind, At) = (recipientId, news.Fact, news.Kind, at);
        (NoteId, Period, Version, Sentence, Who, Reason) = (news.NoteId, news.Period, news.Version, news.Sentence, news.Who, news.Reason);
        (About, Title, Address) = (news.Topic?.About, news.Topic?.Title, news.Topic?.Address);
        (Mail, MailDueAt) = (mail.State, mail.At);
    }

    public int Id { get; private set; }
    public int RecipientId { get; private set; }
    public Account Recipient { get; private set; } = null!;

    /// <summary>What happened, in a word that is the same for everybody and never comes twice: nobody is told one fact twice.</summary>
    public string Fact { get; private set; } = "";

    public MessageKind Kind { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>The note it is about; null when it is about a report.</summary>
    public int? NoteId { get; private set; }

    public ProgressNote? Note { get; private set; }
    public ReportingPeriod Period { get; private set; }

    /// <summary>The version of the report that it is about.</summary>
    public int? Version { get; private set; }

    /// <summary>What it is about, when that is neither a note nor a report: a line, a title, and where to go.</summary>
    public string? About { get; private set; }

    public string? Title { get; private set; }
    public string? Address { get; private set; }

    /// <summary>What there is to know, in a few Dutch words.</summary>
    public string Sentence { get; private set; } = "";

    /// <summary>By whom, and since when or by when, as people read it.</summary>
    public string Who { get; private set; } = "";

    public string? Reason { get; private set; }
    public DateTimeOffset? ReadAt { get; private set; }

    public MailState Mail { get; private set; }

    /// <summary>When to mail it, or to try again.</summary>
    public DateTimeOffset? MailDueAt { get; private set; }

    /// <summary>The mail that it went in, together with what else waited for this person; a second attempt is the same mail.</summary>
    public Guid? Letter { get; private set; }

    public string? MailAddress { get; private set; }
    public string? MailSubject { get; private set; }
    public int MailAttempts { get; private set; }

    /// <summary>When it was handed to the mail server, or the last attempt began.</summary>
    public DateTimeOffset? MailedAt { get; private set; }

    /// <summary>The mail server's own words about the last attempt.</summary>
    public string? MailAnswer { get; private set; }
}

/// <summary>What kinds of things people are told.</summary>
public enum MessageKind
{
    Task,
    Returned,
    Reminder,
    Escalation,
    Decided,
    Published,
    Feedback,
}
