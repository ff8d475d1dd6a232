using Lier.Portal.Application.Routes;
using Lier.Portal.Application.College;
using Lier.Portal.Application.Messages;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Programmes;

/// <summary>Plan Samenleven in a portal, measured by the people whom the demo knows.</summary>
internal static class Measured
{
    public const string Slug = "plan-samenleven";
    public const string April = "2023-04-15";
    public const string October = "2023-10-15";
    public const string Courses = "oefenkansen-nederlands";
    public const string School = "brug-naar-onderwijs";
    public const string Culture = "jongeren-en-cultuur";
    public const string Access = "actieplan-toegankelijkheid";

    public static readonly MeasurementEntry Entry = new(1102, new(2023, 3, 31), "Registratie van de oefenkansen");

    public static string Desk(string date = April) => $"/werk/programmas/{Slug}/{date}";

    public static string Page(string target, string date = April) => $"{Desk(date)}/{target}";

    /// <summary>A count on the last day of the half-year that a date reports on.</summary>
    public static MeasurementEntry Counted(int value, string date = April, string motivation = "") =>
        new(value, date == April ? new(2023, 3, 31) : new(2023, 9, 30), "Aanwezigheidslijsten", Motivation: motivation);

    public static T Get<T>(this Portal portal) where T : notnull => portal.Services.GetRequiredService<T>();

    public static async Task<Programme> ProgrammeAsync(this Portal portal) => (await portal.Get<ProgrammeQueries>().FindAsync(Slug))!;

    public static async Task<Measurement> MeasurementAsync(this Portal portal, string target = Courses, string date = April) => (await portal.FindMeasurementAsync(target, date))!;

    /// <summary>Null while nothing is filled in.</summary>
    public static async Task<Measurement?> FindMeasurementAsync(this Portal portal, string target = Courses, string date = April)
    {
        var found = (await portal.ProgrammeAsync()).Targets.Single(t => t.Promise.Slug == target);
        return found.MeasuredFor(found.Dates.Single(d => d.Slug == date));
    }

    public static async Task<Measurement> SubmittedMeasurementAsync(this Portal portal, string target = Courses, MeasurementEntry? entry = null, string date = April, Person? by = null)
    {
        var revision = (await portal.FindMeasurementAsync(target, date))?.Revision ?? 0;
        await portal.Get<MeasurementCommands>().SubmitAsync(Slug, date, target, revision, entry ?? Entry, by ?? await portal.PersonAsync(Role.Staff));
        return await portal.MeasurementAsync(target, date);
    }

    public static async Task<Measurement> AgreedMeasurementAsync(this Portal portal, string target = Courses, MeasurementEntry? entry = null, string date = April, Person? by = null)
    {
        var measurement = await portal.SubmittedMeasurementAsync(target, entry, date, by);
        await portal.Get<MeasurementCommands>().AgreeAsync(measurement.Id, measurement.LastVersion!.Number, await portal.PersonAsync(Role.Alderman));
        return await portal.MeasurementAsync(target, date);
    }

    public static async Task<Measurement> ApprovedMeasurementAsync(this Portal portal, string target = Courses, MeasurementEntry? entry = null, string date = April, Person? by = null)
    {
        var measurement = await portal.AgreedMeasurementAsync(target, entry, date, by);
        await portal.DecideAsync(measurement, DecisionOutcome.Approved);
        return await portal.MeasurementAsync(target, date);
    }

    public static async Task DecideAsync(this Portal portal, Measurement measurement, DecisionOutcome outcome, string reason = "") =>
        await portal.DecideAsync(
            new MeasurementResult(measurement.Id, measurement.LastVersion!.Number, outcome, reason),
            await portal.PersonAsync(Role.CollegeSecretary));

    /// <summary>In the session after the day that the measurement tells of; the first has number <c>2023_CBS_00411</c>.</summary>
    public static async Task DecideAsync(this Portal portal, MeasurementResult result, Person by)
    {
        var date = (await portal.ProgrammeAsync()).Targets.SelectMany(t => t.Measurements).Single(m => m.Id == result.Id).Date;
        await using var db = await portal.Databases.CreateDbContextAsync();
        var used = await db.Set<MeasurementAct>().Where(a => a.DecisionNumber != null).Select(a => a.DecisionNumber).Distinct().CountAsync();
        await portal.Get<CollegeCommands>().RegisterAsync(
            ReportingPeriod.Of(date.AsOf), SessionFor(date), $"2023_CBS_{411 + used:00000}", [result], by);
    }

    /// <summary>Approved as before there was one decision for a session: only the measurement knows when, and the number comes back.</summary>
    public static async Task<Measurement> ApprovedOfOldAsync(
        this Portal portal, string target = Courses, MeasurementEntry? entry = null, string day = April)
    {
        var agreed = await portal.AgreedMeasurementAsync(target, entry, day);
        var by = portal.Get<TownClock>().Sign(await portal.PersonAsync(Role.CollegeSecretary));
        await using var db = await portal.Databases.CreateDbContextAsync();
        var programme = await db.Programmes.Whole().SingleAsync(p => p.Slug == Slug);
        var measurement = programme.Targets.SelectMany(t => t.Measurements).Single(m => m.Id == agreed.Id);
        var decision = CollegeDecision.Register(
            ReportingPeriod.Of(measurement.Date.AsOf), SessionFor(measurement.Date), "2023_CBS_00411", by);
        var route = await db.MeasurementRoutes.SingleAsync(r => r.MeasurementId == measurement.Id);
        route.Walk(await portal.Get<RouteDefinitions>().OfAsync(db, route, CancellationToken.None), DecisionOutcome.Approved.Name(), by, _ =>
            decision.On(measurement, measurement.LastVersion!.Number, DecisionOutcome.Approved, "", by));
        await portal.Get<Outbox>().SaveAsync(db, CancellationToken.None);
        return await portal.MeasurementAsync(target, day);
    }

    private static DateOnly SessionFor(ReportingDate date) => date.Slug == April ? new(2023, 4, 11) : new(2023, 10, 9);

    /// <summary>Publishes the programme as it is now.</summary>
    public static async Task<PublishedProgramme> PublishProgrammeAsync(this Portal portal, string erratum = "", Person? by = null)
    {
        var draft = new ProgrammeDraft(ProgrammeContent.Of(await portal.ProgrammeAsync()), await portal.Get<ProgrammeQueries>().PublishedAsync(Slug, null));
        return await portal.Get<ProgrammePublicationCommands>().PublishAsync(Slug, draft.Hash, erratum, by ?? await portal.PersonAsync(Role.CollegeSecretary));
    }

    /// <summary>Makes somebody competent, beside whoever is, for the action that Plan Samenleven is linked to.</summary>
    public static async Task EntrustAsync(this Portal portal, Person alderman)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var action = await db.Actions.Include(a => a.Mandates).SingleAsync(a => a.Slug == "01-11-sap-02-07");
        action.Entrust(await db.Accounts.SingleAsync(a => a.Id == alderman.Id), new DateOnly(2021, 1, 1));
        await db.SaveChangesAsync();
    }

    /// <summary>Somebody with an account who replaces the alderman from today on.</summary>
    public static async Task<Person> SubstituteAsync(this Portal portal, string name, params Role[] roles)
    {
        var person = await portal.AldermanAsync(name);
        await using var db = await portal.Databases.CreateDbContextAsync();
        var today = portal.Get<TownClock>().Sign(await portal.PersonAsync(Role.Administrator));
        var id = (await portal.PersonAsync(Role.Alderman)).Id;
        var alderman = db.Accounts.Single(a => a.Id == id);
        alderman.NameSubstitute(db.Accounts.Single(a => a.Id == person.Id), today.Day, today.Day.AddDays(7), today);
        await db.SaveChangesAsync();
        return person with { Roles = [Role.Alderman, .. roles], Teams = (await portal.PersonAsync(Role.Staff)).Teams };
    }
}
