using System.Security.Cryptography;
using System.Text;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Routes;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Application.Verification;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Golden;

/// <summary>
/// What was under way before the portal was rebuilt is read, and goes on to its end by the file that it began with:
/// <see cref="NoteRoute"/>, <see cref="ReportRoute"/> and <see cref="MeasurementRoute"/>.
/// </summary>
public sealed class GoingOnAfterAnUpdateTests : IAsyncLifetime
{
    private const string ShippedFile = "71bd8917de76f34709abcc367ecfe75dc2312f2018a0f52edfeba4e49eb37854";
    private const string HeadOfServiceFile = "0e2b4f98b91e3f7fe0c1c5bded7ff2e2259cf2852954337d6db65d7f123e435e";
    private const string ManagementTeamFile = "aca06d6361b373fe48b5f324b870af9dc311fc12d9b6a8d3c6a793a965371c8a";
    private const string ReportFile = "11aecc4373ce7f23668cdcc5ccbb13e17d2614adb5bf7304069474c1ec6c951f";
    private const string MeasurementFile = "38d197e465b1adc69ec9197b8b5a982ddf6dbe4ed22224859529acd7568a337f";

    private static readonly DateOnly Session = new(2024, 1, 10);

    private static readonly (ReportingPeriod Period, string File)[] HalfYears =
    [
        (ThingsUnderWay.OnTheShippedFile, ShippedFile),
        (ThingsUnderWay.OnTheHeadOfService, HeadOfServiceFile),
        (ThingsUnderWay.OnTheManagementTeam, ManagementTeamFile),
    ];

    private static readonly NoteText Text = new(ActionStatus.Halfway, "Er kwamen 554 fietsen binnen.", "Op schema.");

    private readonly string file = StoredTown.Unpack();
    private readonly Portal portal;

    public GoingOnAfterAnUpdateTests() =>
        portal = new() { DatabaseFile = file, Time = new FakeTime(new(2024, 1, 15, 8, 0, 0, TimeSpan.Zero)) };

    public async Task InitializeAsync()
    {
        AssertStored([ShippedFile, HeadOfServiceFile, ManagementTeamFile], "SELECT Json FROM Definitions ORDER BY FirstUsedAt");
        AssertStored([ReportFile], "SELECT DISTINCT Definition FROM ReportRoutes");
        AssertStored([MeasurementFile], "SELECT DISTINCT Definition FROM MeasurementRoutes");
        await portal.InitializeAsync();
    }

    public Task DisposeAsync() => portal.DisposeAsync().AsTask();

    [Fact]
    public async Task Every_note_goes_the_rest_of_its_way()
    {
        var roads = new List<string>();
        foreach (var (period, definition) in HalfYears)
            foreach (var slug in await ThingsUnderWay.SlugsAsync(portal))
                roads.Add($"{period.Code} {slug}: {string.Join(" → ", [.. await WalkAsync(period, slug, definition), "einde"])}");

        GoldenFile.AssertSame("roads-after-an-update.txt", string.Concat(roads.Select(r => r + "\n")));
        await AssertSoundAsync();
    }

    [Fact]
    public async Task Every_report_goes_the_rest_of_its_way()
    {
        var slugs = await ThingsUnderWay.SlugsAsync(portal);
        foreach (var (half, stage) in HalfYears.Zip([ReportStage.Published, ReportStage.Decided, ReportStage.WithCollege]))
            Assert.Equal(stage, await StageAsync(half.Period));

        await portal.DecideAsync(ThingsUnderWay.OnTheManagementTeam, Session, "2024_CBS_00010", (slugs[3], DecisionOutcome.Approved, ""));
        await portal.AcknowledgeAsync(ThingsUnderWay.OnTheHeadOfService, Session);
        foreach (var (period, _) in HalfYears.Skip(1)) await portal.PublishAsync(period, ReportTexts.None);
        Assert.Equal(["kennisname", "", "kennisname"], Waiting());
        await portal.AcknowledgeAsync(ThingsUnderWay.OnTheShippedFile, Session);
        await portal.AcknowledgeAsync(ThingsUnderWay.OnTheManagementTeam, Session);

        foreach (var (period, _) in HalfYears) Assert.Equal(ReportStage.Published, await StageAsync(period));
        Assert.Equal(["", "", ""], Waiting());
        await AssertSoundAsync();
    }

    [Fact]
    public async Task Every_measurement_goes_the_rest_of_its_way()
    {
        var (steps, staff) = (portal.Get<MeasurementCommands>(), await portal.PersonAsync(Role.Staff));
        var alderman = await portal.PersonAsync(Role.Alderman);
        string[] targets = [Measured.Courses, Measured.School, Measured.Culture, Measured.Access];
        Assert.Equal([NoteStage.Draft, NoteStage.ForAgreement, NoteStage.WithCollege, NoteStage.Approved], await StagesAsync(targets));

        var drafted = await portal.MeasurementAsync(Measured.Courses);
        await steps.SubmitAsync(Measured.Slug, Measured.April, Measured.Courses, drafted.Revision, drafted.Entry, staff);
        foreach (var target in targets.Take(2)) await steps.AgreeAsync((await portal.MeasurementAsync(target)).Id, 1, alderman);
        foreach (var target in targets.Take(3)) await portal.DecideAsync(await portal.MeasurementAsync(target), DecisionOutcome.Approved);
        await portal.PublishProgrammeAsync();

        Assert.All(await StagesAsync(targets), stage => Assert.Equal(NoteStage.Published, stage));
        await AssertSoundAsync();
    }

    [Fact]
    public async Task What_was_published_of_a_programme_has_its_files_from_the_first_start_on()
    {
        const string Files = "SELECT p.Slug, p.Version, f.Form FROM PublishedProgrammes p LEFT JOIN ProgrammeFiles f ON f.PublicationId = p.Id ORDER BY p.Slug, p.Version, f.Form";
        const string Lines = "SELECT Kind, Address, Version, substr(Files, 1, instr(Files, ':')) FROM Register WHERE Address LIKE '/programmas/%' ORDER BY Number";

        Assert.Equal(
            [
                "meerjarenplan-2020-2025|1|csv", "meerjarenplan-2020-2025|1|jsonld", "plan-samenleven|1|csv", "plan-samenleven|1|jsonld",
                "plan-samenleven|2|csv", "plan-samenleven|2|jsonld",
            ],
            StoredRows.Of(file, Files));
        Assert.Equal(
            [
                "Imported|/programmas/meerjarenplan-2020-2025|1|", "Imported|/programmas/plan-samenleven|1|", "Published|/programmas/plan-samenleven|2|",
                "FileAdded|/programmas/meerjarenplan-2020-2025|1|csv:", "FileAdded|/programmas/meerjarenplan-2020-2025|1|jsonld:",
                "FileAdded|/programmas/plan-samenleven|1|csv:", "FileAdded|/programmas/plan-samenleven|1|jsonld:",
                "FileAdded|/programmas/plan-samenleven|2|csv:", "FileAdded|/programmas/plan-samenleven|2|jsonld:",
            ],
            StoredRows.Of(file, Lines));
        await AssertSoundAsync();
    }

    /// <summary>Takes the note from step to step, each by whoever is asked there, until nobody is.</summary>
    private async Task<IReadOnlyList<string>> WalkAsync(ReportingPeriod period, string slug, string definition)
    {
        var passed = new List<string>();
        while (await WhereAsync(period, slug) is ({ } step, _))
        {
            passed.Add(step);
            await (step switch
            {
                "opmaak" => portal.SubmitAsync(period, slug, Text),
                "diensthoofd" => portal.AgreeAsync(period, slug, Role.HeadOfService),
                "akkoord" => portal.AgreeAsync(period, slug),
                "managementteam" => portal.AgreeAsync(period, slug, Role.ManagementTeam),
                "college" => portal.DecideAsync(period, Session, $"2024_{period.Code}_{slug}", (slug, DecisionOutcome.Approved, "")),
                _ => throw new InvalidOperationException($"The stored files have no step '{step}'."),
            });
        }

        Assert.Contains((await portal.NoteAsync(period, slug)).Stage, (NoteStage[])[NoteStage.Approved, NoteStage.Published]);
        Assert.Equal(definition, (await WhereAsync(period, slug)).File);
        return passed;
    }

    private async Task<(string? Step, string File)> WhereAsync(ReportingPeriod period, string slug)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var route = await db.NoteRoutes.AsNoTracking().SingleAsync(r => r.Note.Period == period && r.Note.Action.Slug == slug);
        return (route.StepId, route.DefinitionHash);
    }

    private async Task<ReportStage> StageAsync(ReportingPeriod period) => (await portal.Get<ReportDossierCommands>().FindAsync(period))!.Stage;

    private async Task<IReadOnlyList<NoteStage>> StagesAsync(IEnumerable<string> targets)
    {
        var stages = new List<NoteStage>();
        foreach (var target in targets) stages.Add((await portal.MeasurementAsync(target)).Stage);
        return stages;
    }

    private IReadOnlyList<string> Waiting() =>
        StoredRows.Of(file, "SELECT r.StepId FROM Routes r JOIN ReportDossier d ON d.Id = r.DossierId ORDER BY d.Period");

    private async Task AssertSoundAsync() => Assert.Empty((await portal.Get<Integrity>().CheckAsync()).Faults);

    private void AssertStored(IEnumerable<string> hashes, string question) =>
        Assert.Equal(hashes, StoredRows.Of(file, question).Select(HashOf));

    private static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}
