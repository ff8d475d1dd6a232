using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;

namespace Lier.Portal.Pure.Tests.Application.Routes;

/// <summary>Everybody who plays with one note or measurement. Who is competent, and who replaces whom, differs from game to game.</summary>
internal sealed class Cast
{
    public static readonly Person Author = new(1, "Wim Peeters", [Role.Staff], [Given.Team]);
    public static readonly Person Head = new(3, "Griet Bos", [Role.HeadOfService], [Given.Team]);
    public static readonly Person Manager = new(5, "Hugo Leys", [Role.ManagementTeam], [Given.Team]);
    public static readonly Person Alderman = new(6, "Annemie Goris", [Role.Alderman], []);
    public static readonly Person WritingAlderman = new(8, "Walter Grootaers", [Role.Alderman, Role.Staff], [Given.Team]);
    public static readonly Person Secretary = new(12, "Katleen Janssens", [Role.CollegeSecretary], []);
    public static readonly Person Administrator = new(13, "Jan Wouters", [Role.Administrator], []);

    /// <summary>Comes in only when nobody else can agree any more, and never writes.</summary>
    public static readonly Person FreshAlderman = new(15, "Els Nieuw", [Role.Alderman], []);

    private static readonly Person SecondAlderman = new(7, "Bert Wollants", [Role.Alderman], []);
    private static readonly Person FormerAlderman = new(9, "Ivo Andries", [Role.Alderman], []);
    private static readonly Person Substitute = new(10, "Rik Verwaest", [Role.Alderman], []);
    private static readonly Person WritingSubstitute = new(11, "Lien Smets", [Role.Alderman, Role.Staff], [Given.Team]);

    public static readonly IReadOnlyList<Person> Everybody =
    [
        Author, new(2, "Els Claes", [Role.Staff], [Given.Team]), Head, new(4, "Tom Maes", [Role.HeadOfService], ["Wonen"]), Manager, Alderman, SecondAlderman, WritingAlderman,
        FormerAlderman, Substitute, WritingSubstitute, Secretary, Administrator, new(14, "Alles Mag", [.. Enum.GetValues<Role>()], [Given.Team]), FreshAlderman,
    ];

    private readonly Dictionary<int, Account> accounts = Everybody.ToDictionary(p => p.Id, Given.AccountOf);

    /// <summary>One alderman is competent, and nobody replaces anybody.</summary>
    public Cast()
    {
        Action = MultiYearPlan.For(Given.Period).Objective("01/11", "Sociale dienstverlening").Plan("01/11/SAP/01", "Werkervaring", "")
            .Action("01/11/SAP/01/01", "Fietspunt", "", new(2020, 1, 1), new(2025, 12, 31), Given.Team);
        Entrust(Alderman);
    }

    public Cast(int seed) : this()
    {
        var random = new Random(seed);
        if (random.Next(3) == 0) Entrust(SecondAlderman);
        if (random.Next(3) == 0) Entrust(WritingAlderman);
        if (random.Next(8) == 0) Entrust(Everybody[^2]);
        if (random.Next(3) == 0) Entrust(FormerAlderman).EndOn(Given.Today.AddDays(-1));
        if (random.Next(2) == 0) Replace(Alderman, random.Next(2) == 0 ? Substitute : WritingSubstitute, random.Next(4) > 0 ? 0 : 1);
        if (random.Next(3) == 0) Replace(random.Next(2) == 0 ? SecondAlderman : WritingAlderman, random.Next(2) == 0 ? Substitute : Alderman, 0);
    }

    public PolicyAction Action { get; }

    public static Signature Sign(Person by, int minutes) => new(by, Given.Now.AddMinutes(minutes), Given.Today);

    /// <summary>Read from the mandates themselves: those competent today.</summary>
    public IReadOnlyList<int> CompetentIds =>
        [.. Action.Mandates.Where(m => m.From <= Given.Today && (m.Until is null || m.Until >= Given.Today)).Select(m => m.AldermanId).Distinct()];

    /// <summary>Read from the mandates and substitutions themselves: may this person act today as that alderman?</summary>
    public bool Represents(int personId, int aldermanId) => CompetentIds.Contains(aldermanId)
        && (personId == aldermanId || accounts[aldermanId].Substitutions.Any(s => s.SubstituteId == personId && s.From <= Given.Today && s.Until >= Given.Today));

    /// <summary>From today one of the aldermen is competent, beside the others or, by an even choice, alone; choice 0 is the fresh one, alone.</summary>
    public void MoveMandate(int choice, Signature by)
    {
        Person[] aldermen = [FreshAlderman, .. Everybody.Where(p => p.Is(Role.Alderman))];
        Action.MoveMandate(accounts[aldermen[choice / 2 % aldermen.Length].Id], Given.Today, alone: choice % 2 == 0, by);
    }

    private Mandate Entrust(Person alderman)
    {
        Action.Entrust(accounts[alderman.Id], new(2019, 1, 1));
        return Action.Mandates[^1];
    }

    private void Replace(Person alderman, Person substitute, int fromDays) =>
        accounts[alderman.Id].NameSubstitute(accounts[substitute.Id], Given.Today.AddDays(fromDays), Given.Today.AddDays(fromDays + 3), Sign(Administrator, 0));
}
