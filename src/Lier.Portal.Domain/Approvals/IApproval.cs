using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Approvals;

/// <summary>What a route must know and do of something under approval, whatever its versions hold.</summary>
public interface IApproval
{
    int Id { get; }

    NoteStage Stage { get; }

    /// <summary>The steps of the route at which somebody's agreement to the last version stands.</summary>
    IEnumerable<string> AgreedAt { get; }

    IReadOnlyList<Party> StillToAgree(AgreementRequest request, DateOnly day);

    void BringBeforeCollege();

    void Reopen(string reason, Signature by);
}
