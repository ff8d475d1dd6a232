namespace Lier.Portal.Domain.Approvals;

/// <summary>The college's decision that approved a note.</summary>
public sealed record ReportedDecision(DateOnly SessionDate, string Number);
