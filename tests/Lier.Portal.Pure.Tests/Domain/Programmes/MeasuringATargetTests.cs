using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Pure.Tests.Domain.Programmes;

/// <summary>
/// A <see cref="Measurement"/> goes from the team by the alderman and the college to the public, with every step on record.
/// </summary>
public sealed class MeasuringATargetTests
{
    private readonly Promised world = Promised.World();

    [Fact]
    public void It_goes_from_the_team_by_the_alderman_and_the_college_to_the_public_and_every_step_is_on_record()
    {
        var measurement = Promised.Approved(world.Counted, world.Halfway);
        measurement.Publish(Given.By(Townspeople.Secretary, 4));

        Assert.Equal(NoteStage.Published, measurement.Stage);
        Assert.Equal(
            [ActKind.Submitted, ActKind.Agreed, ActKind.Approved, ActKind.Published],
            measurement.Acts.Select(s => s.Kind));
        Assert.Equal("goedgekeurd door het college, geregistreerd door " + Townspeople.Secretary.Name, measurement.Acts[2].Sentence);
        Assert.Equal("het college, zitting van 10 januari 2022, besluit 2022_CBS_00012", measurement.Acts[2].OnBehalfOf);
        Assert.All(measurement.Acts, s => Assert.Equal(1, s.VersionNumber));
    }

    [Fact]
    public void What_was_submitted_does_not_change_any_more()
    {
        var measurement = Promised.Submitted(world.Counted, world.Halfway);

        Refused("ligt vast", () => measurement.Write(Promised.Entry with { Value = 1384 }, Given.By(Townspeople.Author)));
        Assert.Equal(1102, measurement.LastVersion!.Entry.Value);
    }

    [Fact]
    public void Nobody_agrees_to_what_they_filled_in()
    {
        var measurement = world.Counted.BeginMeasuring(world.Halfway, Townspeople.Author);
        var both = new Person(Townspeople.Alderman.Id, Townspeople.Alderman.Name, [Role.Staff, Role.Alderman], Townspeople.Author.Teams);
        measurement.Write(Promised.Entry, Given.By(both));
        measurement.Submit(Given.By(Townspeople.Author, 1));

        Refused("geeft er zelf geen akkoord op", () => measurement.Agree(Given.Asked, 1, Given.By(both, 2)));
        Assert.Equal(NoteStage.ForAgreement, measurement.Stage);
    }

    [Fact]
    public void Nor_to_it_when_a_colleague_hands_it_in_again_as_it_was()
    {
        var both = new Person(Townspeople.Alderman.Id, Townspeople.Alderman.Name, [Role.Staff, Role.Alderman], Townspeople.Author.Teams);
        var measurement = world.Counted.BeginMeasuring(world.Halfway, both);
        measurement.Write(Promised.Entry, Given.By(both));
        measurement.Submit(Given.By(both, 1));
        measurement.AgreeAlone(1, Given.By(Townspeople.SecondAlderman, 2));
        Decide(measurement, DecisionOutcome.Approved, Townspeople.Secretary);
        measurement.Correct("Nog eens nakijken.", Given.By(Townspeople.Colleague, 4));
        measurement.Submit(Given.By(Townspeople.Colleague, 5));

        Refused("geeft er zelf geen akkoord op", () => measurement.Agree(Given.Asked, 2, Given.By(both, 6)));
    }

    [Fact]
    public void Only_who_is_competent_agrees_and_only_to_what_they_read()
    {
        var measurement = Promised.Submitted(world.Counted, world.Halfway);

        Refused("bevoegd", () => measurement.Agree(Given.Asked, 1, Given.By(Townspeople.FormerAlderman)));
        Refused("bevoegd", () => measurement.Agree(Given.Asked, 1, Given.By(Townspeople.Secretary)));
        Refused("U las versie 2", () => measurement.Agree(Given.Asked, 2, Given.By(Townspeople.Alderman)));
        Refused("bevoegd", () => measurement.SendBack(Given.Asked, 1, "Zo niet.", Given.By(Townspeople.FutureAlderman)));
        Refused("reden", () => measurement.SendBack(Given.Asked, 1, " ", Given.By(Townspeople.Alderman)));
    }

    [Fact]
    public void Only_the_team_fills_in_and_takes_back()
    {
        Refused("Alleen het team", () => world.Counted.BeginMeasuring(world.Halfway, Townspeople.Alderman));
        var measurement = Promised.Submitted(world.Counted, world.Halfway);

        Refused("Alleen het team", () => measurement.Withdraw(Given.By(Townspeople.Secretary)));
        measurement.Withdraw(Given.By(Townspeople.Author, 2));
        Refused("Alleen het team", () => measurement.Write(Promised.Entry with { Value = 1 }, Given.By(Townspeople.Alderman)));
        Assert.Equal(NoteStage.Draft, measurement.Stage);
    }

    [Fact]
    public void Only_the_secretary_decides_and_publishes_and_only_in_that_order()
    {
        var measurement = Promised.Agreed(world.Counted, world.Halfway);

        Refused("Alleen de CBS-secretaris", () => Decide(measurement, DecisionOutcome.Approved, Townspeople.Alderman));
        Refused("goedkeurde", () => measurement.Publish(Given.By(Townspeople.Secretary)));
        Refused("reden", () => Decide(measurement, DecisionOutcome.Returned, Townspeople.Secretary));
        Refused("ligt intussen versie 1 voor", () => Promised.Decide(measurement, DecisionOutcome.Approved, version: 2));
        Refused("onzichtbaar stuurteken", () => Promised.Decide(measurement, DecisionOutcome.Deferred, "\u0007"));
        Decide(measurement, DecisionOutcome.Deferred, Townspeople.Secretary);
        Assert.Equal(NoteStage.WithCollege, measurement.Stage);
        Decide(measurement, DecisionOutcome.Approved, Townspeople.Secretary);
        Refused("Alleen de CBS-secretaris", () => measurement.Publish(Given.By(Townspeople.Author)));
        Refused("ligt niet bij het college", () => Decide(measurement, DecisionOutcome.Approved, Townspeople.Secretary));
    }

    [Fact]
    public void A_promise_missed_at_the_end_of_the_year_is_not_submitted_without_a_motivation()
    {
        var entry = Promised.Entry with { AsOf = new(2021, 12, 31) };
        var measurement = Promised.Written(world.Counted, world.YearEnd, entry);

        Refused("Beloofd was minstens 1.384 deelnames", () => measurement.Submit(Given.By(Townspeople.Author)), nameof(MeasurementEntry.Motivation));
        Assert.Equal(NoteStage.Draft, measurement.Stage);
        Assert.Empty(measurement.Versions);

        measurement.Write(entry with { Motivation = "Twee lesgevers vielen uit." }, Given.By(Townspeople.Author));
        measurement.Submit(Given.By(Townspeople.Author));
        Assert.Equal(NoteStage.ForAgreement, measurement.Stage);
    }

    [Theory]
    [InlineData("\u200b")]
    [InlineData(" – ")]
    public void Words_that_nobody_sees_are_no_motivation(string motivation)
    {
        var measurement = Promised.Written(world.Counted, world.YearEnd, Promised.Entry with { AsOf = new(2021, 12, 31), Motivation = motivation });

        Refused("Beloofd was minstens 1.384 deelnames", () => measurement.Submit(Given.By(Townspeople.Author)));
    }

    [Theory]
    [InlineData("2021-12-30")]
    [InlineData("2022-01-01")]
    public void The_end_of_the_year_is_measured_on_its_last_day(string asOf)
    {
        var measurement = Promised.Written(world.Counted, world.YearEnd, new(2000, DateOnly.Parse(asOf, null), "Telling"));

        Refused("vul de stand in op 31 december 2021", () => measurement.Submit(Given.By(Townspeople.Author)));
    }

    [Fact]
    public void A_later_report_tells_of_a_later_day()
    {
        Promised.Approved(world.Counted, world.Halfway);
        var third = world.Programme.AddDate(world.Year, new(2021, 10, 15), new(2021, 9, 30));
        var measurement = Promised.Written(world.Counted, third, Promised.Entry with { Value = 1200 });

        Refused("Van 30 juni 2021 is er al een meting", () => measurement.Submit(Given.By(Townspeople.Author)));
    }

    [Fact]
    public void A_promise_that_was_kept_or_whose_year_still_runs_needs_none()
    {
        Promised.Submitted(world.Counted, world.Halfway);
        Promised.Submitted(world.Level, world.YearEnd, new(50, new(2021, 12, 31), "Telling"));
    }

    [Theory]
    [InlineData(null, "2021-06-30", "Bron", "Vul het aantal deelnames in.")]
    [InlineData(5, null, "Bron", "op welke dag")]
    [InlineData(5, "2020-12-31", "Bron", "vóór het begin van het jaar (1 januari 2021)")]
    [InlineData(5, "2021-07-16", "Bron", "na de rapporteringsdatum (15 juli 2021)")]
    [InlineData(5, "2021-06-30", " ", "waar het aantal vandaan komt")]
    public void What_is_not_complete_is_not_submitted(int? value, string? asOf, string source, string objection)
    {
        var measurement = Promised.Written(world.Counted, world.Halfway, new(value, asOf is null ? null : DateOnly.Parse(asOf, null), source));

        Refused(objection, () => measurement.Submit(Given.By(Townspeople.Author)));
    }

    [Theory]
    [InlineData(-1, "nul of meer")]
    [InlineData(10_000_001, "hoogstens 10.000.000")]
    public void A_number_that_cannot_be_is_not_even_kept(int value, string objection) =>
        Refused(objection, () => Promised.Written(world.Counted, world.Halfway, Promised.Entry with { Value = value }));

    [Fact]
    public void Of_a_day_that_is_still_to_come_nothing_was_measured()
    {
        var later = world.Programme.AddDate(world.Year, new(2022, 2, 15), new(2021, 12, 31));
        var measurement = Promised.Written(world.Level, later, new(50, Given.Today.AddDays(1), "Telling"));

        Refused("moet nog komen", () => measurement.Submit(Given.By(Townspeople.Author)));
    }

    [Fact]
    public void What_adds_up_goes_down_only_with_an_explanation()
    {
        Promised.Approved(world.Counted, world.Halfway);
        var fewer = new MeasurementEntry(1000, new(2021, 12, 31), "Telling", Motivation: "Te weinig.");
        var measurement = Promised.Written(world.Counted, world.YearEnd, fewer);

        Refused("Op 30 juni 2021 was het 1.102 van minstens 1.384 deelnames. Dat gaat niet achteruit", () => measurement.Submit(Given.By(Townspeople.Author)));
        measurement.Write(fewer with { Comment = "Dubbel geteld." }, Given.By(Townspeople.Author));
        measurement.Submit(Given.By(Townspeople.Author));
    }

    [Fact]
    public void What_was_there_is_still_there_and_what_is_put_right_does_not_pass_what_came_after()
    {
        Promised.Approved(world.Made, world.Halfway, new(1, new(2021, 6, 30), "Dienst", Proof: "https://www.lier.be/actieplan"));
        var gone = Promised.Written(world.Made, world.YearEnd, new(0, new(2021, 12, 31), "Dienst", Motivation: "Niet klaar."));
        Refused("Dat gaat niet achteruit", () => gone.Submit(Given.By(Townspeople.Author)));

        var early = Promised.Approved(world.Counted, world.Halfway);
        Promised.Approved(world.Counted, world.YearEnd, new(1400, new(2021, 12, 31), "Telling"));
        early.Correct("Te laag.", Given.By(Townspeople.Author, 9));
        early.Write(Promised.Entry with { Value = 1401 }, Given.By(Townspeople.Author, 9));
        Refused("Op 31 december 2021 was het 1.400", () => early.Submit(Given.By(Townspeople.Author, 9)));
    }

    [Fact]
    public void Something_that_is_there_is_shown()
    {
        var entry = new MeasurementEntry(1, new(2021, 6, 30), "Dienst toegankelijkheid");
        var measurement = Promised.Written(world.Made, world.Halfway, entry);

        Refused("link naar het bewijs", () => measurement.Submit(Given.By(Townspeople.Author)));
        Refused("geen link naar een webpagina", () => measurement.Write(entry with { Proof = "javascript:alert(1)" }, Given.By(Townspeople.Author)));
        measurement.Write(entry with { Proof = "https://www.lier.be/actieplan" }, Given.By(Townspeople.Author));
        measurement.Submit(Given.By(Townspeople.Author));
    }

    [Fact]
    public void A_correction_leaves_what_is_public_until_it_went_the_whole_way_again()
    {
        var measurement = Promised.Approved(world.Counted, world.Halfway);
        measurement.Publish(Given.By(Townspeople.Secretary, 4));
        measurement.Correct("Een lijst telde dubbel.", Given.By(Townspeople.Author, 5));
        Assert.Equal(1102, measurement.ForPublication!.Entry.Value);

        Promised.ApproveNext(measurement, Promised.Entry with { Value = 1050 });
        Assert.Equal(1050, measurement.ForPublication!.Entry.Value);
        measurement.Correct("Toch weer niet.", Given.By(Townspeople.Author, 9));
        Assert.Equal(1102, measurement.ForPublication!.Entry.Value);
    }

    [Fact]
    public void What_was_never_public_and_is_put_right_is_not_published_meanwhile()
    {
        var measurement = Promised.Approved(world.Counted, world.Halfway);

        Refused("Alleen het team", () => measurement.Correct("Fout.", Given.By(Townspeople.Secretary)));
        measurement.Correct("Een lijst telde dubbel.", Given.By(Townspeople.Author, 5));
        Assert.Null(measurement.ForPublication);
    }

    [Fact]
    public void A_draft_is_seen_by_the_team_the_competent_alderman_and_the_secretary_only()
    {
        var measurement = Promised.Written(world.Counted, world.Halfway);

        Assert.All(new[] { Townspeople.Author, Townspeople.Alderman, Townspeople.Secretary }, p => Assert.True(measurement.MayBeReadBy(p, Given.Today)));
        Assert.All(new[] { Townspeople.FormerAlderman, Townspeople.FutureAlderman, Townspeople.Administrator, Townspeople.StaffOfAnotherTeam, Townspeople.Nobody }, p => Assert.False(measurement.MayBeReadBy(p, Given.Today)));
        Assert.Equal(1102, measurement.EntryShownTo(Townspeople.Author)!.Value);
        Assert.Null(measurement.EntryShownTo(Townspeople.Alderman));
    }

    [Fact]
    public void Without_an_action_of_its_own_a_target_follows_those_of_its_programme()
    {
        Assert.Empty(world.Level.Actions);
        Assert.True(world.Level.MayBeWrittenBy(Townspeople.Author));
        Assert.NotEmpty(world.Level.RepresentedBy(Townspeople.Alderman, Given.Today));

        world.Level.LinkTo(Given.ActionWithout("01/11/SAP/01/09"), false, Given.By(Townspeople.Administrator));
        Assert.Empty(world.Level.RepresentedBy(Townspeople.Alderman, Given.Today));
    }

    [Fact]
    public void A_target_stands_under_two_actions_only_as_a_double_investment()
    {
        var second = Given.ActionWithout("01/11/SAP/01/09");

        Refused("Alleen een beheerder", () => world.Counted.LinkTo(second, true, Given.By(Townspeople.Author)));
        Refused("staat al bij actie 01/11/SAP/01/01", () => world.Counted.LinkTo(world.Action, true, Given.By(Townspeople.Administrator)));
        Refused("dubbele investering", () => world.Counted.LinkTo(second, false, Given.By(Townspeople.Administrator)));
        world.Counted.LinkTo(second, true, Given.By(Townspeople.Administrator));
        Assert.True(world.Counted.IsDoubleInvestment);
        world.Counted.Unlink(world.Action, Given.By(Townspeople.Administrator));
        Assert.False(world.Counted.IsDoubleInvestment);
    }

    private static void Decide(Measurement measurement, DecisionOutcome outcome, Person by) => Promised.Decide(
        measurement, outcome, by: Given.By(by, 3), version: 1);

    private static void Refused(string words, Action deed, string? about = null)
    {
        var refused = Assert.Throws<RefusedException>(deed);
        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
        if (about is not null) Assert.Contains(refused.Objections, o => o.About == about);
    }
}
