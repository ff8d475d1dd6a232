using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Pure.Tests.Domain.Approvals;

/// <summary>Who is kept from agreeing by <see cref="FourEyes"/>, whatever the text is.</summary>
public sealed class FourEyesTests
{
    private const int Writer = 1;
    private const int EarlierWriter = 2;
    private const int Submitter = 3;
    private const int EarlierSubmitter = 4;
    private const int Somebody = 5;
    private const int SomebodyElse = 6;

    // The versions come in no order: the highest number is the last.
    private static readonly FourEyes Eyes = FourEyes.Over([(2, [Writer]), (1, [EarlierWriter])], [(2, Submitter), (1, EarlierSubmitter)]);

    [Theory]
    [InlineData(Writer, true, false)]
    [InlineData(Submitter, false, true)]
    [InlineData(EarlierWriter, false, false)]
    [InlineData(EarlierSubmitter, false, false)]
    [InlineData(Somebody, false, false)]
    public void Who_wrote_or_submitted_the_last_version_had_a_hand_in_it(int person, bool wrote, bool submitted) =>
        Assert.Equal((wrote, submitted, wrote || submitted), (Eyes.HasWritten(person), Eyes.HasSubmitted(person), Eyes.HadAHandIn(person)));

    [Theory]
    [InlineData(Somebody, Somebody, true)]
    [InlineData(Somebody, SomebodyElse, true)]
    [InlineData(Writer, Writer, false)]
    [InlineData(Submitter, Submitter, false)]
    [InlineData(Writer, Somebody, false)]
    [InlineData(Somebody, Writer, false)]
    [InlineData(Submitter, Somebody, false)]
    [InlineData(Somebody, Submitter, false)]
    public void Who_clicks_and_in_whose_name_both_count(int person, int party, bool may) => Assert.Equal(may, Eyes.MayAgree(person, party));

    [Fact]
    public void Nobody_had_a_hand_in_what_was_never_submitted() => Assert.False(FourEyes.Over([], []).HadAHandIn(0));
}
