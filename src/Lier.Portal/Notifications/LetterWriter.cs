using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Lier.Portal.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Lier.Portal.Notifications;

/// <summary>Puts a letter on paper: the same words as text and as HTML.</summary>
public sealed class LetterWriter(MailSettings settings, PortalAddress portal, IServiceProvider services, ILoggerFactory logs)
{
    public async Task<MailMessage> WriteAsync(Letter letter)
    {
        var mail = Envelope(letter.Address, letter.Name, letter.Subject, letter.Id);
        mail.Body = LetterText.Write(letter, portal.Root);
        mail.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(await HtmlAsync(letter), Encoding.UTF8, MediaTypeNames.Text.Html));
        return mail;
    }

    /// <summary>A mail that says no more than that mail arrives.</summary>
    public MailMessage WriteTest(string address, string name)
    {
        var mail = Envelope(address, name, "Testmail van het portaal", Guid.NewGuid());
        mail.Body = $"Dag {name}\n\nDit is een testmail van het portaal. Komt hij aan, dan werkt de mail.\n\n{portal.Of(Urls.Mail)}\n";
        return mail;
    }

    private MailMessage Envelope(string address, string name, string subject, Guid id)
    {
        var mail = new MailMessage(new MailAddress(settings.From, "Lier vordert", Encoding.UTF8), new MailAddress(address, OneLine(name), Encoding.UTF8))
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

    private async Task<string> HtmlAsync(Letter letter)
    {
        await using var scope = services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(LetterBody.Letter)] = letter, [nameof(LetterBody.Portal)] = portal.Root });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<LetterBody>(parameters)).ToHtmlString());
    }
}
