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
        var text = DecisionText.Of(Period, new DateOnly(2022, 1, 31), "2022_CBS_00045",
        [
            Note("SAP/01", "01", DecisionOutcome.Approved), Note("SAP/01", "02", DecisionOutcome.Returned, "De cijfers ontbreken."), Note("SAP/01", "03", DecisionOutcome.Approved),
            Note("SAP/02", "01", DecisionOutcome.Deferred),
        ]);

        Assert.Equal("Besluit 2022_CBS_00045 · zitting van 31 januari 2022", text.Heading);
        Assert.Equal("Voortgang van het meerjarenplan 2020–2025: nota’s over de tweede helft 2021", text.Title);
        Assert.Equal([(1, "Actieplan SAP/01 Plan SAP/01"), (2, "Actieplan SAP/02 Plan SAP/02"), (3, "Bijlage")], text.Articles.Select(a => (a.Number, a.Title)));
        Assert.Equal(["Het college keurt deze nota’s goed:", "Het college stuurt deze nota terug:"], text.Articles[0].Clauses.Select(c => c.Sentence));
        Assert.Equal(["SAP/01/01 Actie 01, versie 2", "SAP/01/03 Actie 03, versie 2"], text.Articles[0].Clauses[0].Items);
        Assert.Equal(["SAP/01/02 Actie 02, versie 2. Reden: De cijfers ontbreken."], text.Articles[0].Clauses[1].Items);
        Assert.Equal("Het college stelt deze nota uit:", Assert.Single(text.Articles[1].Clauses).Sentence);
        Assert.Equal([DecisionWords.Appendix], text.Articles[2].Clauses.Select(c => c.Sentence));
    }

    [Fact]
    public void The_grounds_count_what_lies_before_it_and_explain_only_what_happened()
    {
        var text = DecisionText.Propose(Period, [Note("SAP/01", "01", DecisionOutcome.Approved)]);

        Assert.Equal("Ontwerpbesluit", text.Heading);
        Assert.Equal(["Over de tweede helft 2021 schreven de teams per actie een voortgangsnota. Er ligt 1 nota voor, over 1 actieplan.", DecisionWords.Agreed, DecisionWords.Frozen], text.Facts);
    }

    [Theory]
    [InlineData(DecisionOutcome.Returned, DecisionWords.AfterReturning)]
    [InlineData(DecisionOutcome.Deferred, DecisionWords.AfterDeferring)]
    public void What_becomes_of_a_note_that_was_not_approved_is_said(DecisionOutcome outcome, string sentence) =>
        Assert.Equal(sentence, DecisionText.Of(Period, new DateOnly(2022, 1, 31), "1", [Note("SAP/01", "01", outcome, "Nog eens.")]).Facts[^1]);

    private static DecidedNote Note(string plan, string number, DecisionOutcome outcome, string? reason = null) =>
        new(plan, $"Plan {plan}", $"{plan}/{number}", $"Actie {number}", 2, Fingerprint.Of(""), outcome, reason);
}
