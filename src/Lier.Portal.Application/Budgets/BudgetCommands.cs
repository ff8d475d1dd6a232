using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Budgets;
using Lier.Portal.Documents.Problems;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Budgets;

/// <summary>
/// Takes the amounts of a half-year in by three steps of one person: bring the file, say what its columns are,
/// see what would change and store exactly that.
/// </summary>
public sealed class BudgetCommands(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    private const int LongestName = 200;

    private const string Others =
        "Iemand was u voor: er zijn intussen andere bedragen ingelezen. Er is niets opgeslagen; kijk de verschillen opnieuw na.";

    private const string Different =
        "Wat er zou veranderen, is niet meer wat u zag. Er is niets opgeslagen: kijk de verschillen opnieuw na.";

    private const string Unreadable =
        "Het bewaarde bestand is niet meer te lezen. Er is niets opgeslagen; kies het bestand opnieuw.";

    /// <summary>Keeps a file that is a table; one that breaks the rules of CSV is not kept.</summary>
    /// <returns>The id to go on with, or null; and what breaks the rules.</returns>
    /// <exception cref="RefusedException">The file is no table, or the half-year is not reported on.</exception>
    public async Task<(int? UploadId, IReadOnlyList<ReportProblem> Problems)> BringAsync(
        ReportingPeriod period, string fileName, Stream file, Person by, CancellationToken cancel = default)
    {
        RefuseOthers(by);
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (!await db.Rounds.AnyAsync(r => r.Period == period, cancel))
            throw new RefusedException(
                $"De {period.Label} is niet geopend; over dat halfjaar wordt hier geen rapport gemaakt.", "period");
        var text = await BudgetFile.ReadAsync(file, cancel);
        var (sheet, problems) = BudgetSheet.Read(text);
        if (sheet is null) return (null, problems);

        await db.BudgetUploads.Where(u => u.PersonId == by.Id).ExecuteDeleteAsync(cancel);
        var name = Path.GetFileName(fileName) is { Length: > 0 and <= LongestName } known ? known : "bedragen.csv";
        var upload = new BudgetUpload(period, name, text, clock.Sign(by));
        db.Add(upload);
        await db.SaveChangesAsync(cancel);
        return (upload.Id, []);
    }

    /// <returns>Null when this person brought no such file, or it is stored or thrown away.</returns>
    public async Task<BudgetDesk?> DeskAsync(int uploadId, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await FindAsync(db, uploadId, by, cancel) is { } upload
            ? new(upload.Id, upload.FileName, upload.Period, SheetOf(upload), upload.Choice)
            : null;
    }

    /// <summary>Keeps the columns when every row can be placed by them.</summary>
    public async Task<BudgetReading> ChooseAsync(int uploadId, ColumnChoice choice, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var upload = await FindAsync(db, uploadId, by, cancel) ?? throw Gone();
        var reading = BudgetReader.Read(SheetOf(upload), choice, await db.BudgetPlacesAsync(upload.Period, cancel));
        if (reading.Problems.Count > 0) return reading;
        if (reading.Budgets.Count == 0)
            throw new RefusedException("In deze kolommen staat geen enkel bedrag van een actieplan of beleidsdoelstelling.");
        upload.Choose(choice);
        await db.SaveChangesAsync(cancel);
        return reading;
    }

    /// <returns>Null when there is no such file of this person, or its columns are not chosen yet.</returns>
    public async Task<BudgetPreview?> PreviewAsync(int uploadId, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await FindAsync(db, uploadId, by, cancel) is { Choice: not null } upload
            ? (await PreviewAsync(db, upload, cancel)).Preview
            : null;
    }

    /// <summary>Stores what was shown, or nothing when it would no longer be the same.</summary>
    public async Task StoreAsync(int uploadId, string seen, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var upload = await FindAsync(db, uploadId, by, cancel);
        if (upload?.Choice is null) throw Gone();
        var (preview, current) = await PreviewAsync(db, upload, cancel);
        if (preview.Reading.Problems.Count > 0 || preview.Proposal.Fingerprint != seen) throw new RefusedException(Different);
        if (!preview.Proposal.IsChange) throw new RefusedException("Deze bedragen staan er al; er verandert niets.");
        Write(db, preview.Proposal, current, clock.Sign(by));
        db.Add(Imported(preview, upload.Period, seen, clock.Sign(by)));
        db.Remove(upload);
        await db.SaveOrYieldAsync(new Race().WhenRefused(Others), cancel);
    }

    public async Task ThrowAwayAsync(int uploadId, Person by, CancellationToken cancel = default)
    {
        RefuseOthers(by);
        await using var db = await databases.CreateDbContextAsync(cancel);
        await db.BudgetUploads.Where(u => u.Id == uploadId && u.PersonId == by.Id).ExecuteDeleteAsync(cancel);
    }

    private static async Task<(BudgetPreview Preview, Dictionary<string, PeriodBudget> Current)> PreviewAsync(
        PortalDb db, BudgetUpload upload, CancellationToken cancel)
    {
        var places = await db.BudgetPlacesAsync(upload.Period, cancel);
        var current = await db.Budgets.Where(b => b.Period == upload.Period).ToDictionaryAsync(b => b.Code, cancel);
        var reading = BudgetReader.Read(SheetOf(upload), upload.Choice!, places);
        var proposal = BudgetProposal.Of(upload.Period, places, reading, current.ToDictionary(c => c.Key, c => c.Value.Table));
        return (new(upload.Id, upload.FileName, upload.Choice!, reading, proposal), current);
    }

    private static void Write(PortalDb db, BudgetProposal proposal, Dictionary<string, PeriodBudget> current, Signature by)
    {
        foreach (var difference in proposal.Differences.Where(d => d.IsChange))
        {
            if (current.TryGetValue(difference.Place.Code, out var there)) there.Replace(difference.After, by);
            else db.Add(new PeriodBudget(proposal.Period, difference.Place.Code, difference.After, by));
        }
    }

    private static Intervention Imported(BudgetPreview preview, ReportingPeriod period, string seen, Signature by)
    {
        var (added, changed) = (preview.Proposal.New.Count(), preview.Proposal.Changed.Count());
        return new(
            InterventionKind.BudgetsImported,
            period.Label,
            $"De bedragen zijn ingelezen uit “{preview.FileName}”: "
                + $"{added} nieuw, {changed} gewijzigd, {preview.Proposal.Unchanged} ongewijzigd.",
            $"Nagekeken vóór het opslaan; vingerafdruk {seen[..12]}.",
            by);
    }

    private static async Task<BudgetUpload?> FindAsync(PortalDb db, int uploadId, Person by, CancellationToken cancel)
    {
        RefuseOthers(by);
        return await db.BudgetUploads.SingleOrDefaultAsync(u => u.Id == uploadId && u.PersonId == by.Id, cancel);
    }

    private static BudgetSheet SheetOf(BudgetUpload upload) =>
        BudgetSheet.Read(upload.Text).Sheet ?? throw new RefusedException(Unreadable);

    private static RefusedException Gone() => new("Dit bestand is al ingelezen of weggegooid.");

    private static void RefuseOthers(Person by) => RefusedException.ThrowIfAny(PeriodBudget.ObjectionsToWriting(by));
}
