using Lier.Portal.Application.Administration;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Desks.Frame;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.Administration;

/// <summary>What nobody can help along, each with a way out.</summary>
public sealed partial class StuckPage(StuckQueries stuck, UnderWayQueries notesUnderWay, NoteCommands notes, NavigationManager navigation)
{
    private const string GiveBack = "Geef terug aan het team";

    private StuckList list = new([], [], [], []);
    private IReadOnlyList<UnderWayNote> underWay = [];
    private int total;
    private FormErrors errors = FormErrors.None;

    [Inject] public required ProgrammeAdministrationCommands Programmes { get; set; }
    [CascadingParameter] public required HttpContext HttpContext { get; set; }

    [SupplyParameterFromForm(FormName = "andere")] private OtherFields Other { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Other ??= new();
        list = await stuck.AllAsync(HttpContext.RequestAborted);
        (underWay, total) = await notesUnderWay.AllAsync(HttpContext.RequestAborted);
    }

    private static string FormOf(StuckNote note) => $"teruggeven-{note.NoteId}";

    private static string Place(StuckNote note) => note.StepName is { } step ? $"bij “{step}”" : "aan het einde";

    private Task ReopenAsync(StuckNote note, string reason) =>
        TryAsync(FormOf(note), ReasonForm.IdOf(FormOf(note)), () => Task.FromResult(note.NoteId), reason);

    private Task ReopenOtherAsync() =>
        TryAsync("andere", "reden-andere", () => notesUnderWay.FindAsync(Other.Note ?? "", HttpContext.RequestAborted), Other.Reason ?? "");

    private Task ReopenAsync((StuckMeasurement Stuck, string Reason) given)
    {
        var (stuckOne, reason) = given;
        var form = Administration.StuckMeasurements.FormOf(stuckOne);
        return TryAsync(form, ReasonForm.IdOf(form), () => Programmes.ReopenMeasurementAsync(
            stuckOne.Programme, stuckOne.Measurement.Id, reason, PersonClaims.Of(HttpContext.User), HttpContext.RequestAborted));
    }

    private Task TryAsync(string form, string reasonId, Func<Task<int>> find, string reason) =>
        TryAsync(form, reasonId, async () =>
            await notes.ReopenAsync(await find(), reason, PersonClaims.Of(HttpContext.User), HttpContext.RequestAborted));

    private async Task TryAsync(string form, string reasonId, Func<Task> deed)
    {
        try
        {
            await deed();
            navigation.NavigateTo(Urls.Done(Urls.Stuck, "teruggegeven"));
        }
        catch (RefusedException refused)
        {
            errors = FormErrors.Of(form, refused, ("note", "nota"), ("reason", reasonId));
        }
    }

    public sealed class OtherFields
    {
        public string? Note { get; set; }
        public string? Reason { get; set; }
    }
}
