using Lier.Portal.Documents.Problems;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.ReportText;

/// <summary>What reading a report's text gave: its content, or the problems that stand in the way. A warning does not.</summary>
public sealed record ReportReading(ReportContent? Content, IReadOnlyList<ReportProblem> Problems, IReadOnlyList<ReportProblem> Warnings);
