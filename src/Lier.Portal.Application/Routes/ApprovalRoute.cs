using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Routes;

/// <summary>The workflow position of what is drafted, agreed to, decided on and published: a note, or a measurement.</summary>
public abstract class ApprovalRoute : Route
{
    /// <summary>Whose agreement is asked where it waits; null where nobody's is.</summary>
    public AgreementRequest? Request =>
        Approval.Stage == NoteStage.ForAgreement && this is { StepId: { } id, AskedRole: { } role, AskedWithin: { } within }
            ? new(id, role, within)
            : null;

    protected abstract IApproval Approval { get; }

    /// <summary>Whose work it is, and who is competent for it.</summary>
    protected abstract IAssignment Assignment { get; }

    protected override IEnumerable<string> AgreedAt => Approval.AgreedAt;

    protected override string Called => $"{Approval.GetType().Name} {Approval.Id} ({Approval.Stage})";

    /// <summary>Where the thing is at its end.</summary>
    protected abstract bool IsOver(NoteStage stage);

    public sealed override bool IsAt(RouteStep? step) => step is null ? IsOver(Approval.Stage) : Approval.Stage == StageAt(step.Kind);

    public sealed override string WhoIsAsked(RouteStep step, DateOnly day) => step.Role switch
    {
        Role.Staff => $"team {Teams}",
        Role.Alderman => Assignment.CompetentOn(day) is { Count: > 0 } aldermen
            ? string.Join(", ", aldermen.Select(a => a.Name))
            : "geen bevoegde schepen",
        Role.HeadOfService => $"{step.Role.Name()} van {Teams}",
        Role.ManagementTeam or Role.CollegeSecretary or Role.Administrator => step.Role.Name(),
    };

    private static NoteStage? StageAt(StepKind kind) => kind switch
    {
        StepKind.Write => NoteStage.Draft,
        StepKind.Agree => NoteStage.ForAgreement,
        StepKind.Decide => NoteStage.WithCollege,
        StepKind.Publish => NoteStage.Approved,
        StepKind.Acknowledge => null,
    };

    private string Teams => string.Join(", ", Assignment.Teams);

    /// <summary>Brings it back to its first step, by the hand of an administrator.</summary>
    public void Reopen(RouteDefinition definition, string reason, Signature by)
    {
        // A draft whose position went astray only needs its position back.
        if (Approval.Stage != NoteStage.Draft || IsAt(WaitingAt(definition))) Approval.Reopen(reason, by);
        BeginAgain(definition, by.At);
    }

    // While others must agree too, and where somebody takes that back, who is asked stays asked: nothing is reached, the days run on.
    protected sealed override bool IsDone(RouteStep step, string outcome, Signature by) => outcome switch
    {
        Outcomes.Agree => Approval.StillToAgree(step.Request!, by.Day).Count == 0,
        Outcomes.WithdrawAgreement => step.Kind != StepKind.Agree,
        _ => true,
    };

    protected sealed override void Arrived(string outcome, RouteStep? next)
    {
        if (outcome == Outcomes.Agree && next?.Kind == StepKind.Decide) Approval.BringBeforeCollege();
    }
}
