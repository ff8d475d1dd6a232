using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Approvals;

/// <summary>What an approval is about: whose work it is, and who is competent for it when.</summary>
public interface IAssignment
{
    IReadOnlyList<string> Teams { get; }

    /// <summary>In a sentence: <c>deze actie</c>.</summary>
    string Called { get; }

    IReadOnlyList<Account> CompetentOn(DateOnly day);

    /// <summary>Those for whom this person may act as alderman on that day: oneself first.</summary>
    IReadOnlyList<Account> RepresentedBy(Person person, DateOnly day);
}
