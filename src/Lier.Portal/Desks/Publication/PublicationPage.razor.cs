using Lier.Portal.Application.Reports;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Desks.Publication;

/// <summary>What will be in the report of a half-year and what not, and the button that freezes it.</summary>
public sealed partial class PublicationPage
{
    private PublicationCommands.Draft? draft;
    private List<ReportedAction> ready = [];
    private List<ReportedAction> missing = [];
    private ReportDossier? dossier;
    private PlannedPublication? planned;
    private IReadOnlyList<int> standing = [];
    private bool isTakenIn;
    private string? refusal;

    [Parameter] public string PeriodSlug { get; set; } = "";
    [CascadingParameter] public required HttpContext HttpContext { get; set; }
    [SupplyParameterFromForm(FormName = PublicationForm.Name)] private PublicationForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var isNew = Form is null;
        Form ??= new();
        if (ReportingPeriod.TryParse(PeriodSlug, null, out var period)) await LoadAsync(period);
        if (draft is null && !isTakenIn) Navigation.NotFound();
        else if (isNew && draft?.Previous is { } previous) Form.StartFrom(previous.Content);
    }

    private async Task LoadAsync(ReportingPeriod period)
    {
        var cancel = HttpContext.RequestAborted;
        standing = await Reports.StandingAsync(period, cancel);
        draft = await Publication.DraftAsync(period, Form.Texts, cancel);
        isTakenIn = draft is null && await Reports.FindAsync(period, null, cancel) is not null;
        if (draft is null) return;
        (dossier, planned) = (await Dossiers.FindAsync(period, cancel), await Planned.FindAsync(period, cancel));
        ready = [.. draft.Content.Actions.Where(a => a.Note is not null)];
        missing = [.. draft.Content.Actions.Where(a => a.Note is null)];
    }

    private Task PublishAsync() => TryAsync(Form.Plan is null ? "gepubliceerd" : "ingepland", async period =>
    {
        var (seen, cancel) = (Form.Seen ?? "", HttpContext.RequestAborted);
        if (Form.Plan is not null) await Planned.PlanAsync(period, Form.PlannedFor, Form.Texts, seen, By, cancel);
        else if (Form.HasMoment)
            throw new RefusedException(
                "U koos een dag of een uur om later te publiceren. "
                + "Druk op Inplannen, of maak beide velden leeg om nu te publiceren.");
        else await Publication.PublishAsync(period, Form.Texts, seen, By, cancel);
    });

    private Task CancelAsync() => TryAsync("planning-weg", period => Planned.CancelAsync(period, By, HttpContext.RequestAborted));

    private Task WithdrawAsync(int version, string reason) =>
        Dossiers.WithdrawAsync(Period, version, reason, By, HttpContext.RequestAborted);

    private string Withdrawn => Urls.Done(Urls.Publication(Period), "ingetrokken");

    private ReportingPeriod Period => ReportingPeriod.Parse(PeriodSlug, null);

    private Person By => PersonClaims.Of(HttpContext.User);

    private async Task TryAsync(string done, Func<ReportingPeriod, Task> deed)
    {
        if (draft is null) return;
        var period = draft.Content.Period;
        try
        {
            await deed(period);
            Navigation.NavigateTo(Urls.Done(Urls.Publication(period), done));
        }
        catch (RefusedException refused)
        {
            refusal = refused.Message;
        }
    }
}
