using Lier.Portal.Application.Stages;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Application.Reports;

/// <summary>What the workflow file of a report may say.</summary>
public static class ReportRouteFile
{
    public const string Bring = "voorleggen";
    public const string Decide = "beslist";
    public const string Publish = "publiceren";
    public const string Acknowledge = "kennisgenomen";

    public static StageRules<ReportStage> Rules { get; } = new("report", "report", new Dictionary<string, StageTask<ReportStage>>
    {
        ["samenstellen"] = new(ReportStage.Composing, [Bring]),
        ["college"] = new(ReportStage.WithCollege, [Decide]),
        ["publicatie"] = new(ReportStage.Decided, [Publish], Bring),
        ["kennisname"] = new(ReportStage.Published, [Acknowledge], Bring),
    }, ReportStage.Acknowledged);
}
