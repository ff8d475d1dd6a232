using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Plans;

/// <summary>One action of a plan, e.g. 01/11/SAP/01/01, with the team that reports on it and who is competent when.</summary>
public sealed class PolicyAction
{
    private readonly List<Mandate> mandates = [];

    private PolicyAction() { }

    internal PolicyAction(string code, int position, string team) =>
        (Code, Slug, Position, Team) = (code, PlanCode.SlugOf(code), position, team);

    public int Id { get; private set; }
    public string Code { get; private set; } = "";
    public string Slug { get; private set; } = "";
    public string Title { get; private set; } = "";
    public string Description { get; private set; } = "";
    public DateOnly Start { get; private set; }
    public DateOnly End { get; private set; }
    public string Team { get; private set; } = "";
    public int Position { get; private set; }
    public IReadOnlyList<Mandate> Mandates => mandates;

    public bool IsCompetent(Person person, DateOnly day) =>
        person.Is(Role.Alderman) && mandates.Exists(m => m.AldermanId == person.Id && m.Covers(day));

    /// <summary>The names of those competent on a day as the report writes them, each once, who was so longest first.</summary>
    public string AldermenOn(DateOnly day) =>
        string.Join(", ", mandates.Where(m => m.Covers(day)).OrderBy(m => m.From).ThenBy(m => m.Id).Select(m => m.Alderman).Distinct().Select(a => a.Name));

    /// <summary>Makes somebody competent from a day on, unless they are so already.</summary>
    public void Entrust(Account alderman, DateOnly from)
    {
        if (!mandates.Exists(m => m.Alderman == alderman && m.Covers(from))) mandates.Add(new Mandate(alderman, from));
    }

    internal void Describe(string title, string description, DateOnly start, DateOnly end) =>
        (Title, Description, Start, End) = (title, description, start, end);
}
