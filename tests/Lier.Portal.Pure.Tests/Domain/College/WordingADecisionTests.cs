using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.College;

namespace Lier.Portal.Pure.Tests.Domain.College;

/// <summary>
/// The sentences of a decision, its grounds and its articles: <see cref="DecisionWords"/> for a <see cref="DecisionText"/>.
/// </summary>
public sealed class WordingADecisionTests
{
    private static readonly ReportingPeriod Period = new(2021, 2);

    [Fact]
    public void Each_plan_has_its_article_and_each_outcome_its_sentence()
    {
        var text = DecisionText.Of(Period, new DateOnly(2022, 1, 31), "2022_CBS_00045", About(
            Note("SAP/01", "01", DecisionOutcome.Approved), Note("SAP/01", "02", DecisionOutcome.Returned, "De cijfers ontbreken."), Note("SAP/01", "03", DecisionOutcome.Approved),
            Note("SAP/02", "01", DecisionOutcome.Deferred)));

        Assert.Equal("Besluit 2022_CBS_00045 · zitting van 31 januari 2022", text.Heading);
        Assert.Equal("Voortgang van het meerjarenplan 2020–2025: nota’s over de tweede helft 2021", text.Title);
        Assert.Equal([(1, "Actieplan SAP/01 Plan SAP/01"), (2, "Actieplan SAP/02 Plan SAP/02"), (3, "Bijlage")], text.Articles.Select(a => (a.Number, a.Title)));
        Assert.Equal(["Het college keurt deze nota’s goed:", "Het college stuurt deze nota terug:"], text.Articles[0].Clauses.Select(c => c.Sentence));
        Assert.Equal(["SAP/01/01 Actie 01, versie 2", "SAP/01/03 Actie 03, versie 2"], text.Articles[0].Clauses[0].Items);
        Assert.Equal(["SAP/01/02 Actie 02, versie 2. Reden: De cijfers ontbreken."], text.Articles[0].Clauses[1].Items);
        Assert.Equal("Het college stelt deze nota uit:", Assert.Single(text.Articles[1].Clauses).Sentence);
        Assert.Equal(
            ["De bijlage met de versies van de nota’s maakt deel uit van dit besluit."], text.Articles[2].Clauses.Select(c => c.Sentence));
    }

    [Fact]
    public void The_grounds_count_what_lies_before_it_and_explain_only_what_happened()
    {
        var text = DecisionText.Propose(Period, About(Note("SAP/01", "01", DecisionOutcome.Approved)));

        Assert.Equal("Ontwerpbesluit", text.Heading);
        Assert.Equal(["Over de tweede helft 2021 schreven de teams per actie een voortgangsnota. Er ligt 1 nota voor, over 1 actieplan.", DecisionWords.Agreed, DecisionWords.Frozen], text.Facts);
    }

    [Theory]
    [InlineData(DecisionOutcome.Returned, DecisionWords.AfterReturning)]
    [InlineData(DecisionOutcome.Deferred, DecisionWords.AfterDeferring)]
    public void What_becomes_of_a_note_that_was_not_approved_is_said(DecisionOutcome outcome, string sentence) =>
        Assert.Equal(
            sentence, DecisionText.Of(Period, new DateOnly(2022, 1, 31), "1", About(Note("SAP/01", "01", outcome, "Nog eens."))).Facts[^1]);

    [Fact]
    public void Measurements_have_an_article_per_programme_behind_the_plans()
    {
        var text = DecisionText.Of(Period, new DateOnly(2022, 1, 31), "2022_CBS_00045", new(
            [Note("SAP/01", "01", DecisionOutcome.Approved)],
            [Measured("Samenleven", "Lessen", DecisionOutcome.Approved), Measured("Samenleven", "Werk", DecisionOutcome.Returned, "Welke lijst?"), Measured("Wonen", "Woningen", DecisionOutcome.Deferred)]));

        Assert.Equal(
            "Voortgang van het meerjarenplan 2020–2025: nota’s over de tweede helft 2021, en metingen van programma’s", text.Title);
        Assert.Equal(
            [(1, "Actieplan SAP/01 Plan SAP/01"), (2, "Programma Samenleven"), (3, "Programma Wonen"), (4, "Bijlage")],
            text.Articles.Select(a => (a.Number, a.Title)));
        Assert.Equal(
            ["Het college keurt deze meting goed:", "Het college stuurt deze meting terug:"],
            text.Articles[1].Clauses.Select(c => c.Sentence));
        Assert.Equal(["Werk: 3 van 5, versie 2. Reden: Welke lijst?"], text.Articles[1].Clauses[1].Items);
        Assert.Equal(
            "De bijlage met de versies van de nota’s en metingen maakt deel uit van dit besluit.",
            Assert.Single(text.Articles[3].Clauses).Sentence);
        Assert.Contains(text.Facts, f => f.EndsWith("Er liggen 3 metingen voor, van 2 programma’s.", StringComparison.Ordinal));
        Assert.Equal([DecisionWords.AfterReturningMeasurement, DecisionWords.AfterDeferringMeasurement], text.Facts.TakeLast(2));
    }

    [Fact]
    public void A_decision_on_measurements_only_says_nothing_of_notes()
    {
        var text = DecisionText.Propose(Period, new([], [Measured("Samenleven", "Lessen", DecisionOutcome.Approved)]));

        Assert.Equal("Metingen van programma’s over de tweede helft 2021", text.Title);
        Assert.DoesNotContain(text.Facts, f => f.Contains("nota", StringComparison.Ordinal));
        Assert.Equal("De bijlage met de versies van de metingen maakt deel uit van dit besluit.", text.Articles[^1].Clauses[0].Sentence);
    }

    private static DecidedThings About(params DecidedNote[] notes) => new(notes, []);

    private static DecidedMeasurement Measured(string programme, string name, DecisionOutcome outcome, string? reason = null) =>
        new(programme, name, "3 van 5", 2, Fingerprint.Of(""), outcome, reason);

    private static DecidedNote Note(string plan, string number, DecisionOutcome outcome, string? reason = null) =>
        new(plan, $"Plan {plan}", $"{plan}/{number}", $"Actie {number}", 2, Fingerprint.Of(""), outcome, reason);
}
