using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Pure.Tests.Domain.Notes;

/// <summary>
/// A note and a measurement of the same half-year tell the same number, or <see cref="NoteChecks"/> lets the writer hear of it.
/// </summary>
public sealed class NumbersBesideMeasurementsTests
{
    private static readonly TargetPromise Promise = new("plaatsen", "Werkervaringsplaatsen", "50 plaatsen", 50, "plaatsen", false, TargetKind.Level);

    [Theory]
    [InlineData("Er waren gemiddeld 30 tewerkstellingsplaatsen per maand.", 31, "Hier staat “30 tewerkstellingsplaatsen”, maar de meting op 31 december 2021 zegt 31 plaatsen.")]
    [InlineData("Er waren gemiddeld 30 tewerkstellingsplaatsen per maand.", 30, null)]
    [InlineData("Van 29 plaatsen ging het naar 30 plaatsen.", 30, null)]
    [InlineData("Van 29 plaatsen ging het naar 30 plaatsen.", 1384, "Hier staat “29 plaatsen”, maar de meting op 31 december 2021 zegt 1.384 plaatsen.")]
    [InlineData("Er waren 12 vergaderingen.", 30, null)]
    [InlineData("Er waren gemiddeld 30 tewerkstellingsplaatsen per maand.", null, null)]
    public void A_count_of_the_same_thing_that_differs_is_pointed_out(string progress, int? measured, string? warning)
    {
        var context = new NoteContext(Given.Period, new(2020, 1, 1), new(2025, 12, 31))
        {
            Targets = [new("plan", "Plan", Promise, new(2022, 1, 15), measured, measured is null ? null : new(2021, 12, 31), null)],
        };

        var checks = NoteChecks.For(Given.Text with { Progress = progress }, context).Where(c => c.Message.Contains("meting", StringComparison.Ordinal));

        Assert.Equal(warning is null ? [] : [new NoteCheck(NoteField.Progress, warning)], checks);
    }

    [Fact]
    public void Something_that_is_there_or_not_is_never_a_count()
    {
        var target = new ServedTarget("plan", "Plan", Promise with { Number = 1, Unit = "actieplan", Kind = TargetKind.Deliverable }, new(2022, 1, 15), 0, null, null);

        Assert.Null(target.DisagreesWith([.. CountsInText.In("Er zijn 2 actieplannen.")]));
    }
}
