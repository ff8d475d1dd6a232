namespace Lier.Portal.Domain.People;

/// <summary>A person whom the portal knows: by a mandate that a report names, or by having signed in.</summary>
public sealed class Account
{
    private Account() { }

    /// <summary>Somebody whom a report names; <see cref="LinkTo"/> ties the sign-in to it.</summary>
    public Account(string name) => Name = name;

    public Account(string name, string subject) => (Name, Subject) = (name, subject);

    public int Id { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>The identity provider's own, lasting id of this person; null until it is known.</summary>
    public string? Subject { get; private set; }

    public void LinkTo(string subject)
    {
        if (Subject is not null && Subject != subject) throw new RefusedException($"{Name} is al aan een andere aanmelding gekoppeld.");
        Subject = subject;
    }

    /// <summary>Gives the sign-in free for another account, of which it turns out to be.</summary>
    public void Unlink() => Subject = null;

    public void Rename(string name) => Name = name;
}
