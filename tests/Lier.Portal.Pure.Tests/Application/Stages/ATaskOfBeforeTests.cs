using Lier.Portal.Application.Reports;
using Lier.Portal.Application.Stages;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Golden;
using Lier.Portal.Workflow;

namespace Lier.Portal.Pure.Tests.Application.Stages;

/// <summary>A task that went is known of a <see cref="StageFile{TStage}"/> that is stored, and refused by <see cref="ReportRouteFile"/>.</summary>
public sealed class ATaskOfBeforeTests
{
    private static readonly string Shipped = File.ReadAllText(Path.Combine(Repository.Root, "workflows", "report.json"));
    private static readonly string OfBefore = File.ReadAllText(GoldenFile.PathOf("workflows/report.json"));

    [Fact]
    public void The_shipped_file_is_sound_and_the_publication_is_its_end()
    {
        Assert.Empty(ReportRouteFile.Rules.Check(Shipped));
        var file = ReportRouteFile.Rules.ReadStored(Shipped);
        var run = Walker.Begin(file.Definition).Run;
        var stages = new List<ReportStage> { file.StageAt(run.WaitingAt) };
        foreach (var outcome in (string[])[ReportRouteFile.Bring, ReportRouteFile.Decide, ReportRouteFile.Publish])
        {
            run = Walker.Take(file.Definition, run, outcome).Run;
            stages.Add(file.StageAt(run.WaitingAt));
        }

        Assert.Null(run.WaitingAt);
        Assert.Equal(Enum.GetValues<ReportStage>(), stages);
    }

    [Fact]
    public void A_new_file_may_not_have_it() => Assert.Equal(
        ["'Gepubliceerd' (kennisname): task 'kennisname' is none of a report: samenstellen, college, publicatie"],
        ReportRouteFile.Rules.Check(OfBefore).Select(p => p.ToString()));

    [Fact]
    public void What_follows_a_stored_file_is_published_while_it_waits_there_and_at_the_end()
    {
        var file = ReportRouteFile.Rules.ReadStored(OfBefore);

        Assert.Equal(ReportStage.Published, file.StageAt("kennisname"));
        Assert.Equal(ReportStage.Published, file.StageAt(null));
    }
}
