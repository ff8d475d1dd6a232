using Lier.Portal.Application.Programmes;
using Lier.Portal.Documents.Forms;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Public.Frame;
using Lier.Portal.Public.Register;

namespace Lier.Portal.Public.Programmes;

/// <summary>What everybody may read of the programmes: made from what is published of them, and from nothing else.</summary>
internal static class PublishedProgrammeEndpoints
{
    private static readonly FormSet<ProgrammeContent> Forms = ProgrammeForms.Written;

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

    private static Task<IResult> LatestPageAsync(string slug, [AsParameters] PublicSources sources) => PageAsync(slug, null, sources);

    private static async Task<IResult> PageAsync(string slug, int? version, [AsParameters] PublicSources sources)
    {
        var (reports, programmes, renderer, cancel) = sources;
        if (await programmes.ReadAsync(slug, version, cancel) is not { } reading) return Results.NotFound();
        if (reading.Withdrawal is { } withdrawal) return await WithdrawnAsync(reading.Programme, withdrawal, renderer);
        var actions = reading.Programme.Content.Targets.SelectMany(t => t.Actions).Select(a => PlanCode.SlugOf(a.Code));
        return await renderer.PageAsync<PublishedProgrammePage>(
            FactsOf(reading, version),
            new()
            {
                [nameof(PublishedProgrammePage.Reading)] = reading,
                [nameof(PublishedProgrammePage.Version)] = version,
                [nameof(PublishedProgrammePage.Stories)] = await reports.WithAStoryAsync([.. actions], cancel),
            });
    }

    private static PageFacts FactsOf(ProgrammeReading reading, int? version)
    {
        var content = reading.Programme.Content;
        var address = version is { } number ? Urls.Programme(content.Slug, number) : Urls.Programme(content.Slug);
        return new($"{content.Name} – Lier vordert", content.Summary, address)
        {
            Alternates =
            [
                .. from form in Forms.Named(reading.Forms)
                   let mediaType = Forms.MediaTypeOf(form.Ending)!.Split(';')[0]
                   select (Urls.Programme(content.Slug, version, form.Ending), mediaType, form.Name),
            ],
        };
    }

    private static Task<IResult> LatestFileAsync(string slug, string form, [AsParameters] PublicSources sources) =>
        FileAsync(slug, null, form, sources);

    private static async Task<IResult> FileAsync(string slug, int? version, string form, [AsParameters] PublicSources sources)
    {
        var (_, programmes, renderer, cancel) = sources;
        if (Forms.MediaTypeOf(form) is not { } mediaType) return Results.NotFound();
        if (await programmes.ReadAsync(slug, version, cancel) is not { } reading) return Results.NotFound();
        if (reading.Withdrawal is { } withdrawal) return await WithdrawnAsync(reading.Programme, withdrawal, renderer);
        var address = Urls.Programme(slug, version, form);
        if (form == Publication.FrozenForm) return PublicPage.Text(reading.Programme.Frozen, mediaType, address);
        return await programmes.FileAsync(reading.Programme, form, cancel) is { } bytes
            ? PublicPage.File(bytes, mediaType, address)
            : Results.NotFound();
    }

    private static Task<PublicPage> WithdrawnAsync(PublishedProgramme programme, RegisterEntry withdrawal, PageRenderer renderer) =>
        renderer.PageAsync<WithdrawnPage>(
            new($"Ingetrokken: {programme.Name} – Lier vordert", "Dit programma is ingetrokken.", Urls.Programme(programme.Slug)),
            new()
            {
                [nameof(WithdrawnPage.Withdrawal)] = withdrawal,
                [nameof(WithdrawnPage.Title)] = "Programma",
                [nameof(WithdrawnPage.Name)] = $"het programma {programme.Name}",
                [nameof(WithdrawnPage.All)] = (Urls.Programmes, "Alle programma’s"),
            },
            StatusCodes.Status410Gone);
}
