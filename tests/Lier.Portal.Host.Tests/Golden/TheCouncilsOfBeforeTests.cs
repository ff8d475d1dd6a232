using System.Globalization;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Application.Startup;
using Lier.Portal.Application.Verification;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Audit;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Golden;

/// <summary>
/// A report of which the councils took note when that was a step of its route: its <see cref="ReportAct"/> is read as an
/// <see cref="Acknowledgement"/>, and the trail of then still holds.
/// </summary>
public sealed class TheCouncilsOfBeforeTests : IDisposable
{
    private static readonly ReportingPeriod Period = ThingsUnderWay.OnTheShippedFile;
    private static readonly DateOnly Session = new(2022, 7, 12);
    private static readonly DateTimeOffset Then = new(2022, 7, 14, 8, 0, 0, TimeSpan.Zero);

    private readonly string file = StoredTown.Unpack();

    public void Dispose() => File.Delete(file);

    [Fact]
    public async Task Both_took_note_and_the_report_is_published()
    {
        await TakeNoteAsync(Council.Municipal, 4);
        await TakeNoteAsync(Council.SocialWelfare, 5);
        var end = File.ReadLines(GoldenFile.PathOf("positions/report.jsonl")).Last();
        StoredRows.Of(file, $"UPDATE ReportRoutes SET StepId = NULL, Run = '{end}' WHERE DossierId = {DossierId}");
        StoredRows.Of(file, $"UPDATE ReportDossier SET Stage = 'Acknowledged' WHERE Id = {DossierId}");

        await using var portal = await TodayAsync();

        var dossier = (await portal.Get<ReportDossierCommands>().FindAsync(Period))!;
        Assert.Equal(ReportStage.Published, dossier.Stage);
        Assert.Empty(dossier.StillToAcknowledge);
        Assert.Equal(
            "de raad voor maatschappelijk welzijn nam kennis op 12 juli 2022", dossier.AcknowledgementBy(Council.SocialWelfare)!.Sentence);
        Assert.Empty((await portal.Get<Integrity>().CheckAsync()).Faults);
    }

    [Fact]
    public async Task One_took_note_and_with_the_other_the_stored_route_is_at_its_end()
    {
        await TakeNoteAsync(Council.Municipal, 4);
        await using var portal = await TodayAsync();
        var (dossiers, secretary) = (portal.Get<ReportDossierCommands>(), await portal.PersonAsync(Role.CollegeSecretary));
        Assert.Equal([Council.SocialWelfare], (await dossiers.FindAsync(Period))!.StillToAcknowledge);
        Assert.Equal(["kennisname"], StepOf());

        var twice = await Assert.ThrowsAsync<RefusedException>(
            () => dossiers.AcknowledgeAsync(Period, new(Council.Municipal, Session), secretary));
        await dossiers.AcknowledgeAsync(Period, new(Council.SocialWelfare, Session), secretary);

        Assert.Equal("De kennisname door de gemeenteraad is al geregistreerd.", twice.Message);
        Assert.Equal([""], StepOf());
        Assert.Equal(
            ["De gemeenteraad nam kennis op 12 juli 2022.", "De raad voor maatschappelijk welzijn nam kennis op 12 juli 2022."],
            StoredRows.Of(file, "SELECT Text FROM Register WHERE Kind = 'Acknowledged' ORDER BY Number"));
        Assert.Empty((await portal.Get<Integrity>().CheckAsync()).Faults);
    }

    private string DossierId => StoredRows.Of(file, $"SELECT Id FROM ReportDossier WHERE Period = '{Period.Code}'")[0];

    private IReadOnlyList<string> StepOf() => StoredRows.Of(file, $"SELECT StepId FROM Routes WHERE DossierId = {DossierId}");

    private async Task<Portal> TodayAsync()
    {
        var portal = new Portal { DatabaseFile = file, Time = new FakeTime(new(2024, 1, 15, 8, 0, 0, TimeSpan.Zero)) };
        await portal.InitializeAsync();
        return portal;
    }

    /// <summary>Stores what the portal stored of it then: the line of the register, the step and what the trail says of both.</summary>
    private async Task TakeNoteAsync(Council council, int sequence)
    {
        var options = new DbContextOptionsBuilder<PortalDb>();
        PortalDatabase.Use(options, $"Data Source={file};Pooling=False", new());
        await using var db = new PortalDb(options.Options);
        var report = await db.Reports.SingleAsync(r => r.Period == Period);
        var line = council == Council.Municipal
            ? "De gemeenteraad nam kennis op 12 juli 2022." : "De raad voor maatschappelijk welzijn nam kennis op 12 juli 2022.";
        db.Add(RegisterEntry.Acknowledge(report, line, new(new(3, "CBS-secretaris", [Role.CollegeSecretary], []), Then, Session)));
        await db.SaveChangesAsync();

        StoredRows.Of(file, $"""
            INSERT INTO ReportStep (Sequence, Kind, PersonId, PersonName, At, Day, Council, Verb, DossierId)
            VALUES ({sequence}, 'Acknowledged', 3, 'CBS-secretaris', '2022-07-14 08:00:00', '2022-07-12', '{council}', 'nam kennis', {DossierId})
            """);
        var id = int.Parse(StoredRows.Of(file, "SELECT max(Id) FROM ReportStep")[0], CultureInfo.InvariantCulture);
        var facts = $$"""
            {"At":"2022-07-14T08:00:00.0000000Z","Council":"{{council}}","Day":"2022-07-12","DossierId":{{DossierId}},"Kind":"Acknowledged",
            "Number":null,"PersonId":3,"PersonName":"CBS-secretaris","Sequence":{{sequence}},"Verb":"nam kennis","Version":null}
            """;
        var entry = new AuditEntry("ReportStep", id, facts.ReplaceLineEndings(""));
        entry.Follow(await db.Audit.OrderByDescending(e => e.Number).FirstAsync());
        db.Add(entry);
        await db.SaveChangesAsync();
    }
}
