namespace Lier.Portal.Application.Mail;

/// <summary>What is the matter with the mail server now, as this node sees it.</summary>
public sealed class MailTrouble
{
    private int failures;

    public string? Words { get; private set; }

    /// <summary>When to try again.</summary>
    public DateTimeOffset? Until { get; private set; }

    public void Add(string words, DateTimeOffset at) => (Words, Until) = (words, at + BackOff.After(++failures));

    public void Clear() => (failures, Words, Until) = (0, null, null);
}
