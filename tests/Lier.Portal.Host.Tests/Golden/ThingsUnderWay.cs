using Lier.Portal.Application.Routes;
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
/// Three half-years, each on another file of a note, with a note at every step of it and a report at another place, and measurements at
/// every step of theirs: all in one database.
/// </summary>
internal static class ThingsUnderWay
{
    public static readonly ReportingPeriod OnTheShippedFile = new(2021, 2);
    public static readonly ReportingPeriod OnTheHeadOfService = new(2022, 1);
    public static readonly ReportingPeriod OnTheManagementTeam = new(2022, 2);

    private static readonly NoteText Green =
        new(ActionStatus.Started, "Er kwamen 553 fietsen binnen.", "Op schema.", Light.Green, Light.Green);

    private static readonly NoteText Red =
        Green with { TimingLight = Light.Red, Timing = "Oorzaak: levering.\nGevolg: later.\nBijsturing: meer volk." };

    /// <summary>Makes it, and leaves the database in that file.</summary>
    public static async Task MakeAsync(string file)
    {
        var time = new FakeTime(new(2022, 1, 10, 8, 0, 0, TimeSpan.Zero));
        await using var first = new Portal { Time = time };
        await first.InitializeAsync();
        await OnTheShippedFileAsync(first, await SlugsAsync(first));

        time.Set(new(2022, 7, 4, 8, 0, 0, TimeSpan.Zero));
        await using var second = await AgainAsync(first, "workflows/examples/progress-note-head-of-service.json", OnTheHeadOfService);
        await OnTheHeadOfServiceAsync(second, await SlugsAsync(second));

        time.Set(new(2023, 1, 9, 8, 0, 0, TimeSpan.Zero));
        await using var third = await AgainAsync(first, "workflows/examples/progress-note-management-team.json", OnTheManagementTeam);
        await OnTheManagementTeamAsync(third, await SlugsAsync(third));

        time.Set(new(2023, 11, 20, 8, 0, 0, TimeSpan.Zero));
        await MeasurementsAsync(third);
        StoredRows.Copy(first.DatabaseFile, file);
    }

    /// <summary>The actions whose notes went anywhere.</summary>
    public static async Task<IReadOnlyList<string>> SlugsAsync(Portal portal) => [.. (await EveryStatus.SlugsAsync(portal)).Take(8)];

    private static async Task OnTheShippedFileAsync(Portal portal, IReadOnlyList<string> slugs)
    {
        var period = OnTheShippedFile;
        await portal.WriteAsync(period, slugs[0], Green);
        foreach (var slug in slugs.Skip(1)) await portal.SubmitAsync(period, slug, Green);
        foreach (var slug in slugs.Skip(2).Take(4)) await portal.AgreeAsync(period, slug);
        await portal.SendBackAsync(period, slugs[6], "Hoeveel zijn er hersteld?");
        var withdrawn = await portal.NoteAsync(period, slugs[7]);
        await portal.Notes.WithdrawAsync(withdrawn.Id, await portal.PersonAsync(Role.Staff));
        await portal.DecideAsync(period, new(2022, 1, 10), "2022_CBS_00061",
            (slugs[3], DecisionOutcome.Deferred, ""),
            (slugs[4], DecisionOutcome.Returned, "Welke straten?"),
            (slugs[5], DecisionOutcome.Approved, ""));
        await portal.PublishAsync(period, ReportTexts.None);
    }

    private static async Task OnTheHeadOfServiceAsync(Portal portal, IReadOnlyList<string> slugs)
    {
        var period = OnTheHeadOfService;
        foreach (var slug in slugs.Skip(1).Take(4)) await portal.SubmitAsync(period, slug, Green);
        foreach (var slug in slugs.Skip(2).Take(3)) await portal.AgreeAsync(period, slug, Role.HeadOfService);
        foreach (var slug in slugs.Skip(3).Take(2)) await portal.AgreeAsync(period, slug);
        await portal.DecideAsync(period, new(2022, 7, 4), "2022_CBS_00311", (slugs[4], DecisionOutcome.Approved, ""));
    }

    private static async Task OnTheManagementTeamAsync(Portal portal, IReadOnlyList<string> slugs)
    {
        var period = OnTheManagementTeam;
        foreach (var slug in slugs.Skip(1).Take(4)) await portal.SubmitAsync(period, slug, slug == slugs[3] ? Green : Red);
        foreach (var slug in slugs.Skip(2).Take(3)) await portal.AgreeAsync(period, slug);
        await portal.AgreeAsync(period, slugs[4], Role.ManagementTeam);
        await portal.Get<ReportDossierCommands>().BringAsync(period, await portal.PersonAsync(Role.CollegeSecretary));
    }

    private static async Task MeasurementsAsync(Portal portal)
    {
        var staff = await portal.PersonAsync(Role.Staff);
        await portal.ApprovedMeasurementAsync("jongeren-zonder-diploma", Measured.Entry with { Value = 210 });
        await portal.PublishProgrammeAsync();
        await portal.Get<MeasurementCommands>().WriteAsync(Measured.Slug, Measured.April, Measured.Courses, 0, Measured.Entry, staff);
        await portal.SubmittedMeasurementAsync(Measured.School, Measured.Entry with { Value = 96 });
        await portal.AgreedMeasurementAsync(Measured.Culture, Measured.Entry with { Value = 80 });
        await portal.ApprovedMeasurementAsync(Measured.Access, Measured.Entry with { Value = 0 });
    }

    /// <summary>The same database once more, where an administrator takes another file into use and opens a half-year on it.</summary>
    private static async Task<Portal> AgainAsync(Portal before, string file, ReportingPeriod period)
    {
        var portal = new Portal { Time = before.Time, DatabaseFile = before.DatabaseFile, RouteFile = file };
        await portal.InitializeAsync();
        var (versions, administrator) = (portal.Get<RouteVersions>(), await portal.PersonAsync(Role.Administrator));
        await versions.ActivateAsync((await versions.CandidatesAsync()).Single(c => c.Definition.Subject == RouteSubject.Note).Definition.Sha256, "Wie leest eerst?", administrator);
        await portal.Get<RoundCommands>().OpenAsync(period, null, null, administrator);
        return portal;
    }
}
