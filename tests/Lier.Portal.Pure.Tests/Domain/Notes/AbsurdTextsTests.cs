using System.Diagnostics;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Progress;

namespace Lier.Portal.Pure.Tests.Domain.Notes;

/// <summary>What is timed is not run beside other tests.</summary>
[CollectionDefinition(nameof(TimedTests), DisableParallelization = true)]
public sealed class TimedTests;

/// <summary>
/// Texts that nobody would write and somebody will paste: <see cref="NoteChecks"/> answers in a blink, <see cref="PlainTextRules"/> and
/// <see cref="NoteText"/> refuse what cannot be kept.
/// </summary>
[Collection(nameof(TimedTests))]
public sealed class AbsurdTextsTests
{
    private const int Million = 1_000_000;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    public static TheoryData<string, string, int> Texts() => new()
    {
        { "letters", "a", 20_000 },
        { "letters", "a", Million },
        { "blanks", " ", Million },
        { "line ends", "\n", Million },
        { "words", "In 2021 zijn er 20 fietsen hersteld. ", Million },
        { "years", "2019 ", Million },
        { "years looked back on", "cf 2019 ", Million },
        { "slips", "20201 ", Million },
        { "digits", "0", Million },
        { "national numbers", "85.07.30-033.28 ", Million },
        { "almost telephones", "0475 12 34 5", Million },
        { "telephones", "0475 12 34 56 ", Million },
        { "accounts", "BE68 ", Million },
        { "capitals and digits", "AB12", Million },
        { "dots", "a.", Million },
        { "at signs", "a@a.", Million },
        { "question marks", "a?", Million },
        { "broken letters", "\uFFFD", Million },
        { "labels", "Oorzaak:", Million },
        { "delays", "niet vertraagd ", Million },
        { "almost addresses", "www.", Million },
        { "right to left", "שלום עולם ", Million },
        { "emoji", "👩‍👩‍👧‍👦🇧🇪", Million },
        { "half emoji", "\uD83D", Million },
        { "years in Arabic digits", "20٢١ en 2٠21 ", Million },
        { "full-width digits", "２０２１ ０４７５ １２ ３４ ５６ ８５０７３００３３２８ ", Million },
        { "mathematical digits", "20\U0001D7DA1 ", Million },
        { "control characters", "\u0001\u0000", Million },
    };

    [Theory, MemberData(nameof(Texts))]
    public void Are_checked_in_a_blink_and_without_a_fault(string kind, string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        var note = new NoteText(ActionStatus.Halfway, text, "Op schema.", Light.Green, Light.Orange);
        var context = new NoteContext(new(2021, 1), new(2020, 1, 1), new(2025, 12, 31), new(ActionStatus.Started, "1-Gestart", text[..Math.Min(20_000, text.Length)], ""));

        var green = Fastest(() => NoteChecks.For(note, context));
        var orange = Fastest(() => NoteChecks.For(note with { ProgressLight = Light.Orange }, context));

        Assert.True(green < Patience && orange < Patience, $"{kind} took {green.TotalMilliseconds} and {orange.TotalMilliseconds} ms");
    }

    // A busy machine may interrupt a check any number of times, so what counts is the best of many.
    private static TimeSpan Fastest(Func<IEnumerable<NoteCheck>> check)
    {
        var fastest = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < 200 && fastest >= Patience; attempt++)
        {
            var watch = Stopwatch.StartNew();
            Assert.NotEmpty(check().ToList());
            if (watch.Elapsed < fastest) fastest = watch.Elapsed;
        }

        return fastest;
    }

    [Fact]
    public void Too_long_is_refused_with_both_lengths()
    {
        var note = Given.EmptyNote();

        var refused = Assert.Throws<RefusedException>(() => note.Write(Given.Text with { Timing = new('a', 20_001) }, Given.By(Townspeople.Author)));

        Assert.Equal("Tijd telt 20001 tekens; er mogen er hoogstens 20000 zijn. Deze tekst is niet opgeslagen.", refused.Message);
        note.Write(Given.Text with { Timing = new('a', 20_000) }, Given.By(Townspeople.Author));
    }

    [Theory]
    [InlineData("Fiets\0punt", false)]
    [InlineData("Fiets\u001Bpunt", false)]
    [InlineData("Fiets\u0085punt", false)]
    [InlineData("Fiets\r\n\tpunt 👩‍👧 שלום", true)]
    public void Control_characters_cannot_be_kept(string text, bool kept)
    {
        var note = Given.EmptyNote();

        var refused = Record.Exception(() => note.Write(Given.Text with { Progress = text }, Given.By(Townspeople.Author)));

        Assert.Equal(kept, refused is null);
        Assert.Equal(kept ? text : "", note.Text.Progress);
    }
}
