using Lier.Portal.Domain;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Data;

/// <summary>
/// By what a step that could not be saved knows that somebody else was first, and what the person who lost then reads.
/// The first sign that holds is told; when none does, it was no race.
/// </summary>
public sealed class Race
{
    private readonly List<Func<DbUpdateException, CancellationToken, Task<Objection?>>> signs = [];

    /// <summary>Somebody changed, or took away, what this step started from.</summary>
    public Race WhenChanged(Objection told) => WhenChanged<object>(_ => told);

    /// <param name="told">Of the things of this kind that somebody changed.</param>
    public Race WhenChanged<T>(Func<IEnumerable<T>, Objection> told) =>
        With((failure, _) => Task.FromResult(
            failure is DbUpdateConcurrencyException ? told(failure.Entries.Select(e => e.Entity).OfType<T>()) : null));

    /// <summary>Somebody made what this step was to make.</summary>
    public Race WhenThereIs<T>(IQueryable<T> made, Objection told) =>
        With(async (_, cancel) => await made.AnyAsync(cancel) ? told : null);

    /// <summary>Nothing is left of what this step needs.</summary>
    public Race WhenGone<T>(IQueryable<T> needed, Objection told) =>
        With(async (_, cancel) => await needed.AnyAsync(cancel) ? null : told);

    /// <summary>Whatever the database has against a step that many things of others may be in the way of.</summary>
    public Race WhenRefused(Objection told) => With((_, _) => Task.FromResult<Objection?>(told));

    /// <param name="told">What the database now says about it; null when it says nothing.</param>
    public Race When(Func<CancellationToken, Task<Objection?>> told) => With((_, cancel) => told(cancel));

    /// <summary>What was lost to somebody else; null when the failure is a fault of ours.</summary>
    internal async Task<Objection?> LossAsync(DbUpdateException failure, CancellationToken cancel)
    {
        foreach (var sign in signs)
            if (await sign(failure, cancel) is { } told) return told;
        return null;
    }

    private Race With(Func<DbUpdateException, CancellationToken, Task<Objection?>> sign)
    {
        signs.Add(sign);
        return this;
    }
}
