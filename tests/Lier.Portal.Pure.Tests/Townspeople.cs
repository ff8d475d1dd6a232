using Lier.Portal.Domain.People;

namespace Lier.Portal.Pure.Tests;

/// <summary>Everybody who comes near a note, with and without the right to.</summary>
internal static class Townspeople
{
    public static readonly Person Author = new(1, "Wim Peeters", [Role.Staff], [Given.Team]);
    public static readonly Person Colleague = new(2, "Els Claes", [Role.Staff], [Given.Team, "Wonen"]);
    public static readonly Person StaffOfAnotherTeam = new(3, "Tom Maes", [Role.Staff], ["Wonen"]);
    public static readonly Person TeamWithoutRole = new(4, "Lien Smets", [], [Given.Team]);
    public static readonly Person Alderman = new(5, "Annemie Goris", [Role.Alderman], []);
    public static readonly Person SecondAlderman = new(6, "Bert Wollants", [Role.Alderman], []);
    public static readonly Person AldermanOfAnotherAction = new(7, "Ivo Andries", [Role.Alderman], []);
    public static readonly Person FormerAlderman = new(8, "Marleen Vanderpoorten", [Role.Alderman], []);
    public static readonly Person FutureAlderman = new(9, "Thierry Suetens", [Role.Alderman], []);
    public static readonly Person MandateWithoutRole = new(10, "Rik Verwaest", [Role.Staff], ["Wonen"]);
    public static readonly Person AldermanWhoWrote = new(11, "Walter Grootaers", [Role.Alderman, Role.Staff], [Given.Team]);
    public static readonly Person AldermanWhoSubmitted = new(12, "Stéphanie Van Campenhout", [Role.Alderman, Role.Staff], [Given.Team]);
    public static readonly Person Secretary = new(13, "Katleen Janssens", [Role.CollegeSecretary], []);
    public static readonly Person Administrator = new(14, "Jan Wouters", [Role.Administrator], []);
    public static readonly Person EveryRoleAndWrote = new(15, "Alles Zelf", [.. Enum.GetValues<Role>()], [Given.Team]);
    public static readonly Person EveryRoleAndWroteNothing = new(16, "Alles Mag", [.. Enum.GetValues<Role>()], [Given.Team]);
    public static readonly Person EveryRoleElsewhere = new(17, "Alles Elders", [.. Enum.GetValues<Role>()], ["Wonen"]);
    public static readonly Person Nobody = new(18, "Niemand", [], []);

    /// <summary>Those with a mandate for the action today.</summary>
    public static readonly Person[] Competent =
        [Alderman, SecondAlderman, MandateWithoutRole, AldermanWhoWrote, AldermanWhoSubmitted, EveryRoleAndWrote, EveryRoleAndWroteNothing];

    public static Person Named(string name) => (Person)typeof(Townspeople).GetField(name)!.GetValue(null)!;
}
