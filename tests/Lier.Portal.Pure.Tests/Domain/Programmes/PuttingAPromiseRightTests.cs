using Lier.Portal.Domain;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Pure.Tests.Domain.Programmes;

/// <summary>
/// A slip in what a <see cref="Programme"/> promised, or in when it is reported, can be undone as long as nothing was measured.
/// </summary>
public sealed class PuttingAPromiseRightTests
{
    private readonly Promised world = Promised.World();

    public static TheoryData<Person> Others() => [Townspeople.Author, Townspeople.Alderman, Townspeople.Secretary, Townspeople.TeamWithoutRole];

    [Fact]
    public void What_was_not_measured_can_be_taken_back()
    {
        var revision = world.Programme.Revision;

        world.Programme.Remove(world.Level, Given.By(Townspeople.Administrator));
        world.Programme.Remove(world.Halfway, Given.By(Townspeople.Administrator));

        Assert.Equal([world.Counted, world.Made], world.Programme.Targets);
        Assert.Equal([world.YearEnd], world.Programme.Dates);
        Assert.Equal(revision + 2, world.Programme.Revision);
    }

    [Fact]
    public void What_is_added_after_that_comes_last()
    {
        world.Programme.Remove(world.Level, Given.By(Townspeople.Administrator));

        Assert.Equal([1, 3, 4], [world.Counted.Position, world.Made.Position, world.Add("lessen", 5, TargetKind.Level).Position]);
    }

    [Fact]
    public void What_was_measured_stays_and_the_refusal_says_what_and_the_cure()
    {
        Promised.Written(world.Counted, world.Halfway);

        var target = Refused(() => world.Programme.Remove(world.Counted, Given.By(Townspeople.Administrator)));
        var date = Refused(() => world.Programme.Remove(world.Halfway, Given.By(Townspeople.Administrator)));
        var correction = Refused(() => world.Counted.Correct(world.Counted.Promise with { Number = 1400 }, "Taal", Given.By(Townspeople.Administrator)));

        Assert.StartsWith("Van “Aantal deelnames” is al een meting begonnen, voor 15 juli 2021. Wat gemeten is, wordt niet gewist: laat het engagement staan,", target, StringComparison.Ordinal);
        Assert.StartsWith("Voor 15 juli 2021 is al een meting begonnen van “Aantal deelnames”. Wat gemeten is, wordt niet gewist: laat de datum staan,", date, StringComparison.Ordinal);
        Assert.StartsWith("Van “Aantal deelnames” is al een meting begonnen, voor 15 juli 2021. Wat toen beloofd was, blijft staan: voeg een nieuw engagement toe", correction, StringComparison.Ordinal);
        Assert.Equal((3, 2, 1384), (world.Programme.Targets.Count, world.Programme.Dates.Count, world.Counted.Promise.Number));
    }

    [Fact]
    public void A_measurement_of_one_holds_back_no_other()
    {
        Promised.Written(world.Counted, world.Halfway);

        world.Level.Correct(world.Level.Promise with { Number = 60 }, "Taal", Given.By(Townspeople.Administrator));
        world.Programme.Remove(world.Made, Given.By(Townspeople.Administrator));
        world.Programme.Remove(world.YearEnd, Given.By(Townspeople.Administrator));

        Assert.Equal((2, 1, 60), (world.Programme.Targets.Count, world.Programme.Dates.Count, world.Level.Promise.Number));
    }

    [Fact]
    public void A_promise_is_put_right_and_keeps_its_address()
    {
        var revision = world.Programme.Revision;

        world.Level.Correct(new("", "Werkplekken", "60 plekken", 60, "plekken", false, TargetKind.Cumulative), "Werk", Given.By(Townspeople.Administrator));

        Assert.Equal((new TargetPromise("plaatsen", "Werkplekken", "60 plekken", 60, "plekken", false, TargetKind.Cumulative), "Werk", revision + 1), (world.Level.Promise, world.Level.Domain, world.Programme.Revision));
    }

    [Fact]
    public void It_is_whole_after_that_or_it_is_not_taken()
    {
        var refused = Assert.Throws<RefusedException>(() => world.Level.Correct(world.Level.Promise with { Name = "", Number = 0 }, "Sport", Given.By(Townspeople.Administrator)));

        Assert.Equal([nameof(TargetPromise.Name), nameof(TargetPromise.Number), "domain"], refused.Objections.Select(o => o.About));
        Assert.Contains("niets anders ingevuld", Refused(() => world.Level.Correct(world.Level.Promise, world.Level.Domain, Given.By(Townspeople.Administrator))), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Others))]
    public void Nobody_else_does_any_of_it(Person by)
    {
        Assert.Contains("Alleen een beheerder haalt iets uit een programma.", Refused(() => world.Programme.Remove(world.Level, Given.By(by))), StringComparison.Ordinal);
        Assert.Contains("Alleen een beheerder haalt iets uit een programma.", Refused(() => world.Programme.Remove(world.Halfway, Given.By(by))), StringComparison.Ordinal);
        Assert.Contains("Alleen een beheerder verbetert", Refused(() => world.Level.Correct(world.Level.Promise with { Number = 60 }, "Taal", Given.By(by))), StringComparison.Ordinal);
    }

    [Fact]
    public void Readers_of_a_public_promise_are_told_why_it_is_gone_or_otherwise()
    {
        var published = PublishedProgramme.Import(ProgrammeContent.Of(world.Programme));

        world.Programme.Remove(world.Level, Given.By(Townspeople.Administrator));
        Assert.Contains("erratum", Refused(() => Publish(published)), StringComparison.Ordinal);
        var second = Publish(published, "Stond er dubbel.");
        Assert.Equal(("Stond er dubbel.", RegisterKind.Corrected), (second.Erratum, RegisterEntry.Of(second, Given.Now).Kind));

        world.Made.Correct(world.Made.Promise with { Text = "één actieplan" }, "Taal", Given.By(Townspeople.Administrator));
        Assert.Contains("erratum", Refused(() => Publish(second)), StringComparison.Ordinal);
    }

    private PublishedProgramme Publish(PublishedProgramme previous, string erratum = "") =>
        PublishedProgramme.Publish(ProgrammeContent.Of(world.Programme), previous, erratum, Given.By(Townspeople.Secretary));

    private static string Refused(Action deed) => Assert.Throws<RefusedException>(deed).Message;
}
