using Lier.Portal.Application.Routes;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Application.Notes.Routes;

/// <summary>The workflow position of one note.</summary>
public sealed class NoteRoute : ApprovalRoute
{
    private NoteRoute() { }

    public NoteRoute(ProgressNote note, RouteDefinition definition, DateTimeOffset at)
    {
        Note = note;
        Begin(definition, at);
    }

    public int NoteId { get; private set; }
    public ProgressNote Note { get; private set; } = null!;

    protected override IApproval Approval => Note;

    protected override IAssignment Assignment => Note.Action;

    public override string About => $"{Note.Action.Code} · {Note.Period.Label}";

    public override string Title => Note.Action.Title;

    public override string InWords => $"{Note.Action.Code} over de {Note.Period.Label}";

    public override IReadOnlyList<IReadOnlyDictionary<string, WorkflowValue>> FactsOfVersions =>
        [.. Note.Versions.OrderBy(v => v.Number).Select(v => NoteFacts.Of(v.Text))];

    protected override IReadOnlyDictionary<string, WorkflowValue> Facts => NoteFacts.Of(Note.LastVersion?.Text ?? Note.Text);

    protected override bool IsOver(NoteStage stage) => stage is NoteStage.Approved or NoteStage.Published;
}
