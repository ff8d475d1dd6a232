using System.Net.Mail;

namespace Lier.Portal.Domain.People;

/// <summary>What counts as somebody's e-mail address.</summary>
public static class EmailAddress
{
    private const int MaxLength = 254;

    /// <summary>Is it the address of one mailbox, and nothing else? Before its @ nothing but ASCII: .NET mails to no other.</summary>
    public static bool IsOne(string? text) =>
        text is { Length: > 0 and <= MaxLength } && !text.Any(char.IsControl)
        && MailAddress.TryCreate(text, out var address) && address.Address == text && address.User.All(char.IsAscii);
}
