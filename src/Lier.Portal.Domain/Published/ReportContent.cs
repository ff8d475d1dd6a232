using System.Text.Json.Serialization;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Progress;

namespace Lier.Portal.Domain.Published;

/// <summary>
/// Everything that a reader of one half-year's report sees. An imported text becomes one, a publication freezes one, and every
/// outside form is made from one. Long texts are plain: paragraphs parted by a blank line, list items on lines that start with "- ".
/// </summary>
public sealed record ReportContent(
    ReportingPeriod Period,
    IReadOnlyList<ReportedObjective> Objectives,
    string ChangedAssumptions = "",
    string ChangedRisks = "",
    PublicationFacts? Publication = null) : IPublishedContent
{
    [JsonIgnore] public IEnumerable<ReportedPlan> Plans => Objectives.SelectMany(o => o.Plans);
    [JsonIgnore] public IEnumerable<ReportedAction> Actions => Plans.SelectMany(p => p.Actions);

    [JsonIgnore] public bool HasGeneralTexts => ChangedAssumptions.Length > 0 || ChangedRisks.Length > 0;

    /// <summary>Does it say the same, apart from when and by whom it was published?</summary>
    public bool SaysTheSameAs(ReportContent other) =>
        PublicJson.Write(this with { Publication = null }) == PublicJson.Write(other with { Publication = null });
}

/// <summary>
/// What a reader sees of the publication itself. An imported report does not tell when it was published, by which decision, or who is
/// responsible by law: the mayor.
/// </summary>
/// <param name="Decision">The last decision of the college that is in it.</param>
/// <param name="Erratum">What this version puts right; empty for the first.</param>
public sealed record PublicationFacts(
    int Version,
    ReportOrigin Origin,
    DateTimeOffset? PublishedAt = null,
    string Mayor = "",
    ReportedDecision? Decision = null,
    string Erratum = "");

/// <summary>A policy objective with its plans and totals; core-task plans count in the totals without being reported.</summary>
public sealed record ReportedObjective(
    string Code, string Title, IReadOnlyList<ReportedPlan> Plans, BudgetTable? Totals, string Evaluation = "");

public sealed record ReportedPlan(
    string Code, string Title, string Description, BudgetTable? Budget, IReadOnlyList<ReportedAction> Actions);

/// <summary>
/// An action as reported. <paramref name="Aldermen"/> is the text of the report; without an approved note <paramref name="Note"/> is null.
/// </summary>
public sealed record ReportedAction(
    string Code, string Title, string Description, string Aldermen, DateOnly Start, DateOnly End, ReportedNote? Note);

/// <summary>
/// The approved note of an action. <paramref name="StatusLabel"/> is the status as the source wrote it ("1-gestart").
/// Lights, version and decision are null where an imported report does not tell them.
/// </summary>
public sealed record ReportedNote(
    ActionStatus Status,
    string StatusLabel,
    string Progress,
    string Timing,
    Light? ProgressLight = null,
    Light? TimingLight = null,
    string StopReason = "",
    int? Version = null,
    ReportedDecision? Decision = null);
