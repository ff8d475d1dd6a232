namespace Lier.Portal.Application.Mail;

/// <summary>What came of handing over one mail, with the mail server's own words.</summary>
public sealed record Delivery(DeliveryKind Kind, string? Words = null);

public enum DeliveryKind
{
    Sent,

    /// <summary>Never, to this address.</summary>
    Refused,

    /// <summary>Not now, to this address.</summary>
    Later,

    /// <summary>The server takes nothing from us now.</summary>
    Down,

    /// <summary>The connection broke off: it may have been sent.</summary>
    Unsure,
}
