namespace Lier.Portal.Application.Messages;

/// <summary>How far the mail about a message is.</summary>
public enum MailState
{
    /// <summary>Mail was not set up at the time; setting it up later sends nothing old.</summary>
    NotSetUp,

    NoAddress,

    /// <summary>The person wants no mail.</summary>
    NotWanted,

    Waiting,

    /// <summary>
    /// Handed over, and no answer yet. Left so for long, nobody knows whether it was sent: it is not sent again by itself.
    /// </summary>
    Sending,

    Sent,

    /// <summary>Read in the portal before the mail of the day.</summary>
    LeftOut,

    /// <summary>The mail server does not take it for this address.</summary>
    Refused,
}
