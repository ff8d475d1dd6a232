using Lier.Portal.Application.Programmes;
using Lier.Portal.Desks.Frame;
using Lier.Portal.Desks.Keeping;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Programmes;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.Programmes;

/// <summary>
/// Where a measurement is filled in: kept a second after the last key. Without a script its fields and buttons are those of the form
/// that they stand in.
/// </summary>
public sealed partial class MeasurementEditor(
    MeasurementKeeping keeping, Keepers keepers, BrowserCopy copy, NavigationManager navigation) : IAsyncDisposable
{
    private Draft<MeasurementForm> draft = null!;
    private Keeper<MeasurementForm> keeper = null!;
    private readonly Dictionary<string, TypedText> typed = [];
    private ElementReference choice;
    private ElementReference fields;
    private bool isBrought;
    private bool isRefused;

    [Parameter, EditorRequired] public required AskedMeasurement Asked { get; set; }
    [Parameter, EditorRequired] public required BegunMeasurement Begun { get; set; }

    /// <summary>What was wrong with the form that was posted.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<Objection> Posted { get; set; }

    private MeasurementForm Text => draft.Text;

    private FormErrors Errors => FormErrors.Of(MeasurementPage.FormName, keeper.Objections, MeasurementForm.Ids);

    /// <summary>What is said above the buttons: while somebody types, no more than what stands beside no field.</summary>
    private FormErrors Summary =>
        keeper.Objections == Posted ? FormErrors.None
        : isRefused ? Errors
        : Errors with { All = [.. Errors.All.Where(e => e.Id is null)] };

    private bool IsWaiting => keeper.IsBusy || keeper.Theirs is not null;

    private string? Saved =>
        keeper.Saved ?? (RendererInfo.IsInteractive && keeper.Refusal is null ? "Wat u typt, wordt vanzelf opgeslagen." : null);

    private string HowToCount => Asked.Kind == TargetKind.Cumulative
        ? $"Sinds {DutchDate.InWords(Asked.YearStart)}, alles samen."
        : "Zoals het die dag was.";

    // Not once: only a second drawing of a form that was posted knows what is wrong with it.
    protected override void OnParametersSet()
    {
        draft = new(Asked.Fields, Begun.Kept, Begun.Revision) { Text = Begun.Shown };
        keeper = keepers.Begin(draft, keeping.Of(Asked), StateHasChanged);
        (keeper.Saved, keeper.Objections, isBrought) = (Begun.Saved, Posted, Begun.IsBrought);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender) await keeper.BeginAsync($"./{Assets["js/browser-copy.js"]}", fields, Asked.NameInBrowser);
        if (!isBrought || !draft.IsKept) return;
        // What a link brought is kept: the next visit must not bring it again, over what is typed from now on.
        isBrought = false;
        await copy.LeaveQueryAsync();
        StateHasChanged();
    }

    private Task SetAsync(MeasurementForm form)
    {
        draft.Text = form;
        isRefused = false;
        return keeper.ChangedAsync();
    }

    private async Task SubmitAsync()
    {
        var done = Urls.Done(Asked.Address, MeasurementAction.Done[MeasurementAction.Submit]);
        isRefused = !await keeper.SubmitAsync();
        if (!isRefused) navigation.NavigateTo(done, forceLoad: true);
        else if (Errors.All.FirstOrDefault(e => e.Id is not null)?.Id is { } wrong)
            await (typed.TryGetValue(wrong, out var field) ? field.FocusAsync() : choice.FocusAsync());
    }

    public ValueTask DisposeAsync() => keeper.DisposeAsync();
}
