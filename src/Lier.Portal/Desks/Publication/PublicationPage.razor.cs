using Lier.Portal.Application.Reports;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Identity;
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
    private string? refusal;

    [Parameter] public string PeriodSlug { get; set; } = "";
    [CascadingParameter] public required HttpContext HttpContext { get; set; }
    [SupplyParameterFromForm(FormName = Fields.Name)] private Fields Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var isNew = Form is null;
        Form ??= new();
        if (ReportingPeriod.TryParse(PeriodSlug, null, out var period)) await LoadAsync(period);
        if (draft is null && standing.Count == 0) Navigation.NotFound();
        else if (isNew && draft?.Previous is { } previous) Form.StartFrom(previous.Content);
    }

    private async Task LoadAsync(ReportingPeriod period)
    {
        var cancel = HttpContext.RequestAborted;
        standing = await Reports.StandingAsync(period, cancel);
        draft = await Publication.DraftAsync(period, Form.Texts, cancel);
        if (draft is null) return;
        (dossier, planned) = (await Dossiers.FindAsync(period, cancel), await Planned.FindAsync(period, cancel));
        ready = [.. draft.Content.Actions.Where(a => a.Note is not null)];
        missing = [.. draft.Content.Actions.Where(a => a.Note is null)];
    }

    private Task PublishAsync() => TryAsync(Form.Plan is null ? "gepubliceerd" : "ingepland", async period =>
    {
        if (Form.Plan is null && (!string.IsNullOrEmpty(Form.PlanDay) || !string.IsNullOrEmpty(Form.PlanHour)))
            throw new RefusedException("U koos een dag of een uur om later te publiceren. Druk op Inplannen, of maak beide velden leeg om nu te publiceren.");
        if (Form.Plan is not null) await Planned.PlanAsync(period, Form.PlannedFor, Form.Texts, Form.Seen ?? "", By, HttpContext.RequestAborted);
        else await Publication.PublishAsync(period, Form.Texts, Form.Seen ?? "", By, HttpContext.RequestAborted);
    });

    private Task BringAsync() => TryAsync("voorgelegd", period => Dossiers.BringAsync(period, By, HttpContext.RequestAborted));

    private Task CancelAsync() => TryAsync("planning-weg", period => Planned.CancelAsync(period, By, HttpContext.RequestAborted));

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

    /// <summary>What the secretary fills in; a browser leaves out what is empty.</summary>
    public sealed class Fields
    {
        public const string Name = "publiceren";

        public string? ChangedAssumptions { get; set; }
        public string? ChangedRisks { get; set; }

        /// <summary>By the code of the objective; null when none was posted.</summary>
        public Dictionary<string, string?>? Evaluations { get; set; }
        public string? Erratum { get; set; }
        public string? Mayor { get; set; }
        public string? PlanDay { get; set; }
        public string? PlanHour { get; set; }
        public string? Plan { get; set; }
        public string? Seen { get; set; }

        /// <summary>The moment to publish, by a clock in Lier.</summary>
        public DateTimeOffset PlannedFor
        {
            get
            {
                var day = FormDate.Read(PlanDay) ?? throw new RefusedException("Kies de dag waarop het rapport gepubliceerd wordt.");
                if (!TimeOnly.TryParseExact(PlanHour, "HH:mm", out var hour)) throw new RefusedException("Kies het uur waarop het rapport gepubliceerd wordt, bijvoorbeeld 09:00.");
                return TownClock.At(day, hour);
            }
        }

        /// <summary>A next version says what the one before said, until the secretary changes it.</summary>
        public void StartFrom(ReportContent content)
        {
            (ChangedAssumptions, ChangedRisks, Mayor) = (content.ChangedAssumptions, content.ChangedRisks, content.Publication?.Mayor);
            Evaluations = content.Objectives.ToDictionary(o => o.Code, o => (string?)o.Evaluation);
        }

        public ReportTexts Texts => new(Plain(ChangedAssumptions), Plain(ChangedRisks), Plain(Erratum), Plain(Mayor))
        {
            Evaluations = (Evaluations ?? []).ToDictionary(e => e.Key, e => Plain(e.Value)),
        };

        // A browser sends line ends as CR LF; what is frozen has LF only.
        private static string Plain(string? text) => text?.ReplaceLineEndings("\n").Trim() ?? "";
    }
}
