using System.Security.Claims;
using Lier.Portal.Application.College;
using Lier.Portal.Documents.Forms;
using Lier.Portal.Documents.Word;
using Lier.Portal.Domain.College;

namespace Lier.Portal.Desks.College;

/// <summary>Decisions, and the proposal for one, as Word documents.</summary>
public static class CollegeEndpoints
{
    public static void MapCollege(this WebApplication app)
    {
        app.MapGet(Urls.ProposalDocumentTemplate, ProposalAsync).RequireAuthorization(Policies.College);
        app.MapGet(Urls.DecisionDocumentTemplate, DecisionAsync).RequireAuthorization(Policies.College);
    }

    private static async Task<IResult> ProposalAsync(
        string period, DecisionQueries decisions, TownClock clock, ClaimsPrincipal user, CancellationToken cancel) =>
        ReportingPeriod.TryParse(period, null, out var half)
            && await decisions.ProposalAsync(half, PersonClaims.Of(user), cancel) is { } text
            ? Document(text, $"ontwerpbesluit-{half.Slug}.docx", clock)
            : Results.NotFound();

    private static async Task<IResult> DecisionAsync(
        string period, int id, DecisionQueries decisions, TownClock clock, ClaimsPrincipal user, CancellationToken cancel) =>
        ReportingPeriod.TryParse(period, null, out var half)
            && await decisions.TextAsync(half, id, PersonClaims.Of(user), cancel) is { } text
            ? Document(text, $"besluit-{half.Slug}-{id}.docx", clock)
            : Results.NotFound();

    private static IResult Document(DecisionText text, string name, TownClock clock) =>
        Results.File(DecisionDocument.Write(text, clock.Now), WordFile.ContentType, name);
}
