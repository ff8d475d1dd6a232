using Lier.Portal.Documents.Addresses;
using Lier.Portal.Domain;

namespace Lier.Portal.Application.Messages;

/// <summary>A message as people read it, on screen and in a mail.</summary>
/// <param name="Slug">Of the action that the note is about; null when it is about a report.</param>
public sealed record MessageRow(
    int Id,
    MessageKind Kind,
    DateTimeOffset At,
    ReportingPeriod Period,
    string? Code,
    string? Title,
    string? Slug,
    int? Version,
    string Sentence,
    string Who,
    string? Reason,
    bool IsRead)
{
    /// <summary>Null when it is about a note or a report.</summary>
    public string? Topic { get; init; }

    public string? TopicAddress { get; init; }

    /// <summary>What it is about, in a line.</summary>
    public string About => this switch
    {
        { Topic: { } topic } => topic,
        { Kind: MessageKind.Feedback } => MessageWords.Accessibility,
        { Code: null } => Period.Title,
        _ => $"{Code} · {Period.Label}",
    };

    /// <summary>Where to go with it; of what is late an administrator has a list, and reads no note.</summary>
    public string Address(bool isAdministrator) => this switch
    {
        { TopicAddress: { } address } => address,
        { Kind: MessageKind.Feedback } => Urls.Feedback,
        { Slug: null } => Urls.Report(Period, Version!.Value),
        { Kind: MessageKind.Escalation } when isAdministrator => Urls.Deadlines,
        _ => Urls.Note(Period, Slug),
    };
}

/// <summary>From rows in the database to what is read of them.</summary>
public static class MessageSet
{
    public static IQueryable<MessageRow> Rows(this IQueryable<Message> messages) => messages.Select(m => new MessageRow(
        m.Id,
        m.Kind,
        m.At,
        m.Period,
        m.Note!.Action.Code,
        m.Title ?? m.Note.Action.Title,
        m.Note.Action.Slug,
        m.Version,
        m.Sentence,
        m.Who,
        m.Reason,
        m.ReadAt != null)
    {
        Topic = m.About,
        TopicAddress = m.Address,
    });
}
