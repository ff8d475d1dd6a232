using Lier.Portal.Application.Messages;

namespace Lier.Portal.Application.Mail;

/// <summary>What a mail says, laid out once; <see cref="LetterText"/> and <see cref="LetterHtml"/> each write all of it.</summary>
/// <param name="Blocks">What is said in one breath stands together.</param>
public sealed record LetterLayout(string Subject, IReadOnlyList<IReadOnlyList<LetterLine>> Blocks, LetterLine? Footer = null)
{
    /// <param name="linkTo">The whole address of what a message is about.</param>
    /// <param name="allMessages">The whole address of the list of messages.</param>
    public static LetterLayout Of(Letter letter, Func<MessageRow, string> linkTo, string allMessages)
    {
        List<IReadOnlyList<LetterLine>> blocks = [[new(MessageWords.Greeting(letter.Name))]];
        blocks.AddRange(letter.Rows.Select(row => (IReadOnlyList<LetterLine>)[.. Lines(row, linkTo(row))]));
        if (letter.Total > letter.Rows.Count) blocks.Add([new(MessageWords.More(letter.Total - letter.Rows.Count))]);
        return new(letter.Subject, blocks, new LinkLine(MessageWords.AllMessages, allMessages));
    }

    /// <summary>A mail that says no more than that mail arrives.</summary>
    public static LetterLayout OfTest(string name, string address) =>
        new(MessageWords.TestSubject, [[new(MessageWords.Greeting(name))], [new(MessageWords.Test)], [new LinkLine(address, address)]]);

    private static IEnumerable<LetterLine> Lines(MessageRow row, string link)
    {
        yield return new HeadingLine(row.Sentence);
        yield return new(row.About);
        if (row.Title is not null) yield return new StrongLine(row.Title);
        yield return new(row.Who);
        if (row.Reason is not null) yield return new LabelledLine(MessageWords.Reason, row.Reason);
        yield return new LinkLine(MessageWords.Link(row), link);
    }
}
