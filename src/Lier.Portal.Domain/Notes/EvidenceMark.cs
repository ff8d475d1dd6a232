using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Notes;

/// <summary>By whom and when a piece of evidence was added or taken away.</summary>
public sealed record EvidenceMark(int PersonId, string PersonName, DateTimeOffset At)
{
    internal static EvidenceMark Of(Signature by) => new(by.Person.Id, by.Person.Name, by.At);
}
