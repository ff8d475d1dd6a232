using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Data;

/// <summary>Tells a database that fails, which may pass, from a fault of ours.</summary>
public static class DatabaseFailure
{
    // EF wraps what a database says: in a DbUpdateException when saving,
    // in an InvalidOperationException when PostgreSQL is away for a moment.
    public static bool Is(Exception? failure) =>
        failure is not null && (failure is DbException or DbUpdateException || Is(failure.InnerException));
}
