using System.Data.Common;
using System.Runtime.CompilerServices;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace Lier.Portal.Application.Audit;

/// <summary>
/// Writes down in the transaction of every save what may never change;
/// the trail and the public register get their numbers one writer at a time.
/// When new lines of the register are committed, whoever keeps public pages is told.
/// </summary>
public sealed class AuditInterceptor(PublicChanges changes) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, Save> saves = [];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new NotSupportedException("Save asynchronously: only that writes the audit trail.");

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (PortalDb)eventData.Context!;
        if (saves.TryGetValue(db, out var under) && under.IsAppending) return result;
        var facts = AuditTrail.AddedTo(db);
        if (facts.Count == 0) return result;
        var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
        saves.AddOrUpdate(db, new(facts, own, under is { HasRegisterLines: true }));
        await AuditTrail.NumberRegisterAsync(db, facts, cancellationToken);
        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        var db = (PortalDb)eventData.Context!;
        if (!saves.TryGetValue(db, out var save) || save.IsWritten) return result;
        save.IsWritten = true;
        await AppendAsync(db, save, cancellationToken);
        if (save.Own is null) return result;
        await save.Own.CommitAsync(cancellationToken);
        await save.Own.DisposeAsync();
        return result;
    }

    public override async Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default) =>
        await EndAsync(eventData.Context!);

    public override async Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default) =>
        await EndAsync(eventData.Context!);

    public Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is not { } db || !saves.TryGetValue(db, out var save)) return Task.CompletedTask;
        saves.Remove(db);
        if (save.HasRegisterLines) changes.Tell();
        return Task.CompletedTask;
    }

    // What is added here is all that there is to save: nothing need be looked through for it again.
    private static async Task AppendAsync(PortalDb db, Save save, CancellationToken cancel)
    {
        await AuditTrail.AppendAsync(db, save.Facts, cancel);
        var looks = db.ChangeTracker.AutoDetectChangesEnabled;
        (save.IsAppending, db.ChangeTracker.AutoDetectChangesEnabled) = (true, false);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        finally
        {
            (save.IsAppending, db.ChangeTracker.AutoDetectChangesEnabled) = (false, looks);
        }
    }

    private async Task EndAsync(DbContext db)
    {
        if (!saves.TryGetValue(db, out var save)) return;
        saves.Remove(db);
        // A transaction that was not committed is rolled back by this.
        if (save.Own is not null) await save.Own.DisposeAsync();
    }

    /// <param name="own">Null in a transaction of the caller's, in which there may be several saves.</param>
    private sealed class Save(IReadOnlyList<EntityEntry> facts, IDbContextTransaction? own, bool hadRegisterLines)
    {
        public IReadOnlyList<EntityEntry> Facts => facts;
        public IDbContextTransaction? Own => own;
        public bool HasRegisterLines { get; } = hadRegisterLines || facts.Any(f => f.Entity is RegisterEntry);
        public bool IsWritten { get; set; }
        public bool IsAppending { get; set; }
    }
}
