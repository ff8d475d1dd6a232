using Lier.Portal.Application.Notes.Work;
using Lier.Portal.Domain;

namespace Lier.Portal.Application.Notes.Agreeing;

/// <summary>What waits for somebody's agreement, in reading order, and whom they replace today.</summary>
public sealed record ReadingOrder(WorkList Waiting, IReadOnlyList<Replacement> Replaces)
{
    public int Total => Waiting.Total;

    /// <summary>The place of a note, counted from 1; 0 when it does not wait for this person.</summary>
    public int PlaceOf(ReportingPeriod period, string slug) =>
        Waiting.Rows.Index().Where(r => r.Item.Period == period && r.Item.Slug == slug).Select(r => r.Index + 1).FirstOrDefault();

    public WorkRow? At(int place) => Waiting.Rows.ElementAtOrDefault(place - 1);

    /// <summary>What to read after the note at a place: the next, from the end the first again; null when it was the only one.</summary>
    public WorkRow? GoOnFrom(int place) => At(place + 1) ?? (place == 1 ? null : At(1));
}

/// <summary>An alderman whom somebody replaces, and up to and including when.</summary>
public sealed record Replacement(string Name, DateOnly Until);
