using Lier.Portal.Domain.College;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Programmes;

/// <summary>Plan Samenleven of a portal, and those who work on it.</summary>
internal sealed class Samenleven(Portal portal)
{
    public const string Plan = "plan-samenleven";
    public const string April = "2023-04-15";
    public const string October = "2023-10-15";
    public const string Dutch = "oefenkansen-nederlands";
    public const string School = "brug-naar-onderwijs";
    public const string Culture = "jongeren-en-cultuur";
    public const string Access = "actieplan-toegankelijkheid";

    public MeasurementSteps Steps => portal.Services.GetRequiredService<MeasurementSteps>();

    public static string Desk(string date = April) => $"/werk/programmas/{Plan}/{date}";

    public static string Page(string target, string date = April) => $"{Desk(date)}/{target}";

    /// <summary>The last day of the half-year that a date reports on.</summary>
    public static MeasurementEntry Entry(int value, string date = April, string motivation = "") =>
        new(value, date == April ? new(2023, 3, 31) : new(2023, 9, 30), "Aanwezigheidslijsten", Motivation: motivation);

    public async Task<Programme> ProgrammeAsync() => (await portal.Services.GetRequiredService<ProgrammeQueries>().FindAsync(Plan))!;

    public async Task<Measurement?> FindAsync(string target, string date = April) =>
        (await ProgrammeAsync()).Targets.Single(t => t.Promise.Slug == target).Measurements.SingleOrDefault(m => m.Date.Slug == date);

    public async Task<Measurement> SubmittedAsync(string target, MeasurementEntry entry, string date = April, Person? by = null)
    {
        await Steps.SubmitAsync(Plan, date, target, (await FindAsync(target, date))?.Revision ?? 0, entry, by ?? await portal.PersonAsync(Role.Staff));
        return (await FindAsync(target, date))!;
    }

    public async Task<Measurement> AgreedAsync(string target, MeasurementEntry entry, string date = April, Person? by = null)
    {
        var measurement = await SubmittedAsync(target, entry, date, by);
        await Steps.AgreeAsync(measurement.Id, measurement.LastVersion!.Number, await portal.PersonAsync(Role.Alderman));
        return (await FindAsync(target, date))!;
    }

    public async Task<Measurement> ApprovedAsync(string target, MeasurementEntry entry, string date = April, Person? by = null)
    {
        var measurement = await AgreedAsync(target, entry, date, by);
        await DecideAsync(new(measurement.Id, measurement.LastVersion!.Number, DecisionOutcome.Approved), await portal.PersonAsync(Role.CollegeSecretary));
        return (await FindAsync(target, date))!;
    }

    public Task DecideAsync(MeasurementResult result, Person by) => Steps.DecideAsync(Plan, new DateOnly(2023, 4, 24), $"besluit {Guid.NewGuid():N}", [result], by);

    public async Task PublishAsync(Person? by = null, string erratum = "")
    {
        var draft = new ProgrammeDraft(ProgrammeContent.Of(await ProgrammeAsync()), null);
        await portal.Services.GetRequiredService<ProgrammePublicationSteps>().PublishAsync(Plan, draft.Hash, erratum, by ?? await portal.PersonAsync(Role.CollegeSecretary));
    }

    /// <summary>Somebody with an account who replaces the alderman from today on.</summary>
    public async Task<Person> SubstituteAsync(string name, params Role[] roles)
    {
        var person = await portal.AldermanAsync(name);
        await using var db = await portal.Databases.CreateDbContextAsync();
        var today = portal.Services.GetRequiredService<Shared.TownClock>().Sign(await portal.PersonAsync(Role.Administrator));
        var id = (await portal.PersonAsync(Role.Alderman)).Id;
        var alderman = db.Accounts.Single(a => a.Id == id);
        alderman.NameSubstitute(db.Accounts.Single(a => a.Id == person.Id), today.Day, today.Day.AddDays(7), today);
        await db.SaveChangesAsync();
        return person with { Roles = [Role.Alderman, .. roles], Teams = (await portal.PersonAsync(Role.Staff)).Teams };
    }
}
