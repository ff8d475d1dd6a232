namespace Lier.Portal.Domain.People;

/// <summary>A person whom the portal knows: by a mandate that a report names, or by having signed in.</summary>
public sealed class Account
{
    private readonly List<Substitution> substitutions = [];

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
    public void Unlink() => (Subject, Email, Roles, Teams, KnownSince) = (null, null, [], [], null);

    public void Rename(string name) => Name = name;

    /// <summary>Where mail reaches this person, as the last sign-in said; null when it named no address.</summary>
    public string? Email { get; private set; }

    /// <summary>
    /// The roles and teams of the last sign-in: whom the portal tells what. What somebody may do, each sign-in says anew.
    /// </summary>
    public IReadOnlyList<Role> Roles { get; private set; } = [];

    public IReadOnlyList<string> Teams { get; private set; } = [];

    /// <summary>Since when those are so; null for who never signed in.</summary>
    public DateTimeOffset? KnownSince { get; private set; }

    public MailChoice Mail { get; private set; }

    /// <summary>Keeps what a sign-in said of this person; the same again changes nothing.</summary>
    public void Recognise(IReadOnlyCollection<Role> roles, IReadOnlyCollection<string> teams, string? email, DateTimeOffset at)
    {
        if (KnownSince is not null && Email == email && Roles.ToHashSet().SetEquals(roles) && Teams.ToHashSet().SetEquals(teams)) return;
        (Roles, Teams, Email, KnownSince) = ([.. roles], [.. teams], email, at);
    }

    /// <summary>When this person put the first steps away; null while they are still shown.</summary>
    public DateTimeOffset? TourDoneAt { get; private set; }

    public void FinishTour(DateTimeOffset at) => TourDoneAt = at;

    public void ShowTourAgain() => TourDoneAt = null;

    public void ChooseMail(MailChoice choice) => Mail = choice;

    /// <summary>Who acts for this person, and when: one at a time.</summary>
    public IReadOnlyList<Substitution> Substitutions => substitutions;

    /// <summary>Whoever may act as this person on a day: themselves, and who replaces them.</summary>
    public IEnumerable<int> ActingOn(DateOnly day) => substitutions.Where(s => s.Covers(day)).Select(s => s.SubstituteId).Prepend(Id);

    public bool IsReplacedBy(int personId, DateOnly day) => substitutions.Exists(s => s.SubstituteId == personId && s.Covers(day));

    public void NameSubstitute(Account substitute, DateOnly from, DateOnly until, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToNaming(substitute, from, until, by));
        substitutions.Add(new Substitution(substitute, from, until, by));
    }

    public IEnumerable<Objection> ObjectionsToNaming(Account substitute, DateOnly from, DateOnly until, Signature by)
    {
        if (!MaySay(by.Person)) yield return "Een schepen duidt zelf een vervanger aan, of de beheerder doet het.";
        if (substitute == this || substitute.Id == Id) yield return new("Niemand vervangt zichzelf.", nameof(substitute));
        else if (substitute.Id == by.Person.Id)
            yield return new("Niemand duidt zichzelf aan als vervanger van een ander.", nameof(substitute));
        if (until < from) yield return new("De laatste dag van de vervanging valt vóór de eerste.", nameof(until));
        else if (from < by.Day)
            yield return new(
                "Een vervanging begint ten vroegste vandaag: wat al gebeurd is, blijft op naam van wie het deed.", nameof(from));
        if (substitutions.Find(s => !s.IsCancelled && s.From <= until && from <= s.Until) is { } other)
            yield return new(
                $"Van {DutchDate.InWords(other.From)} tot en met {DutchDate.InWords(other.Until)} "
                    + $"is {other.Substitute.Name} al de vervanger. Beëindig die vervanging eerst.",
                nameof(from));
    }

    /// <summary>From now on the substitute acts no more; who was named stays on record, and what they did with both names.</summary>
    public void EndSubstitution(Substitution substitution, Signature by)
    {
        if (!MaySay(by.Person)) throw new RefusedException("Een schepen beëindigt zelf een vervanging, of de beheerder doet het.");
        if (substitution.IsCancelled || substitution.Until < by.Day) throw new RefusedException("Die vervanging is al voorbij.");
        substitution.EndBefore(by.Day);
    }

    /// <summary>Is it this alderman who speaks, about themselves?</summary>
    public bool IsSelf(Person by) => by.Is(Role.Alderman) && by.Id == Id;

    private bool MaySay(Person by) => by.Is(Role.Administrator) || IsSelf(by);
}
