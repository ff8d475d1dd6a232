using Lier.Portal.Application.Mail;
using Lier.Portal.Application.Messages;
using Lier.Portal.Domain;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Pure.Tests.Application.Mail;

/// <summary>
/// A <see cref="Letter"/> becomes a subject and a text of lines that every mail program shows, by <see cref="LetterLayout"/> and
/// <see cref="LetterText"/>.
/// </summary>
public sealed class PuttingALetterOnPaperTests
{
    [Fact]
    public void One_message_gives_the_mail_its_subject() =>
        Assert.Equal("Een nota wacht op uw akkoord: 01/11/SAP/01/01", Letter(Row("Een nota wacht op uw akkoord")).Subject);

    [Fact]
    public void A_long_subject_is_cut_to_a_line() =>
        Assert.Equal(78, Letter(Row(new string('x', 200))).Subject.Length);

    [Fact]
    public void A_subject_brings_no_header_of_its_own() =>
        Assert.Equal("Een nota  Bcc: iedereen@lier.example: 01/11/SAP/01/01", Letter(Row("Een nota\r\nBcc: iedereen@lier.example")).Subject);

    [Fact]
    public void What_does_not_fit_is_counted() =>
        Assert.Contains(
            "\n\nEn nog 70 andere.\n\n",
            LetterText.Write(LetterLayout.Of(Letter(Row("Een nota wacht op uw akkoord")) with { Total = 71 }, _ => "", "")));

    [Theory]
    [InlineData("mia@lier.example", true)]
    [InlineData("mia.medewerker+lier@welzijn.lier.example", true)]
    [InlineData("Mia <mia@lier.example>", false)]
    [InlineData("mia@lier.example, kris@lier.example", false)]
    [InlineData("mia@lier.example\r\nBcc: kris@lier.example", false)]
    [InlineData("mia@büro.example", true)]
    [InlineData("jürgen@lier.example", false)]
    [InlineData("mia", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void An_address_is_that_of_one_mailbox(string? text, bool isOne) => Assert.Equal(isOne, EmailAddress.IsOne(text));

    private static Letter Letter(MessageRow row) => new(Guid.Empty, "mia@lier.example", "Mia", false, [row], 1, 1);

    private static MessageRow Row(string sentence) =>
        new(1, MessageKind.Task, DateTimeOffset.UnixEpoch, new ReportingPeriod(2022, 1), "01/11/SAP/01/01", "Ondersteuning Fietspunt", "01-11-sap-01-01", null, sentence, "Ingediend door Mia", null, false);
}
