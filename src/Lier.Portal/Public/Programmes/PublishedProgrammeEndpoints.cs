using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Documents.Forms;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Public.Frame;

namespace Lier.Portal.Public.Programmes;

/// <summary>What everybody may read of the programmes: made from what is published of them, and from nothing else.</summary>
public static class PublishedProgrammeEndpoints
{
    public static void MapPublishedProgrammes(this RouteGroupBuilder pages)
    {
        pages.MapGet(Urls.Programmes, ListAsync);
        pages.MapGet(Urls.ProgrammeTemplate, LatestPageAsync);
        pages.MapGet(Urls.ProgrammeVersionTemplate, PageAsync);
        pages.MapGet(Urls.ProgrammeFileTemplate, LatestFileAsync);
        pages.MapGet(Urls.ProgrammeVersionFileTemplate, FileAsync);
    }

    private static async Task<IResult> ListAsync(ProgrammeQueries programmes, PageRenderer renderer, CancellationToken cancel)
    {
        var standing = await programmes.StandingAsync(cancel);
        return await renderer.PageAsync<PublishedProgrammesPage>(
            new(
                "Programma’s – Lier vordert",
                "Wat de stad Lier met een getal beloofde, wie daarvoor betaalt en hoe ver het staat.",
                Urls.Programmes),
            new() { [nameof(PublishedProgrammesPage.Programmes)] = standing.Select(ProgrammeSummary.Of).ToList() });
    }

    private static Task<IResult> LatestPageAsync(
        string slug, ProgrammeQueries programmes, ReportQueries reports, PageRenderer renderer, CancellationToken cancel) =>
        PageAsync(slug, null, programmes, reports, renderer, cancel);

    private static async Task<IResult> PageAsync(
        string slug, int? version, ProgrammeQueries programmes, ReportQueries reports, PageRenderer renderer, CancellationToken cancel)
    {
        if (await programmes.ReadAsync(slug, version, cancel) is not { } reading) return Results.NotFound();
        var content = reading.Programme.Content;
        var actions = content.Targets.SelectMany(t => t.Actions).Select(a => PlanCode.SlugOf(a.Code));
        var address = version is { } number ? Urls.Programme(slug, number) : Urls.Programme(slug);
        return await renderer.PageAsync<PublishedProgrammePage>(
            new($"{content.Name} – Lier vordert", content.Summary, address)
            {
                Alternates = [.. ProgrammeForms.All.Select(f => (Urls.Programme(slug, version, f.Ending), f.MediaType, f.Name))],
            },
            new()
            {
                [nameof(PublishedProgrammePage.Reading)] = reading,
                [nameof(PublishedProgrammePage.Version)] = version,
                [nameof(PublishedProgrammePage.Stories)] = await reports.WithAStoryAsync([.. actions], cancel),
            });
    }

    private static Task<IResult> LatestFileAsync(
        string slug, string form, ProgrammeQueries programmes, PortalAddress portal, CancellationToken cancel) =>
        FileAsync(slug, null, form, programmes, portal, cancel);

    private static async Task<IResult> FileAsync(
        string slug, int? version, string form, ProgrammeQueries programmes, PortalAddress portal, CancellationToken cancel) =>
        ProgrammeForms.Find(form) is { } found && await programmes.PublishedAsync(slug, version, cancel) is { } programme
            ? PublicPage.Text(found.Write(programme, portal), found.MediaType, Urls.Programme(slug, version, form))
            : Results.NotFound();
}
