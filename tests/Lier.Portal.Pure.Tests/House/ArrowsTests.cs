using Xunit.Abstractions;

namespace Lier.Portal.Pure.Tests.House;

/// <summary>
/// The floor plan of the source, read from what was compiled by <see cref="CompiledHouse"/> and judged by <see cref="HouseRules"/>.
/// </summary>
public sealed class ArrowsTests(ITestOutputHelper output)
{
    [Fact]
    public void No_folder_is_used_by_what_it_uses()
    {
        var circles = HouseRules.Circles(CompiledHouse.Arrows).ToList();

        var folders = CompiledHouse.Arrows.SelectMany(a => new[] { a.From, a.To }).Distinct().Count();
        output.WriteLine($"{circles.Count} circles between {folders} folders.");
        Assert.Empty(circles);
    }

    [Fact]
    public void No_project_uses_one_above_it() => Assert.Empty(HouseRules.AgainstTheOrder(CompiledHouse.Arrows));

    [Fact]
    public void Public_pages_and_desks_do_not_know_each_other() => Assert.Empty(HouseRules.BetweenPublicAndDesks(CompiledHouse.Arrows));

    [Fact]
    public void Every_arrow_within_a_project_is_listed_with_its_reason()
    {
        var reasons = ListedArrows.Read();

        output.WriteLine($"{CompiledHouse.Arrows.Count} arrows between folders, {reasons.Count} of them within a project.");
        var wrong = HouseRules.Unlisted(CompiledHouse.Arrows, reasons).ToList();
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Theory]
    [InlineData("Domain", "Microsoft.")]
    [InlineData("Workflow", "Microsoft.")]
    [InlineData("Documents", "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Microsoft.Data", "Microsoft.Extensions")]
    [InlineData("Application", "Microsoft.AspNetCore")]
    public void What_must_do_without_a_framework_does(string project, params string[] without) =>
        Assert.DoesNotContain(CompiledHouse.FrameworksOf(project), f => without.Any(w => f.StartsWith(w, StringComparison.Ordinal)));

    [Fact]
    public void An_arrow_that_closes_a_circle_is_seen()
    {
        Arrow[] added = [.. CompiledHouse.Arrows, new("Application/Data", "Application/College")];

        Assert.Contains(HouseRules.Circles(added), c => c == "Application/College → Application/Data → Application/College");
    }

    [Fact]
    public void An_arrow_against_the_order_is_seen()
    {
        Arrow[] added = [.. CompiledHouse.Arrows, new("Documents/Forms", "Application/Reports"), new("Domain/Notes", "Workflow")];

        Assert.Equal(
            [
                "Documents/Forms → Application/Reports: Documents may not use Application",
                "Domain/Notes → Workflow: Domain may not use Workflow",
            ],
            HouseRules.AgainstTheOrder(added));
    }

    [Fact]
    public void An_arrow_that_nobody_gave_a_reason_is_seen_and_one_that_is_gone_too()
    {
        var reasons = ListedArrows.Read();
        var without = CompiledHouse.Arrows.Where(a => a is not { From: "Application/College", To: "Application/Data" });
        Arrow[] other = [.. without, new("Domain/People", "Domain/Audit")];

        Assert.Equal(
            [
                "Domain/People → Domain/Audit is new: turn it round, or give it a reason",
                "Application/College → Application/Data is gone: take its line away",
            ],
            HouseRules.Unlisted(other, reasons));
    }
}
