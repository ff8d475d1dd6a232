namespace Lier.Portal.Domain.People;

/// <summary>Somebody who acts for an alderman from a day up to and including another. The alderman stays competent too.</summary>
public sealed class Substitution
{
    private Substitution() { }

    internal Substitution(Account substitute, DateOnly from, DateOnly until, Signature by) =>
        (Substitute, SubstituteId, From, Until, NamedAt, NamedBy) = (substitute, substitute.Id, from, until, by.At, by.Person.Name);

    public int Id { get; private set; }
    public int SubstituteId { get; private set; }
    public Account Substitute { get; private set; } = null!;
    public DateOnly From { get; private set; }
    public DateOnly Until { get; private set; }
    public DateTimeOffset NamedAt { get; private set; }
    public string NamedBy { get; private set; } = "";

    public bool Covers(DateOnly day) => From <= day && day <= Until;

    /// <summary>Ended on or before its first day: it never covered one that was over.</summary>
    public bool IsCancelled => Until < From;

    /// <summary>Yesterday was the last day, or there was none.</summary>
    internal void EndBefore(DateOnly today) => Until = (From < today ? today : From).AddDays(-1);
}
