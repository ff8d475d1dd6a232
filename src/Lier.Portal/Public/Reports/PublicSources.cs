using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Public.Frame;

namespace Lier.Portal.Public.Reports;

/// <summary>What the pages of the reports are made from, and what makes them.</summary>
internal sealed record PublicSources(
    ReportQueries Reports, ProgrammeQueries Programmes, PageRenderer Renderer, CancellationToken Cancel);
