using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Domain.Audit;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Audit;

/// <summary>
/// With every save <see cref="AuditInterceptor"/> lets <see cref="AuditTrail"/> write down what may never change, in the same transaction.
/// </summary>
public sealed class WritingTheTrailTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly Signature BySecretary =
        new(new Person(1, "Katleen Janssens", [Role.CollegeSecretary], []), new(2022, 1, 17, 8, 30, 0, TimeSpan.Zero), new(2022, 1, 17));

    [Fact]
    public async Task A_fact_gets_a_line_that_names_the_one_before()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var before = await LastAsync(db);

        var line = await AddLineAsync(db);

        var entry = await LastAsync(db);
        Assert.Equal(("RegisterEntry", line.Id), (entry!.Kind, entry.RowId));
        Assert.Null(entry.FaultAfter(before));
        Assert.Equal(before is null ? "" : $"{before.Number}:{before.Hash}", line.Trail);
    }

    [Fact]
    public async Task What_is_rolled_back_leaves_no_line_and_is_told_to_nobody()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var (before, told) = (await LastAsync(db), 0);
        void Count() => told++;
        Changes.Changed += Count;

        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            await AddLineAsync(db);
            await transaction.RollbackAsync();
        }

        Changes.Changed -= Count;
        Assert.Equal(before?.Number, (await LastAsync(db))?.Number);
        Assert.Equal(0, told);
    }

    [Fact]
    public async Task A_new_line_of_the_register_is_told_once_it_is_committed()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var told = 0;
        void Count() => told++;
        Changes.Changed += Count;

        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            await AddLineAsync(db);
            Assert.Equal(0, told);
            await transaction.CommitAsync();
        }

        Changes.Changed -= Count;
        Assert.Equal(1, told);
    }

    [Fact]
    public async Task A_save_that_does_not_wait_is_refused_as_it_would_leave_no_trail()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        db.Add(new Account("Iemand"));

        Assert.Throws<NotSupportedException>(() => db.SaveChanges());
    }

    private PublicChanges Changes => portal.Services.GetRequiredService<PublicChanges>();

    private static Task<AuditEntry?> LastAsync(PortalDb db) =>
        db.Audit.AsNoTracking().OrderByDescending(e => e.Number).FirstOrDefaultAsync();

    private static async Task<RegisterEntry> AddLineAsync(PortalDb db)
    {
        var line = RegisterEntry.Acknowledge(await db.Reports.FirstAsync(), "De gemeenteraad nam kennis.", BySecretary);
        db.Add(line);
        await db.SaveChangesAsync();
        return line;
    }
}
