using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Application.Rounds;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Golden;

/// <summary>
/// One half-year by a script: opened, written, submitted, sent back, written, submitted, agreed, decided, published, acknowledged and
/// withdrawn.
/// </summary>
internal static class ScriptedHalfYear
{
    public const string Slug = "01-11-sap-01-01";

    /// <summary>A note that still lies with the college when the script is over.</summary>
    public const string Waiting = "01-11-sap-01-02";

    public static readonly ReportingPeriod Period = new(2022, 1);

    private static readonly DateTimeOffset Begin = new(2022, 7, 4, 8, 0, 0, TimeSpan.Zero);
    private static readonly NoteText First =
        new(ActionStatus.Started, "Er kwamen 553 fietsen binnen.", "Op schema.", Light.Green, Light.Green);

    private static readonly NoteText Second =
        First with { Status = ActionStatus.Halfway, Progress = "Er kwamen 554 fietsen binnen.\n\n- 300 hersteld\n- 254 “wachten”" };

    public static async Task WalkAsync(Portal portal, FakeTime time)
    {
        var (administrator, secretary) = (await portal.PersonAsync(Role.Administrator), await portal.PersonAsync(Role.CollegeSecretary));
        var rounds = portal.Get<RoundCommands>();
        (int Day, Func<Task> Deed)[] script =
        [
            (0, () => rounds.OpenAsync(Period, new(2022, 8, 31), new(2022, 9, 15), administrator)),
            (1, () => rounds.ChangeDueDaysAsync(Period, new(2022, 8, 31), new(2022, 9, 20), "Twee feestdagen.", administrator)),
            (2, () => portal.WriteAsync(Period, Slug, First)),
            (3, () => portal.SubmitAsync(Period, Slug, First)),
            (4, () => portal.SendBackAsync(Period, Slug, "Hoeveel zijn er hersteld?")),
            (5, () => portal.WriteAsync(Period, Slug, Second)),
            (6, () => portal.SubmitAsync(Period, Slug, Second)),
            (7, () => portal.AgreeAsync(Period, Slug)),
            (8, () => portal.DecideAsync(Period, new(2022, 7, 11), "2022_CBS_00311", (Slug, DecisionOutcome.Approved, ""))),
            (9, () => portal.PublishAsync(Period, new ReportTexts("De index stijgt."))),
            (10, () => portal.AcknowledgeAsync(Period, new(2022, 7, 12))),
            (11, () => portal.Get<ReportDossierCommands>().WithdrawAsync(Period, 1, "Er stond een naam in die er niet in hoort.", secretary)),
            (12, () => portal.SubmitAsync(Period, Waiting, First)),
            (13, () => portal.AgreeAsync(Period, Waiting)),
        ];

        foreach (var (day, deed) in script)
        {
            time.Set(Begin.AddDays(day));
            await deed();
        }
    }
}
