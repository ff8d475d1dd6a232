using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Reports;

namespace Lier.Portal.Public.Frame;

/// <summary>What the pages of reports and programmes are made from, and what makes them.</summary>
internal sealed record PublicSources(
    ReportQueries Reports, ProgrammeQueries Programmes, PageRenderer Renderer, CancellationToken Cancel);
