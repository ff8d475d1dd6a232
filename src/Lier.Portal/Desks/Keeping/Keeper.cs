using Lier.Portal.Desks.Frame;
using Lier.Portal.Domain.Approvals;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.Keeping;

/// <summary>
/// Keeps what somebody types: in their browser at once, in the portal a second after the last key, together with what others saved
/// meanwhile. It says "opgeslagen" of what is stored and of nothing else.
/// </summary>
public sealed class Keeper<TText>(Draft<TText> draft, Storage<TText> storage, BrowserCopy copy, TownClock clock, TimeProvider time)
    : IAsyncDisposable
{
    private readonly SemaphoreSlim saving = new(1);
    private readonly QuietMoment rest = new(TimeSpan.FromSeconds(1), time);
    private bool isTyped;
    private bool isClosed;

    /// <summary>Draws the page anew.</summary>
    public Action Draw { get; init; } = () => { };

    /// <summary>What is stored, in a sentence.</summary>
    public string? Saved { get; set; }

    /// <summary>Why the last attempt failed, or why something in the fields cannot be stored.</summary>
    public IReadOnlyList<Objection> Objections { get; set; } = [];

    public string? Refusal => Objections.Count > 0 ? Objections[0].Sentence : null;

    /// <summary>What somebody else saved in a field that this writer changed too: a person must choose.</summary>
    public Newer<TText>? Theirs { get; private set; }

    public bool IsBusy { get; private set; }

    private string At => DutchText.Clock(clock.Now);

    private string Except => draft.Wrong is { Count: > 0 } wrong ? $", behalve {NamesOf(wrong)}" : "";

    /// <summary>Begins to keep, with what an earlier page left in this browser.</summary>
    public async Task BeginAsync(string script, ElementReference fields, string name)
    {
        if (await copy.BeginAsync(script, fields, name, draft) is not { } left) return;
        await TakeBackAsync(left);
        Draw();
    }

    public Task ChangedAsync()
    {
        isTyped = true;
        return rest.ThenAsync(() => KeepAsync());
    }

    /// <summary>Keeps it at once, also when nothing was changed.</summary>
    public Task SaveAsync()
    {
        rest.Forget();
        return KeepAsync(isAsked: true);
    }

    /// <returns>Whether it is handed in.</returns>
    public async Task<bool> SubmitAsync()
    {
        // The second half of a double click finds it handed in.
        if (IsBusy || isClosed) return false;
        IsBusy = true;
        rest.Forget();
        await saving.WaitAsync();
        try
        {
            isClosed = await DidAsync(() => storage.SubmitAsync(draft.Revision, draft.Text));
            if (!isClosed && await MergedWithAsync() is { } by)
                Objections = [$"{by} schreef intussen mee. Beide teksten zijn samengevoegd: lees ze na en dien opnieuw in."];
        }
        finally
        {
            saving.Release();
            IsBusy = false;
        }

        await (isClosed ? copy.ForgetAsync() : KeepMergedAsync());
        return isClosed;
    }

    /// <summary>Goes on with what was chosen where two people filled in the same field.</summary>
    public Task GoOnWithAsync(TText text)
    {
        draft.GoOnFrom(Theirs!, text);
        (Theirs, Objections) = (null, []);
        return KeepAsync();
    }

    /// <summary>Whoever walks away within the second has their text kept all the same.</summary>
    public async ValueTask DisposeAsync()
    {
        rest.Dispose();
        if (isTyped) await KeepAsync();
        isClosed = true;
    }

    /// <summary>
    /// Puts back what this browser still had and the portal not: as if it was typed now, so that it meets what others wrote.
    /// </summary>
    private async Task TakeBackAsync(KeptInBrowser left)
    {
        var text = left.Typed(draft.Fields, draft.Text);
        if (draft.IsSame(text, draft.Text))
        {
            await copy.ReleaseAsync(draft);
            return;
        }

        draft.Rewind(left.Base(draft.Fields, draft.Kept), text, left.Revision);
        isTyped = true;
        await KeepAsync();
        Saved = $"Teruggezet: wat u om {DutchText.Clock(left.At)} typte en nog niet opgeslagen was{Except}.";
    }

    /// <summary>Keeps what is typed; one save at a time, so that a writer never races with themselves.</summary>
    private async Task KeepAsync(bool isAsked = false)
    {
        await saving.WaitAsync();
        try
        {
            if (isClosed || Theirs is not null) return;
            var (isWritten, by) = (false, (string?)null);
            while ((isAsked || !draft.IsKept) && !(isWritten = await DidAsync(WriteAsync)))
                if ((by = await MergedWithAsync()) is null) return;
            Tell(isWritten, by);
        }
        finally
        {
            saving.Release();
        }

        // The fields first: a key pressed in between must not take the old words along as newly typed ones.
        Draw();
        await copy.ReleaseAsync(draft);
    }

    private async Task WriteAsync()
    {
        var text = draft.Sound;
        draft.Keep(text, await storage.WriteAsync(draft.Revision, text));
    }

    private void Tell(bool isWritten, string? by)
    {
        Objections = [.. draft.Wrong.SelectMany(f => f.ObjectionsTo(draft.Text))];
        Saved = by is not null ? $"Samengevoegd met wat {by} schreef en opgeslagen om {At}{Except}. Lees het even na."
            : isWritten || draft.Revision > 0 ? $"Opgeslagen om {At}{Except}."
            : draft.Wrong is { Count: > 0 } wrong ? $"Nog niet opgeslagen: {NamesOf(wrong)}."
            : null;
    }

    // Both texts together are worth keeping, also when nobody types on.
    private async Task KeepMergedAsync()
    {
        if (draft.IsKept) return;
        var why = Objections;
        await KeepAsync();
        if (draft.IsKept) Objections = why;
    }

    private async Task<bool> DidAsync(Func<Task> step)
    {
        try
        {
            Objections = [];
            await step();
            return true;
        }
        catch (RefusedException refused)
        {
            (Objections, Saved) = (refused.Objections, null);
            return false;
        }
    }

    /// <summary>
    /// Lays one's own text together with what somebody else saved meanwhile, and says who that was. Null when nobody did, or when
    /// both changed the same field: then both texts are shown.
    /// </summary>
    private async Task<string?> MergedWithAsync()
    {
        if (await storage.FindNewerAsync(draft.Revision) is not { } newer) return null;
        var merge = draft.MergeWith(newer.Text);
        if (merge.Conflicts.Count > 0)
        {
            Theirs = newer;
            return null;
        }

        draft.GoOnFrom(newer, merge.Combined);
        return newer.By;
    }

    private static string NamesOf(IEnumerable<IField<TText>> fields) => DutchText.List(fields.Select(f => $"“{f.Name}”"));
}
