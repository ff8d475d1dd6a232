using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Plans;

/// <summary>One action of a plan, e.g. 01/11/SAP/01/01, with the team that reports on it and who is competent when.</summary>
public sealed class PolicyAction : IAssignment
{
    private const int LongestTeam = 100;
    private const string OthersMayNot = "Alleen een beheerder wijst een actie toe.";

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

    IReadOnlyList<string> IAssignment.Teams => [Team];

    string IAssignment.Called => "deze actie";

    /// <summary>Who is competent on a day, each once, who was so longest first.</summary>
    public IReadOnlyList<Account> CompetentOn(DateOnly day) =>
        [.. mandates.Where(m => m.Covers(day)).OrderBy(m => m.From).ThenBy(m => m.Id).Select(m => m.Alderman).Distinct()];

    /// <summary>Those for whom this person may act as alderman on that day: oneself, and whom one replaces.</summary>
    public IReadOnlyList<Account> RepresentedBy(Person person, DateOnly day) =>
        !person.Is(Role.Alderman)
            ? []
            : [.. CompetentOn(day)
                .Where(a => a.Id == person.Id || a.IsReplacedBy(person.Id, day))
                .OrderByDescending(a => a.Id == person.Id)];

    public bool IsCompetent(Person person, DateOnly day) => RepresentedBy(person, day).Count > 0;

    /// <summary>The names of those competent on a day as the report writes them.</summary>
    public string AldermenOn(DateOnly day) => string.Join(", ", CompetentOn(day).Select(a => a.Name));

    /// <summary>Makes somebody competent from a day on, unless they are so already.</summary>
    public void Entrust(Account alderman, DateOnly from)
    {
        if (!mandates.Exists(m => m.Alderman == alderman && m.Covers(from))) mandates.Add(new Mandate(alderman, from));
    }

    public void AssignTo(string team, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToAssigning(team, by));
        Team = team.Trim();
        Revision++;
    }

    public IEnumerable<Objection> ObjectionsToAssigning(string team, Signature by)
    {
        if (!MayAssign(by)) yield return OthersMayNot;
        if (string.IsNullOrWhiteSpace(team)) yield return new("Vul de naam van het team in.", nameof(team));
        else if (team.Trim().Length > LongestTeam || team.Any(char.IsControl))
            yield return new($"De naam van een team staat op één regel en telt hoogstens {LongestTeam} tekens.", nameof(team));
        else if (team.Trim() == Team) yield return new($"De actie is al van het team {Team}.", nameof(team));
    }

    /// <summary>From a day on this alderman is competent: alone, or together with whoever already is.</summary>
    public void MoveMandate(Account alderman, DateOnly from, bool alone, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToMovingMandate(alderman, from, alone, by));
        mandates.RemoveAll(m => m.From >= from && (m.Alderman == alderman ? m.From > from : alone));
        if (alone) foreach (var mandate in mandates.Where(m => m.Covers(from) && m.Alderman != alderman)) mandate.EndOn(from.AddDays(-1));
        if (mandates.Find(m => m.Alderman == alderman && m.Covers(from)) is { } own) own.Continue();
        else mandates.Add(new Mandate(alderman, from));
        Revision++;
    }

    public IEnumerable<Objection> ObjectionsToMovingMandate(Account alderman, DateOnly from, bool alone, Signature by)
    {
        if (!MayAssign(by)) yield return OthersMayNot;
        if (mandates.Find(m => m.From > from && m.From <= by.Day) is { } begun)
            yield return new(
                $"{begun.Alderman.Name} is al bevoegd sinds {DutchDate.InWords(begun.From)}. "
                    + "Kies die dag of een latere: wat geweest is, blijft staan.",
                nameof(from));
        else if (mandates.Exists(m => m.Alderman == alderman && m.Covers(from) && m.Until is null)
            && !(alone && mandates.Exists(m => m.Alderman != alderman && (m.Until is null || m.Until >= from))))
            yield return new($"{alderman.Name} is op {DutchDate.InWords(from)} al {(alone ? "als enige " : "")}bevoegd.", nameof(alderman));
    }

    /// <summary>Rises with every assignment: of two who start from the same, one is told that the other was first.</summary>
    public int Revision { get; private set; }

    private static bool MayAssign(Signature by) => by.Person.Is(Role.Administrator);

    internal void Describe(string title, string description, DateOnly start, DateOnly end) =>
        (Title, Description, Start, End) = (title, description, start, end);
}
