using Lier.Portal.Documents.Problems;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Application.Import;

/// <summary>What somebody sees before a report is taken in.</summary>
/// <param name="Fingerprint">Of the text and of everything that would change; storing asks for the same.</param>
public sealed record ImportPreview(
    int UploadId,
    string FileName,
    ReportContent Content,
    IReadOnlyList<ReportProblem> Warnings,
    ImportProposal Proposal,
    Fingerprint Fingerprint)
{
    public ReportingPeriod Period => Content.Period;
}
