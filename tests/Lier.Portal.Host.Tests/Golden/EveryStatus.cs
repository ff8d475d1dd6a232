using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Golden;

/// <summary>
/// A half-year with every status and every light, amounts and texts of the secretary; one note is missing, one came back, and one that
/// waited stands in the next version.
/// </summary>
internal static class EveryStatus
{
    public static readonly ReportingPeriod Period = new(2021, 2);

    private static readonly DateOnly Session = new(2022, 1, 31);
    private static readonly Light?[] Lights = [null, .. Enum.GetValues<Light>().Cast<Light?>()];

    private static readonly ReportTexts Texts = new(
        "De index stijgt sneller dan gedacht.\n\n- energie\n- lonen", "Geen, “behalve” <dit> & dat.", Mayor: "Naam van de burgemeester")
    {
        Evaluations = new Dictionary<string, string>
        {
            ["01/11"] = "De doelstelling ligt **op koers**.\n\n- meer tewerkstelling\n- minder wachttijd",
        },
    };

    /// <param name="sign">Of which a machine may have no letter.</param>
    public static async Task PublishAsync(Portal portal, FakeTime time, IReadOnlyList<ActionStatus> statuses, string sign = "")
    {
        var slugs = await SlugsAsync(portal);
        var (missing, deferred, returned) = (slugs[^1], slugs[^2], slugs[^3]);
        foreach (var (number, slug) in slugs.Index().Where(s => s.Item != missing))
        {
            time.Advance(TimeSpan.FromMinutes(1));
            await portal.SubmitAsync(Period, slug, TextOf(number, statuses, sign));
            await portal.AgreeAsync(Period, slug);
        }

        await portal.BringAmountsAsync(Period);
        time.Set(new(2022, 2, 1, 9, 0, 0, TimeSpan.Zero));
        var decided = slugs.Where(s => s != missing).Select(s => Decided(s, deferred, returned));
        await portal.DecideAsync(Period, Session, "2022_CBS_00061", decided);
        time.Set(new(2022, 2, 14, 9, 0, 0, TimeSpan.Zero));
        await portal.PublishAsync(Period, Texts);
        time.Advance(TimeSpan.FromDays(3));
        await portal.DecideAsync(Period, Session.AddDays(14), "2022_CBS_00075", (deferred, DecisionOutcome.Approved, ""));
        await portal.PublishAsync(Period, Texts with { Erratum = "De voorlaatste nota ontbrak & <hoort> erbij." });
    }

    public static async Task<IReadOnlyList<string>> SlugsAsync(Portal portal)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        return await db.Actions.Select(a => a.Slug).OrderBy(s => s).ToListAsync();
    }

    private static (string Slug, DecisionOutcome Outcome, string Reason) Decided(string slug, string deferred, string returned) =>
        slug == deferred ? (slug, DecisionOutcome.Deferred, "Wacht op het advies van de financiële dienst.")
        : slug == returned ? (slug, DecisionOutcome.Returned, "Welke straten?")
        : (slug, DecisionOutcome.Approved, "");

    private static NoteText TextOf(int number, IReadOnlyList<ActionStatus> statuses, string sign)
    {
        var status = statuses[number % statuses.Count];
        return new(
            status,
            $"Nota {number}: **vet**, [een koppeling](https://www.lier.be/{number}), “aanhaling” & <b>geen opmaak</b>.\n\n"
                + "- één\n- twee; met puntkomma, komma en €\u00a01.234,56\n\nOorzaak: levering. Gevolg: later. Bijsturing: meer volk.",
            number % 5 == 0 ? "" : $"Klaar tegen {number + 1} juni 2022.\nNadien nazorg{sign}.",
            Lights[number % Lights.Length],
            Lights[number / 2 % Lights.Length],
            status == ActionStatus.Stopped ? "De partner haakte af: <b>geen</b> & nooit." : "");
    }
}
