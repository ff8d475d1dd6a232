using Lier.Portal.Domain.Notes;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Notes.Writing;

/// <summary>What belongs to a note when something is done with it.</summary>
public static class NoteSet
{
    public static IQueryable<ProgressNote> Whole(this IQueryable<ProgressNote> notes) => notes
        .Include(n => n.Versions)
        .Include(n => n.Acts)
        .Include(n => n.Action)
            .ThenInclude(a => a.Mandates)
            .ThenInclude(m => m.Alderman)
            .ThenInclude(a => a.Substitutions)
            .ThenInclude(s => s.Substitute)
        .AsSplitQuery();
}
