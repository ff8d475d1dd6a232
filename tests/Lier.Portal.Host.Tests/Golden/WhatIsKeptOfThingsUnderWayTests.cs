using Lier.Portal.Application.Data;

namespace Lier.Portal.Golden;

/// <summary>The rows in which <see cref="PortalDb"/> keeps where a note, a report and a measurement are.</summary>
public sealed class WhatIsKeptOfThingsUnderWayTests : IDisposable
{
    private const string Notes = """
        SELECT n.Period, a.Slug, n.Stage, r.DefinitionHash, r.StepId, r.StepName, r.AskedRole, r.AskedWithin, r.WaitingSince, r.Visit, r.Run
        FROM Routes r JOIN Notes n ON n.Id = r.NoteId JOIN Actions a ON a.Id = n.ActionId
        WHERE r.Visit > 1 OR a.Slug = '01-11-sap-01-01' ORDER BY n.Period, a.Slug
        """;

    private const string Journal = """
        SELECT n.Period, a.Slug, j.Sequence, j.ActivityId, j.Activity, j.Event, j.Outcome, j.Message, j.At
        FROM JournalLine j JOIN Routes r ON r.Id = j.RouteId JOIN Notes n ON n.Id = r.NoteId JOIN Actions a ON a.Id = n.ActionId
        WHERE r.Visit > 1 ORDER BY n.Period, a.Slug, j.Sequence
        """;

    private const string Reports = """
        SELECT d.Period, d.Stage, r.StepId, r.Run FROM Routes r JOIN ReportDossier d ON d.Id = r.DossierId ORDER BY d.Period
        """;

    private const string Measurements = """
        SELECT t.Promise_Slug, m.Stage, r.StepId, r.Run
        FROM Routes r JOIN Measurements m ON m.Id = r.MeasurementId JOIN Target t ON t.Id = m.TargetId ORDER BY m.Id
        """;

    private const string Files = "SELECT Subject, Sha256, FirstUsedAt, ActivatedAt, ActivatedBy FROM Definitions ORDER BY FirstUsedAt, Subject";

    private readonly string file = Path.Combine(Path.GetTempPath(), $"lier-portal-{Guid.NewGuid():N}.db");

    public void Dispose() => File.Delete(file);

    [Fact]
    public async Task They_are_what_they_were()
    {
        await ThingsUnderWay.MakeAsync(file);

        string[] questions = [Files, Notes, Journal, Reports, Measurements];
        var kept = questions.Select(q => string.Join('\n', StoredRows.Of(file, q)));
        GoldenFile.AssertSame("under-way.txt", string.Join("\n\n", kept) + "\n");
        if (GoldenFile.IsWriting) StoredTown.KeepIfNone(file);
    }
}
