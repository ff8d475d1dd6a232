using Lier.Portal.Domain;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Pure.Tests.Domain.Programmes;

/// <summary>What a promise, a <see cref="Forecast"/>, a <see cref="SubsidyAtRisk"/> and a <see cref="PublishedProgramme"/> say.</summary>
public sealed class WhatIsPromisedTests
{
    private readonly Promised world = Promised.World();

    [Fact]
    public void A_value_stands_beside_its_promise_in_words()
    {
        Assert.Equal("1.102 van minstens 1.384 deelnames", world.Counted.Promise.Sentence(1102));
        Assert.Equal("1 actieplan: klaar", world.Made.Promise.Sentence(1).Replace("minstens ", "", StringComparison.Ordinal));
        Assert.Equal("1 actieplan: nog niet klaar", world.Made.Promise.Sentence(0));
    }

    [Theory]
    [InlineData("1.384", 1384)]
    [InlineData("1384", 1384)]
    [InlineData(" 23 ", 23)]
    [InlineData("1.2", null)]
    [InlineData("12.34", null)]
    [InlineData("1,5", null)]
    [InlineData("-1", null)]
    [InlineData("veel", null)]
    [InlineData("", null)]
    [InlineData("99999999999", null)]
    public void Numbers_are_read_as_people_write_them(string text, int? expected) =>
        Assert.Equal(expected, DutchNumber.TryRead(text, out var number) ? number : null);

    [Fact]
    public void What_adds_up_is_forecast_by_a_straight_line_from_the_beginning_of_the_year()
    {
        var forecast = Forecast.Of(world.Counted.Promise, world.Year, [(new(2021, 6, 30), 1102)])!;

        Assert.Equal((2222, new DateOnly(2021, 12, 31)), (forecast.Value, forecast.On));
        Assert.Equal("1.102 × 365 dagen ÷ 181 dagen", forecast.Formula);
        Assert.Equal(2222, Forecast.Of(world.Counted.Promise, world.Year, [(new(2021, 6, 30), 60), (new(2021, 6, 30), 1102)])!.Value);
    }

    [Fact]
    public void What_goes_up_and_down_is_forecast_from_its_last_two_values()
    {
        Assert.Null(Forecast.Of(world.Level.Promise, world.Year, [(new(2021, 6, 30), 30)]));
        Assert.Equal(40, Forecast.Of(world.Level.Promise, world.Year, [(new(2021, 7, 2), 30), (new(2021, 1, 1), 20)])!.Value);
        Assert.Equal(0, Forecast.Of(world.Level.Promise, world.Year, [(new(2021, 1, 1), 30), (new(2021, 2, 1), 10)])!.Value);
    }

    [Fact]
    public void A_year_that_is_over_and_a_thing_that_is_there_or_not_have_no_forecast()
    {
        Assert.Null(Forecast.Of(world.Counted.Promise, world.Year, [(new(2021, 12, 31), 1200)]));
        Assert.Null(Forecast.Of(world.Counted.Promise, world.Year, [(new(2021, 6, 30), 1102), (new(2022, 1, 14), 1200)]));
        Assert.Null(Forecast.Of(world.Made.Promise, world.Year, [(new(2021, 6, 30), 0)]));
        Assert.Null(Forecast.Of(world.Counted.Promise, world.Year, []));
    }

    [Fact]
    public void A_shortfall_stands_for_its_part_of_the_subsidy_and_tells_how_that_was_computed()
    {
        var risk = SubsidyAtRisk.Of(world.Counted, 1102)!;

        Assert.Equal("25.523,58", risk.Amount.ToString());
        Assert.Equal("€ 375.794,00 ÷ 3 engagementen × 282 tekort ÷ 1.384 beloofd", risk.Formula);
        Assert.Null(SubsidyAtRisk.Of(world.Counted, 1384));
        Assert.Null(SubsidyAtRisk.Of(world.Counted, 2000));
    }

    [Fact]
    public void Only_what_the_college_approved_is_published_and_never_what_proves_it()
    {
        Promised.Agreed(world.Counted, world.Halfway);
        Promised.Approved(world.Made, world.Halfway, new(1, new(2021, 6, 30), "Dienst", Proof: "https://www.lier.be/geheim"));

        var content = ProgrammeContent.Of(world.Programme);

        Assert.Equal([0, 0, 1], content.Targets.Select(t => t.Measurements.Count));
        Assert.DoesNotContain("geheim", PublicJson.Write(content), StringComparison.Ordinal);
    }

    [Fact]
    public void A_publication_that_only_adds_needs_no_erratum_and_one_that_changes_does()
    {
        var first = PublishedProgramme.Import(ProgrammeContent.Of(world.Programme));
        Assert.Throws<RefusedException>(() => Publish(first));
        var measurement = Promised.Approved(world.Counted, world.Halfway);
        var second = Publish(first);
        measurement.Publish(Given.By(Townspeople.Secretary, 4));
        Assert.Equal((2, "2022_CBS_00012"), (second.Version, second.Content.Publication!.Decision!.Number));
        Assert.Equal(RegisterKind.Published, RegisterEntry.Of(second, Given.Now).Kind);

        measurement.Correct("Dubbel geteld.", Given.By(Townspeople.Author, 5));
        Promised.ApproveNext(measurement, Promised.Entry with { Value = 1050 });

        Assert.Contains("erratum", Assert.Throws<RefusedException>(() => Publish(second)).Message, StringComparison.Ordinal);
        Assert.Equal(RegisterKind.Corrected, RegisterEntry.Of(Publish(second, "Een lijst telde dubbel."), Given.Now).Kind);
    }

    [Fact]
    public void What_was_withdrawn_may_be_published_again_as_it_was()
    {
        var first = PublishedProgramme.Import(ProgrammeContent.Of(world.Programme));
        Assert.Contains("Er is niets veranderd sinds versie 1.", Assert.Throws<RefusedException>(() => Publish(first)).Message, StringComparison.Ordinal);

        Assert.Equal(2, Publish(first, isPreviousWithdrawn: true).Version);
    }

    [Fact]
    public void Others_than_the_secretary_publish_nothing()
    {
        Promised.Approved(world.Counted, world.Halfway);

        Assert.All(
            new[] { Townspeople.Author, Townspeople.Alderman, Townspeople.Administrator },
            p => Assert.Contains("Alleen de CBS-secretaris", Assert.Throws<RefusedException>(() => PublishedProgramme.Publish(ProgrammeContent.Of(world.Programme), null, "", Given.By(p))).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_frozen_reads_back_the_same()
    {
        Promised.Approved(world.Counted, world.Halfway);
        var published = Publish(null);

        Assert.Equal(published.Frozen, PublicJson.Write(published.Content));
        Assert.Same(published.Content, published.Content);
        Assert.Equal(Fingerprint.Of(published.Frozen), published.Sha256);
    }

    [Fact]
    public void A_promise_is_whole_or_is_not_taken()
    {
        Assert.Contains("is geen domein", Assert.Throws<RefusedException>(() => world.Add("lessen", 5, TargetKind.Level, "Sport")).Message, StringComparison.Ordinal);
        Assert.Contains("heeft al een engagement", Assert.Throws<RefusedException>(() => world.Add("deelnames", 5, TargetKind.Level)).Message, StringComparison.Ordinal);
        Assert.Contains("groter dan nul", Assert.Throws<RefusedException>(() => world.Add("lessen", 0, TargetKind.Level)).Message, StringComparison.Ordinal);
        Assert.Contains("Kies hoe de metingen", Assert.Throws<RefusedException>(() => world.Add("lessen", 5, (TargetKind)99)).Message, StringComparison.Ordinal);
        Assert.Contains("één keer", Assert.Throws<RefusedException>(() => world.Add("plannen", 2, TargetKind.Deliverable)).Message, StringComparison.Ordinal);
    }

    private PublishedProgramme Publish(PublishedProgramme? previous, string erratum = "", bool isPreviousWithdrawn = false) =>
        PublishedProgramme.Publish(ProgrammeContent.Of(world.Programme), previous, erratum, Given.By(Townspeople.Secretary, 4), isPreviousWithdrawn);
}
