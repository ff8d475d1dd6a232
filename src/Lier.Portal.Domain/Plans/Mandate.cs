using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Plans;

/// <summary>A member of the college is competent for an action from a day on, until a day or until further notice.</summary>
public sealed class Mandate
{
    private Mandate() { }

    internal Mandate(Account alderman, DateOnly from) => (Alderman, AldermanId, From) = (alderman, alderman.Id, from);

    public int Id { get; private set; }
    public int AldermanId { get; private set; }
    public Account Alderman { get; private set; } = null!;
    public DateOnly From { get; private set; }

    /// <summary>The last day, or null while it lasts.</summary>
    public DateOnly? Until { get; private set; }

    public bool Covers(DateOnly day) => From <= day && (Until is null || day <= Until);

    internal void Continue() => Until = null;

    public void EndOn(DateOnly lastDay)
    {
        if (lastDay < From) throw new RefusedException("Een mandaat kan niet eindigen voor het begint.");
        Until = lastDay;
    }
}
