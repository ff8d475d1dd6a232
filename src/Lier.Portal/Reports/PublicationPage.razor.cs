using Lier.Portal.Domain;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Identity;
using Lier.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Reports;

/// <summary>What will be in the report of a half-year and what not, and the button that freezes it.</summary>
public sealed partial class PublicationPage
{
    private PublicationSteps.Draft? draft;
    private List<ReportedAction> ready = [];
    private List<ReportedAction> missing = [];
    private string? refusal;

    [Parameter] public string PeriodSlug { get; set; } = "";
    [CascadingParameter] public required HttpContext HttpContext { get; set; }
    [SupplyParameterFromForm(FormName = Fields.Name)] private Fields Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var isNew = Form is null;
        Form ??= new();
        if (ReportingPeriod.TryParse(PeriodSlug, null, out var period)) await LoadAsync(period);
        if (draft is null) Navigation.NotFound();
        else if (isNew && draft.Previous is { } previous) Form.StartFrom(previous.Content);
    }

    private async Task LoadAsync(ReportingPeriod period)
    {
        draft = await Publication.DraftAsync(period, Form.Texts, HttpContext.RequestAborted);
        if (draft is null) return;
        ready = [.. draft.Content.Actions.Where(a => a.Note is not null)];
        missing = [.. draft.Content.Actions.Where(a => a.Note is null)];
    }

    private async Task PublishAsync()
    {
        if (draft is null) return;
        try
        {
            await Publication.PublishAsync(
                draft.Content.Period, Form.Texts, Form.Seen ?? "", PersonClaims.Of(HttpContext.User), HttpContext.RequestAborted);
            Navigation.NavigateTo(Urls.Publication(draft.Content.Period));
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
        public string? Seen { get; set; }

        /// <summary>A next version says what the one before said, until the secretary changes it.</summary>
        public void StartFrom(ReportContent content)
        {
            (ChangedAssumptions, ChangedRisks) = (content.ChangedAssumptions, content.ChangedRisks);
            Evaluations = content.Objectives.ToDictionary(o => o.Code, o => (string?)o.Evaluation);
        }

        public ReportTexts Texts => new(Plain(ChangedAssumptions), Plain(ChangedRisks), Plain(Erratum))
        {
            Evaluations = (Evaluations ?? []).ToDictionary(e => e.Key, e => Plain(e.Value)),
        };

        // A browser sends line ends as CR LF; what is frozen has LF only.
        private static string Plain(string? text) => text?.ReplaceLineEndings("\n").Trim() ?? "";
    }
}
