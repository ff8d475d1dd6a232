using Lier.Portal.Domain.Programmes;
using Xunit.Abstractions;

namespace Lier.Portal.Pure.Tests.Domain.Programmes;

/// <summary>
/// The counts that <see cref="CountsInText"/> finds are those that a careful reader marks in the real report (see <see cref="MarkedCounts"/>).
/// </summary>
public sealed class FindingCountsTests(ITestOutputHelper output)
{
    private const double LeastRecall = 1.00;
    private const double LeastPrecision = 1.00;

    [Fact]
    public void Of_the_first_report_the_counts_are_found_and_little_else()
    {
        var missed = MarkedCounts.Without(MarkedCounts.ByHand, MarkedCounts.ByTheFinder);
        var tooMuch = MarkedCounts.Without(MarkedCounts.ByTheFinder, MarkedCounts.ByHand);
        var right = MarkedCounts.ByHand.Count - missed.Count;
        var (recall, precision) = ((double)right / MarkedCounts.ByHand.Count, (double)right / Math.Max(1, MarkedCounts.ByTheFinder.Count));
        output.WriteLine(FormattableString.Invariant($"recall {recall:0.000}, precision {precision:0.000} on {MarkedCounts.ByHand.Count} marked counts"));

        Assert.True(recall >= LeastRecall && precision >= LeastPrecision, $"Missed:\n{string.Join('\n', missed)}\nFound too much:\n{string.Join('\n', tooMuch)}");
    }

    [Theory]
    [MemberData(nameof(SentencesHeldOut.All), MemberType = typeof(SentencesHeldOut))]
    public void On_sentences_that_it_was_not_tuned_on_it_finds_the_counts(string sentence, string counts) => AssertCounts(counts, sentence);

    [Theory]
    [InlineData("23 kwetsbare kinderen", "23 kinderen")]
    [InlineData("12 nieuwe OCMW-cliënten", "12 OCMW-cliënten")]
    [InlineData("12 jonge, kwetsbare en nieuwe gezinnen", "12 gezinnen")]
    [InlineData("3 cultuur- en sportclubs", "3 sportclubs")]
    [InlineData("62 (unieke) cliënten", "62 cliënten")]
    [InlineData("minstens 1 actieplan te hebben", "1 actieplan")]
    [InlineData("1 jongere en 1 nieuwe deelname", "1 jongere, 1 deelname")]
    [InlineData("geen aanvragen, 0 meldingen", "0 meldingen")]
    [InlineData("één gezin en twintig ouders", "1 gezin, 20 ouders")]
    [InlineData("duizend vragen, een 40-tal scans", "1000 vragen, 40 scans")]
    [InlineData("1.384 deelnames en 12\u00A0384 bezoeken", "1384 deelnames, 12384 bezoeken")]
    [InlineData("in 2021 23 kinderen", "23 kinderen")]
    [InlineData("in 2019-2020 174 aanmeldingen", "174 aanmeldingen")]
    public void It_knows_how_officials_write_a_count(string text, string counts) => AssertCounts(counts, text);

    [Theory]
    [InlineData("23\nkinderen", "23 kinderen")]
    [InlineData("7 OCMW \r\ncliënten", "7 cliënten")]
    [InlineData("136 cliënt-\n contacten", "136 cliëntcontacten")]
    [InlineData("12 OCMW-\ncliënten", "12 OCMW-cliënten")]
    [InlineData("3 cultuur-\nen sportclubs", "3 sportclubs")]
    [InlineData("Deelnames: 40\n- 12 ouders\n-30 kinderen", "12 ouders, 30 kinderen")]
    [InlineData("Deelnames: 40\n12 ouders", "12 ouders")]
    public void A_line_end_is_no_obstacle(string text, string counts) => AssertCounts(counts, text);

    [Fact]
    public void A_count_says_where_it_stands_and_in_which_words()
    {
        const string text = "Er zijn 62 (unieke)\ncliënten bereikt.";

        var count = Assert.Single(CountsInText.In(text));

        Assert.Equal((62, "cliënten", "62 (unieke)\ncliënten"), (count.Number, count.Noun, count.Quote));
        Assert.Equal(count.Quote, text.Substring(count.Start, count.Length));
    }

    // About a second; were the work to grow with the square of the length, a million characters would take many times the two minutes.
    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData(" 111")]
    [InlineData(" 111 1111")]
    [InlineData("1.1,")]
    [InlineData("a")]
    [InlineData("a-")]
    [InlineData("a- \n")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("2 oude, ")]
    [InlineData("2 (")]
    [InlineData("tot 2 en ")]
    [InlineData("2 e\u0301")]
    [InlineData("en")]
    public async Task A_hostile_text_of_a_million_characters_is_read_in_time(string repeated)
    {
        var text = "5 " + string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length));

        var counts = await Task.Run(() => CountsInText.In(text).Count(count => count.IsAbout("gezinnen") || count.IsAbout(text + " kwetsbare gezinnen"))).WaitAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(0, counts);
    }

    private static void AssertCounts(string counts, string text) =>
        Assert.Equal(counts, string.Join(", ", CountsInText.In(text).Select(count => $"{count.Number} {count.Noun}")));
}
