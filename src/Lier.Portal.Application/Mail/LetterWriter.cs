using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Lier.Portal.Application.Messages;
using Lier.Portal.Documents.Addresses;

namespace Lier.Portal.Application.Mail;

/// <summary>Puts a letter on paper: the same words as text and as HTML.</summary>
public sealed class LetterWriter(MailSettings settings, PortalAddress portal)
{
    public MailMessage Write(Letter letter) => Write(
        letter.Address, letter.Name, letter.Id,
        LetterLayout.Of(letter, row => portal.Of(row.Address(letter.IsAdministrator)), portal.Of(Urls.Messages)));

    /// <summary>A mail that says no more than that mail arrives.</summary>
    public MailMessage WriteTest(string address, string name) =>
        Write(address, name, Guid.NewGuid(), LetterLayout.OfTest(name, portal.Of(Urls.Mail)));

    private MailMessage Write(string address, string name, Guid id, LetterLayout layout)
    {
        var mail = Envelope(address, name, layout.Subject, id);
        mail.Body = LetterText.Write(layout);
        var html = AlternateView.CreateAlternateViewFromString(LetterHtml.Write(layout), Encoding.UTF8, MediaTypeNames.Text.Html);
        mail.AlternateViews.Add(html);
        return mail;
    }

    private MailMessage Envelope(string address, string name, string subject, Guid id)
    {
        var from = new MailAddress(settings.From, MessageWords.Sender, Encoding.UTF8);
        var mail = new MailMessage(from, new MailAddress(address, OneLine(name), Encoding.UTF8))
        {
            Subject = subject,
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
        };
        mail.Headers.Add("Message-ID", $"<{id:N}@{portal.Root.Host}>");
        // No answer of an absent colleague comes back (RFC 3834).
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }

    private static string OneLine(string name) => string.Concat(name.Select(c => char.IsControl(c) ? ' ' : c));
}
