namespace Lier.Portal.Desks.Keeping;

/// <summary>Begins to keep what somebody types on a page.</summary>
public sealed class Keepers(BrowserCopy copy, TownClock clock, TimeProvider time)
{
    /// <param name="draw">Draws the page anew.</param>
    public Keeper<TText> Begin<TText>(Draft<TText> draft, Storage<TText> storage, Action draw) =>
        new(draft, storage, copy, clock, time) { Draw = draw };
}
