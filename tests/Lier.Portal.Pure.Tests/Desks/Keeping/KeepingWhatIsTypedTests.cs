using Lier.Portal.Application.Programmes;
using Lier.Portal.Desks.Keeping;
using Lier.Portal.Domain;

namespace Lier.Portal.Pure.Tests.Desks.Keeping;

/// <summary>
/// What somebody fills in is stored, laid together with what a colleague stored, or said not to be: <see cref="Keeper{TText}"/> of a
/// <see cref="Draft{TText}"/>.
/// </summary>
public sealed class KeepingWhatIsTypedTests
{
    private static readonly MeasurementForm Empty = new() { AsOf = "2023-03-31" };
    private static readonly MeasurementForm Kept = Empty with { Value = "1.102", Source = "Lijsten" };

    private readonly FakeBrowser browser = new();
    private readonly List<MeasurementForm> written = [];
    private readonly List<MeasurementForm> submitted = [];
    private Newer<MeasurementForm>? colleagues;
    private string? refusal;

    [Fact]
    public async Task What_is_typed_is_stored_once_the_writer_rests()
    {
        var (keeper, draft) = await BeginAsync(Empty, 0);
        Assert.Null(keeper.Saved);

        await TypeAsync(keeper, draft, Empty with { Source = "Lij" }, Empty with { Source = "Lijsten" });

        Assert.Equal("Lijsten", Assert.Single(written).Source);
        Assert.Equal(1, draft.Revision);
        Assert.StartsWith("Opgeslagen om ", keeper.Saved, StringComparison.Ordinal);
        Assert.Equal("release meting", browser.Told[^1]);
    }

    [Fact]
    public async Task A_number_that_cannot_be_read_stays_in_the_browser_and_the_rest_is_stored()
    {
        var (keeper, draft) = await BeginAsync(Kept, 4);

        await TypeAsync(keeper, draft, Kept with { Value = "13x", Comment = "Nieuw." });

        Assert.Equal(Kept with { Comment = "Nieuw." }, Normal(Assert.Single(written)));
        Assert.EndsWith(", behalve “Aantal”.", keeper.Saved, StringComparison.Ordinal);
        Assert.Equal("Value", Assert.Single(keeper.Objections).About);
        Assert.Equal("13x", draft.Text.Value);
        Assert.Equal(("1.102", "Nieuw."), (browser.Heard["Form.Value"], browser.Heard["Form.Comment"]));

        await TypeAsync(keeper, draft, draft.Text with { Value = "13" });

        Assert.Empty(keeper.Objections);
        Assert.Equal("13", written[^1].Value);
    }

    [Fact]
    public async Task Nothing_is_said_to_be_stored_where_only_such_a_number_was_typed()
    {
        var (keeper, draft) = await BeginAsync(Empty, 0);

        await TypeAsync(keeper, draft, Empty with { Value = "13x" });

        Assert.Empty(written);
        Assert.Equal("Nog niet opgeslagen: “Aantal”.", keeper.Saved);
    }

    [Fact]
    public async Task Who_looks_and_leaves_stores_nothing_and_who_types_and_leaves_stores_it()
    {
        var (keeper, draft) = await BeginAsync(Empty, 0);
        draft.Text = Empty with { Value = "23" };
        await keeper.DisposeAsync();
        Assert.Empty(written);

        (keeper, draft) = await BeginAsync(Empty, 0);
        draft.Text = Empty with { Value = "23" };
        var typing = keeper.ChangedAsync();
        await keeper.DisposeAsync();
        await typing;
        Assert.Equal("23", Assert.Single(written).Value);
    }

    [Fact]
    public async Task Another_field_of_a_colleague_comes_beside_it_and_both_are_stored()
    {
        var (keeper, draft) = await BeginAsync(Kept, 4);
        colleagues = new(Kept with { Source = "Telling" }, 5, "An");

        await TypeAsync(keeper, draft, Kept with { Comment = "Nieuw." });

        Assert.Equal(Kept with { Source = "Telling", Comment = "Nieuw." }, Normal(Assert.Single(written)));
        Assert.StartsWith("Samengevoegd met wat An schreef en opgeslagen om ", keeper.Saved, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_field_of_a_colleague_is_for_a_person_to_choose_and_until_then_nothing_is_called_stored()
    {
        var (keeper, draft) = await BeginAsync(Kept, 4);
        colleagues = new(Kept with { Value = "1.200" }, 5, "An");

        await TypeAsync(keeper, draft, Kept with { Value = "1.300" });

        Assert.Empty(written);
        Assert.Null(keeper.Saved);
        Assert.Equal("Iemand was u voor.", keeper.Refusal);
        var merge = draft.MergeWith(keeper.Theirs!.Text);
        Assert.Equal("Aantal", Assert.Single(merge.Conflicts).Name);

        await keeper.GoOnWithAsync(merge.Combined);

        Assert.Equal("1.300", Assert.Single(written).Value);
        Assert.Null(keeper.Theirs);
    }

    [Fact]
    public async Task Where_a_colleague_handed_it_in_what_was_typed_stays_and_is_not_called_stored()
    {
        var (keeper, draft) = await BeginAsync(Kept, 4);
        refusal = "De meting ligt vast.";

        await TypeAsync(keeper, draft, Kept with { Comment = "Te laat." });

        Assert.Equal(("De meting ligt vast.", null, "Te laat."), (keeper.Refusal, keeper.Saved, draft.Text.Comment));
    }

    [Fact]
    public async Task What_an_earlier_page_left_is_stored_and_what_cannot_be_is_shown_again()
    {
        var left = new KeptInBrowser(
            4, Given.Now, new() { ["Form.Value"] = "13x", ["Form.Comment"] = "In de tunnel." }, new() { ["Form.Value"] = "1.102" });
        var (keeper, draft) = await BeginAsync(Kept, 4, left);

        Assert.Equal("In de tunnel.", Assert.Single(written).Comment);
        Assert.Equal("13x", draft.Text.Value);
        Assert.Matches("^Teruggezet: wat u om .* typte en nog niet opgeslagen was, behalve “Aantal”.$", keeper.Saved!);
    }

    [Fact]
    public async Task What_is_not_ready_to_be_handed_in_is_stored_all_the_same_and_says_why()
    {
        var (keeper, draft) = await BeginAsync(Kept, 4);
        draft.Text = Kept with { Source = "" };

        Assert.False(await keeper.SubmitAsync());

        Assert.Equal("", Assert.Single(written).Source);
        Assert.Equal("Geen bron.", keeper.Refusal);
        Assert.StartsWith("Opgeslagen om ", keeper.Saved, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_handed_in_leaves_nothing_in_the_browser_and_nothing_is_written_after_it()
    {
        var (keeper, draft) = await BeginAsync(Kept, 4);
        var typing = TypeAsync(keeper, draft, Kept with { Comment = "Klaar." });

        Assert.True(await keeper.SubmitAsync());
        await typing;
        await keeper.DisposeAsync();

        Assert.Equal("Klaar.", Assert.Single(submitted).Comment);
        Assert.Empty(written);
        Assert.Equal("forget meting", browser.Told[^1]);
    }

    [Fact]
    public async Task The_second_half_of_a_double_click_hands_nothing_in_and_the_first_still_says_that_it_did()
    {
        var (keeper, _) = await BeginAsync(Kept, 4);
        var second = true;
        browser.WhileForgetting = async () => second = await keeper.SubmitAsync();

        Assert.True(await keeper.SubmitAsync());

        Assert.False(second);
        Assert.Single(submitted);
        Assert.Empty(keeper.Objections);
    }

    [Fact]
    public async Task Whoever_presses_the_button_has_it_stored_also_when_nothing_was_typed()
    {
        var (keeper, _) = await BeginAsync(Empty, 0);

        await keeper.SaveAsync();

        Assert.Equal(Empty, Assert.Single(written));
        Assert.StartsWith("Opgeslagen om ", keeper.Saved, StringComparison.Ordinal);
    }

    private async Task<(Keeper<MeasurementForm> Keeper, Draft<MeasurementForm> Draft)> BeginAsync(
        MeasurementForm kept, int revision, KeptInBrowser? left = null)
    {
        var draft = new Draft<MeasurementForm>(MeasurementFields.Counted, kept, revision);
        var copy = new BrowserCopy(left is null ? browser : new FakeBrowser { Left = left });
        var storage = new Storage<MeasurementForm>(WriteAsync, SubmitAsync, _ => Task.FromResult(colleagues));
        var keeper = new Keepers(copy, new(TimeProvider.System), new InNoTime()).Begin(draft, storage, () => { });
        await keeper.BeginAsync("/js/browser-copy.js", default, "meting");
        return (keeper, draft);
    }

    private static async Task TypeAsync(Keeper<MeasurementForm> keeper, Draft<MeasurementForm> draft, params MeasurementForm[] keys)
    {
        var resting = new List<Task>();
        foreach (var key in keys)
        {
            draft.Text = key;
            resting.Add(keeper.ChangedAsync());
        }

        await Task.WhenAll(resting);
    }

    private Task<int> WriteAsync(int revision, MeasurementForm form)
    {
        if (refusal is not null) throw new RefusedException(refusal);
        if (colleagues is not null && revision < colleagues.Revision) throw new RefusedException("Iemand was u voor.");
        written.Add(form);
        return Task.FromResult(revision + 1);
    }

    private Task SubmitAsync(int revision, MeasurementForm form)
    {
        if (string.IsNullOrEmpty(form.Source)) throw new RefusedException("Geen bron.", "Source");
        submitted.Add(form);
        return Task.CompletedTask;
    }

    // A field that was taken over is empty words where a form has none.
    private static MeasurementForm Normal(MeasurementForm form) => form with
    {
        Motivation = string.IsNullOrEmpty(form.Motivation) ? null : form.Motivation,
        Proof = string.IsNullOrEmpty(form.Proof) ? null : form.Proof,
    };

    /// <summary>Whoever waits, waits no longer than it takes to let others go first.</summary>
    private sealed class InNoTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime / 20 : dueTime, period);
    }
}
