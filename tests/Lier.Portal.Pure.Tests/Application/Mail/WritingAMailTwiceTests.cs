using System.Net;
using System.Reflection;
using Lier.Portal.Application.Mail;
using Lier.Portal.Application.Messages;
using Lier.Portal.Domain;

namespace Lier.Portal.Pure.Tests.Application.Mail;

/// <summary>
/// A mail says the same as text and as HTML:
/// <see cref="MessageWords"/>, <see cref="LetterLayout"/>, <see cref="LetterText"/>, <see cref="LetterHtml"/>.
/// </summary>
public sealed class WritingAMailTwiceTests
{
    private const string Root = "https://portaal.lier.example";

    // With its blank, which an editor would take away at the end of a line.
    private const string Signature = "-- ";

    [Fact]
    public void The_text_is_this_to_the_letter() => Assert.Equal(
        $"""
        Dag Mia

        Een nota kwam terug naar uw team
        01/11/SAP/01/01 · eerste helft 2022
        Ondersteuning Fietspunt
        Teruggestuurd door Annemie Goris
        Reden: Graag cijfers.
        Open de nota: https://portaal.lier.example/notas/2022-h1/01-11-sap-01-01

        Het rapport over de eerste helft 2022 is gepubliceerd
        Eerste helft 2022
        Gepubliceerd op 1 september 2022
        Lees het rapport: https://portaal.lier.example/rapporten/2022-h1/v1

        En nog 3 andere.

        {Signature}
        Al uw meldingen, en hoe u ze wilt krijgen: https://portaal.lier.example/werk/meldingen

        """,
        LetterText.Write(Layout([Returned, Published], 5)));

    [Fact]
    public void Both_parts_say_everything_in_the_same_order()
    {
        string[] said =
        [
            "Dag Mia",
            MessageWords.NoteCameBack, Returned.About, "Ondersteuning Fietspunt", Returned.Who, "Reden:", "Graag cijfers.", "Open de nota",
            MessageWords.ReportIsPublished(Published.Period, 1), Published.About, Published.Who, "Lees het rapport",
            "En nog 3 andere.", MessageWords.AllMessages,
        ];

        var layout = Layout([Returned, Published], 5);

        Assert.Equal(said, InOrder(said, LetterText.Write(layout)));
        Assert.Equal(said, InOrder(said, WebUtility.HtmlDecode(LetterHtml.Write(layout))));
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Every_sentence_there_is_stands_in_both_parts(string sentence)
    {
        var layout = Layout([Returned with { Sentence = sentence }], 1);

        Assert.Contains($"\n\n{sentence}\n", LetterText.Write(layout), StringComparison.Ordinal);
        Assert.Contains($"<h2>{sentence}</h2>", WebUtility.HtmlDecode(LetterHtml.Write(layout)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_link_stands_in_both_parts_with_its_words_and_its_address(MessageRow row, string words)
    {
        var layout = Layout([row], 1);

        Assert.Contains($"\n{words}: {Root}{row.Address(false)}\n", LetterText.Write(layout), StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{Root}{row.Address(false)}\">{words}</a>", LetterHtml.Write(layout), StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_mail_says_the_same_in_both_parts()
    {
        var layout = LetterLayout.OfTest("Bram", $"{Root}/beheer/meldingen");

        Assert.Equal($"Dag Bram\n\n{MessageWords.Test}\n\n{Root}/beheer/meldingen\n", LetterText.Write(layout));
        Assert.Contains(
            $"<p>Dag Bram</p>\n<p>{MessageWords.Test}</p>\n<p><a href=\"{Root}/beheer/meldingen\">{Root}/beheer/meldingen</a></p>\n</body>",
            LetterHtml.Write(layout), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_somebody_typed_becomes_part_of_the_HTML()
    {
        const string hostile = "\"><script>alert('&')</script>\u2028<img src=x onerror=1>";
        var row = Returned with { Sentence = hostile, Title = hostile, Who = hostile, Reason = hostile, Topic = hostile };
        var letter = Letter([row], 1) with { Name = hostile };

        var html = LetterHtml.Write(LetterLayout.Of(letter, _ => $"{Root}/{hostile}", $"{Root}/{hostile}"));
        var plain = LetterHtml.Write(LetterLayout.Of(Letter([Returned with { Topic = "x" }], 1), _ => Root, Root));

        Assert.Equal(plain.Count(c => c == '<'), html.Count(c => c == '<'));
        Assert.Equal(plain.Count(c => c == '"'), html.Count(c => c == '"'));
        Assert.DoesNotContain('\'', html);
        Assert.DoesNotContain("\u2028", html, StringComparison.Ordinal);
        // The title, the name, five lines and two addresses; what was typed reads as it was typed.
        Assert.Equal(9, WebUtility.HtmlDecode(html).Split("alert('&')").Length - 1);
    }

    public static TheoryData<string> Sentences =>
        [.. typeof(MessageWords).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)];

    public static TheoryData<MessageRow, string> Rows => new()
    {
        { Returned, "Open de nota" },
        { Returned with { Kind = MessageKind.Escalation }, "Bekijk het in het portaal" },
        { Returned with { Topic = "Plan Samenleven", TopicAddress = "/programmas/plan-samenleven" }, "Open het in het portaal" },
        { Published, "Lees het rapport" },
        { Published with { Kind = MessageKind.Feedback }, "Lees de melding" },
    };

    private static MessageRow Returned { get; } = new(
        1, MessageKind.Returned, DateTimeOffset.UnixEpoch, new ReportingPeriod(2022, 1), "01/11/SAP/01/01", "Ondersteuning Fietspunt",
        "01-11-sap-01-01", null, MessageWords.NoteCameBack, "Teruggestuurd door Annemie Goris", "Graag cijfers.", false);

    private static MessageRow Published { get; } = new(
        2, MessageKind.Published, DateTimeOffset.UnixEpoch, new ReportingPeriod(2022, 1), null, null,
        null, 1, MessageWords.ReportIsPublished(new(2022, 1), 1), MessageWords.PublishedOn(new(2022, 9, 1, 8, 0, 0, default)), null, false);

    private static Letter Letter(MessageRow[] rows, int total) => new(Guid.Empty, "mia@lier.example", "Mia", false, rows, total, 1);

    private static LetterLayout Layout(MessageRow[] rows, int total) =>
        LetterLayout.Of(Letter(rows, total), row => $"{Root}{row.Address(false)}", $"{Root}/werk/meldingen");

    /// <summary>These words, as they follow one another in the body of a part.</summary>
    private static IEnumerable<string> InOrder(string[] words, string part)
    {
        var from = Math.Max(part.IndexOf("<body>", StringComparison.Ordinal), 0);
        return words.Where(word => part.IndexOf(word, from, StringComparison.Ordinal) >= 0)
            .OrderBy(word => part.IndexOf(word, from, StringComparison.Ordinal));
    }
}
