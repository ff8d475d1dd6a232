using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Domain.Notes;

/// <summary>A step that was taken with a note.</summary>
public sealed class NoteAct : ApprovalAct;
