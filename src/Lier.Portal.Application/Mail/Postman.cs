using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using Lier.Portal.Application.Messages;

namespace Lier.Portal.Application.Mail;

/// <summary>Hands mail to the mail server, and tells what it said.</summary>
public sealed class Postman(MailSettings settings)
{
    private const int AuthenticationRequired = 530;
    private const int AuthenticationFailed = 535;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Knock = TimeSpan.FromSeconds(10);

    public bool CanSend => settings.IsSetUp;

    /// <summary>Knocks, so that no mail is begun while nobody is there.</summary>
    /// <returns>Null when the server is ready, else why not.</returns>
    public async Task<string?> TroubleAsync(CancellationToken cancel)
    {
        using var hurry = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        hurry.CancelAfter(Knock);
        try
        {
            using var line = new TcpClient();
            await line.ConnectAsync(settings.Host, settings.Port, hurry.Token);
            using var reader = new StreamReader(line.GetStream());
            var greeting = await reader.ReadLineAsync(hurry.Token) ?? "";
            await line.GetStream().WriteAsync("QUIT\r\n"u8.ToArray(), hurry.Token);
            return greeting.StartsWith("220", StringComparison.Ordinal) ? null : greeting;
        }
        catch (Exception failure) when (failure is SocketException or IOException)
        {
            return failure.Message;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return $"No greeting within {Knock.TotalSeconds} seconds";
        }
    }

    /// <summary>Once begun it is not broken off, for nobody would know how far it came.</summary>
    public async Task<Delivery> SendAsync(MailMessage mail)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.StartTls };
        if (settings.UserName.Length > 0) client.Credentials = new NetworkCredential(settings.UserName, settings.Password);
        try
        {
            await client.SendMailAsync(mail, patience.Token);
            return new Delivery(DeliveryKind.Sent);
        }
        catch (SmtpException failure)
        {
            return new Delivery(KindOf(failure), WordsOf(failure));
        }
        catch (OperationCanceledException)
        {
            return new Delivery(DeliveryKind.Unsure, $"No answer within {Patience.TotalSeconds} seconds");
        }
    }

    private static DeliveryKind KindOf(SmtpException failure) => failure switch
    {
        { InnerException: SocketException } => DeliveryKind.Down,
        { StatusCode: SmtpStatusCode.GeneralFailure, InnerException: IOException or OperationCanceledException } => DeliveryKind.Unsure,
        // Everything else before the first answer: no secure line, a certificate that does not hold.
        { StatusCode: SmtpStatusCode.GeneralFailure or SmtpStatusCode.ServiceNotAvailable } => DeliveryKind.Down,
        { StatusCode: (SmtpStatusCode)AuthenticationRequired or (SmtpStatusCode)AuthenticationFailed } => DeliveryKind.Down,
        { StatusCode: < (SmtpStatusCode)500 } => DeliveryKind.Later,
        _ => DeliveryKind.Refused,
    };

    // .NET puts its own name for the code before what the server said.
    private static string WordsOf(SmtpException failure) =>
        failure.InnerException is { } inner && failure.StatusCode == SmtpStatusCode.GeneralFailure ? inner.Message
        : failure.Message.Split("The server response was: ")[^1] is { Length: > 0 } words ? $"{(int)failure.StatusCode} {words}"
        : failure.Message;
}
