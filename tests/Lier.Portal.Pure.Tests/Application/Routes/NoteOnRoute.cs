using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Pure.Tests.Application.Routes;

/// <summary>A real note on a real route. Every deed is done as the portal's use cases do it, but in memory.</summary>
internal sealed class NoteOnRoute
{
    private readonly RouteDefinition definition;
    private readonly Cast cast;

    public NoteOnRoute(RouteDefinition definition, Cast cast)
    {
        (this.definition, this.cast) = (definition, cast);
        Note = new ProgressNote(cast.Action, Given.Period);
        Route = new NoteRoute(Note, definition, Given.Now);
    }

    public ProgressNote Note { get; }

    public NoteRoute Route { get; }

    public RouteStep? Step => Route.WaitingAt(definition);

    /// <summary>Everything that a deed can change.</summary>
    public object Picture => (
        (Note.Stage, Note.Revision, Note.Text, Note.Acts.Count, Note.Versions.Count, Note.WriterIds, Note.LastWrittenAt),
        (Route.Run, Route.StepId, Route.StepName, Route.AskedRole, Route.AskedWithin, Route.DefinitionHash, Route.Journal.Count),
        string.Join(' ', cast.CompetentIds));

    public void Do(Deed deed, Signature by)
    {
        switch (deed.What)
        {
            case Deed.Write: Note.Write(deed.Text, by); break;
            case Deed.Reopen: Route.Reopen(definition, "Niemand kan verder helpen.", by); break;
            case Deed.MoveMandate: cast.MoveMandate(deed.Choice, by); break;
            case Outcomes.Approved: Decide(DecisionOutcome.Approved, deed, by); break;
            case Outcomes.Returned: Decide(DecisionOutcome.Returned, deed, by); break;
            case Outcomes.Deferred: Decide(DecisionOutcome.Deferred, deed, by); break;
            default: Route.Walk(definition, deed.What, by, step => Take(deed, step, by)); break;
        }
    }

    private void Take(Deed deed, RouteStep? step, Signature by)
    {
        switch (deed.What)
        {
            case Outcomes.Submit: Note.Submit(by); break;
            case Outcomes.Withdraw: Note.Withdraw(by); break;
            case Outcomes.Agree: Note.Agree(step?.Request, deed.VersionOf(Note), by); break;
            case Outcomes.SendBack: Note.SendBack(step?.Request, deed.VersionOf(Note), "Noem de cijfers.", by); break;
            case Outcomes.WithdrawAgreement: Note.WithdrawAgreement(Route.AgreedBefore(definition), deed.VersionOf(Note), by); break;
            default: throw new ArgumentOutOfRangeException(nameof(deed), deed, null);
        }
    }

    private void Decide(DecisionOutcome outcome, Deed deed, Signature by)
    {
        var decision = CollegeDecision.Register(Given.Period, Given.Today, "2022-00045", by);
        Route.Walk(definition, deed.What, by, _ => decision.On(Note, deed.VersionOf(Note), outcome, "De cijfers ontbreken.", by));
    }
}
