using Lier.Portal.Domain.College;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Programmes;

/// <summary>Plan Samenleven in a portal, measured by the people whom the demo knows.</summary>
internal static class Measured
{
    public const string Slug = "plan-samenleven";
    public const string April = "2023-04-15";
    public const string Courses = "oefenkansen-nederlands";

    public static readonly MeasurementEntry Entry = new(1102, new(2023, 3, 31), "Registratie van de oefenkansen");

    public static T Get<T>(this Portal portal) where T : notnull => portal.Services.GetRequiredService<T>();

    public static async Task<Programme> ProgrammeAsync(this Portal portal) => (await portal.Get<ProgrammeQueries>().FindAsync(Slug))!;

    public static async Task<Measurement> MeasurementAsync(this Portal portal, string target = Courses, string date = April)
    {
        var found = (await portal.ProgrammeAsync()).Targets.Single(t => t.Promise.Slug == target);
        return found.MeasuredFor(found.Dates.Single(d => d.Slug == date))!;
    }

    public static async Task<Measurement> SubmittedMeasurementAsync(this Portal portal, string target = Courses, MeasurementEntry? entry = null, string date = April)
    {
        var found = (await portal.ProgrammeAsync()).Targets.Single(t => t.Promise.Slug == target);
        var revision = found.MeasuredFor(found.Dates.Single(d => d.Slug == date))?.Revision ?? 0;
        await portal.Get<MeasurementSteps>().SubmitAsync(Slug, date, target, revision, entry ?? Entry, await portal.PersonAsync(Role.Staff));
        return await portal.MeasurementAsync(target, date);
    }

    public static async Task<Measurement> AgreedMeasurementAsync(this Portal portal, string target = Courses, MeasurementEntry? entry = null, string date = April)
    {
        var measurement = await portal.SubmittedMeasurementAsync(target, entry, date);
        await portal.Get<MeasurementSteps>().AgreeAsync(measurement.Id, measurement.LastVersion!.Number, await portal.PersonAsync(Role.Alderman));
        return measurement;
    }

    public static async Task<Measurement> ApprovedMeasurementAsync(this Portal portal, string target = Courses, MeasurementEntry? entry = null, string date = April)
    {
        var measurement = await portal.AgreedMeasurementAsync(target, entry, date);
        await portal.DecideAsync(measurement, DecisionOutcome.Approved);
        return await portal.MeasurementAsync(target, date);
    }

    public static async Task DecideAsync(this Portal portal, Measurement measurement, DecisionOutcome outcome, string reason = "") =>
        await portal.Get<MeasurementSteps>().DecideAsync(
            Slug, measurement.Date.Slug == April ? new DateOnly(2023, 4, 11) : new DateOnly(2023, 10, 9), "2023_CBS_00411", [new(measurement.Id, measurement.LastVersion!.Number, outcome, reason)], await portal.PersonAsync(Role.CollegeSecretary));

    /// <summary>Publishes the programme as it is now.</summary>
    public static async Task<PublishedProgramme> PublishProgrammeAsync(this Portal portal, string erratum = "")
    {
        var draft = new ProgrammeDraft(ProgrammeContent.Of(await portal.ProgrammeAsync()), await portal.Get<ProgrammeQueries>().PublishedAsync(Slug, null));
        return await portal.Get<ProgrammePublicationSteps>().PublishAsync(Slug, draft.Hash, erratum, await portal.PersonAsync(Role.CollegeSecretary));
    }
}
