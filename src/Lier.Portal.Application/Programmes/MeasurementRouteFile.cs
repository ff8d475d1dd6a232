using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Stages;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Application.Programmes;

/// <summary>What the workflow file of a programme's measurements may say; its words are those of a note's.</summary>
public static class MeasurementRouteFile
{
    public const string Publish = "publiceren";

    /// <summary>Whose agreement is asked: of every competent alderman.</summary>
    public static AgreementRequest Asked { get; } = new("akkoord", Role.Alderman, Within.AllCompetent);

    /// <summary>Does it wait for this person's agreement?</summary>
    public static bool Asks(Measurement measurement, Person person, DateOnly day) =>
        !measurement.ObjectionsToAgreeing(Asked, person, day).Any();

    public static StageRules<NoteStage> Rules { get; } = new("programme-report", "measurement", new Dictionary<string, StageTask<NoteStage>>
    {
        ["invullen"] = new(NoteStage.Draft, [Outcomes.Submit]),
        ["akkoord"] = new(
            NoteStage.ForAgreement, [Outcomes.Agree, Outcomes.SendBack], Outcomes.Withdraw, Outcomes.WithdrawAgreement),
        ["college"] = new(
            NoteStage.WithCollege, [Outcomes.Approved, Outcomes.Returned, Outcomes.Deferred], Outcomes.WithdrawAgreement),
        ["publicatie"] = new(NoteStage.Approved, [Publish]),
    }, NoteStage.Published);
}
