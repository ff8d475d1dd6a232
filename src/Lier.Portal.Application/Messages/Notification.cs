using Lier.Portal.Domain;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Messages;

/// <summary>Something to tell, and whom it concerns.</summary>
/// <param name="Fact">What happened; see <see cref="Message.Fact"/>.</param>
/// <param name="Sentence">What there is to know, in a few Dutch words.</param>
/// <param name="Who">By whom, and when it was or is due.</param>
/// <param name="Concerns">Does it concern this person, as last known?</param>
public sealed record Notification(
    MessageKind Kind,
    string Fact,
    int? NoteId,
    ReportingPeriod Period,
    string Sentence,
    string Who,
    string? Reason,
    Func<Person, bool> Concerns)
{
    public int? Version { get; init; }

    /// <summary>What it is about, when that is neither a note nor a report.</summary>
    public Topic? Topic { get; init; }

    /// <summary>Of these, everybody may be concerned.</summary>
    public IReadOnlyCollection<Role> Roles { get; init; } = [];

    /// <summary>And of everybody else, these.</summary>
    public IReadOnlyCollection<int> People { get; init; } = [];
}

/// <summary>Something else than a note or a report.</summary>
/// <param name="About">In a line, such as the programme and the date.</param>
/// <param name="Address">Where to go with it.</param>
public sealed record Topic(string About, string Title, string Address);
