using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.College;

/// <summary>Who agreed to a version, on whose behalf, as what, and when.</summary>
public sealed record Agreement(string By, string? OnBehalfOf, Role? As, DateTimeOffset At)
{
    /// <summary><c>Annemie Goris (schepen) op 17 januari 2022 om 14:03</c></summary>
    public string InWords => $"{By}{Behalf}{Capacity} op {DutchText.At(At)}";

    private string Behalf => OnBehalfOf is null ? "" : $" namens {OnBehalfOf}";

    private string Capacity => As is { } role ? $" ({role.Name()})" : "";
}

/// <summary>The agreements to the versions of notes, in the order in which they were given.</summary>
public static class Agreements
{
    public static async Task<ILookup<(int NoteId, int Version), Agreement>> AgreementsAsync(
        this IQueryable<PlacedNote> notes, CancellationToken cancel)
    {
        var found = await notes
            .SelectMany(p => p.Note.Acts.Where(s => s.Kind == ActKind.Agreed), (p, s) => new { NoteId = p.Note.Id, Step = s })
            .OrderBy(x => x.NoteId).ThenBy(x => x.Step.Sequence)
            .Select(x => new
            {
                x.NoteId, x.Step.VersionNumber,
                Agreement = new Agreement(x.Step.PersonName, x.Step.OnBehalfOf, x.Step.AsRole, x.Step.At)
            })
            .ToListAsync(cancel);
        return found.ToLookup(x => (x.NoteId, x.VersionNumber), x => x.Agreement);
    }
}
