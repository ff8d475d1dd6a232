using Lier.Portal.Application.Stages;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Application.Reports;

/// <summary>What the workflow file of a report may say.</summary>
public static class ReportRouteFile
{
    public const string Bring = "voorleggen";
    public const string Decide = "beslist";
    public const string Publish = "publiceren";

    /// <summary>How a file of before ends, once both councils took note.</summary>
    public const string Acknowledge = "kennisgenomen";

    public static StageRules<ReportStage> Rules { get; } = new("report", "report", new Dictionary<string, StageTask<ReportStage>>
    {
        ["samenstellen"] = new(ReportStage.Composing, [Bring]),
        ["college"] = new(ReportStage.WithCollege, [Decide]),
        ["publicatie"] = new(ReportStage.Decided, [Publish], Bring),
    }, ReportStage.Published)
    {
        TasksOfBefore = new Dictionary<string, ReportStage> { ["kennisname"] = ReportStage.Published },
    };
}
