using Lier.Portal.Application.Approvals;
using Lier.Portal.Documents.Texts;
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

/// <summary>The agreements to the versions of notes that stand, in the order in which they were given.</summary>
public static class Agreements
{
    public static async Task<ILookup<(int NoteId, int Version), Agreement>> AgreementsAsync(
        this IQueryable<PlacedNote> notes, IQueryable<StandingAgreement> given, CancellationToken cancel)
    {
        var found = await notes.Join(given, p => p.Note.Id, g => g.NoteId, (_, g) => g)
            .OrderBy(g => g.NoteId).ThenBy(g => g.Act.Sequence)
            .Select(g => new
            {
                g.NoteId, g.Act.VersionNumber,
                Agreement = new Agreement(g.Act.PersonName, g.Act.OnBehalfOf, g.Act.AsRole, g.Act.At)
            })
            .ToListAsync(cancel);
        return found.ToLookup(x => (x.NoteId, x.VersionNumber), x => x.Agreement);
    }
}
