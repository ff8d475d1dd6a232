using Lier.Portal.Application.Programmes;
using Lier.Portal.Documents.Forms;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Public.Accessibility;
using Lier.Portal.Public.Frame;
using Lier.Portal.Public.Programmes;
using Lier.Portal.Public.Register;

namespace Lier.Portal.Public.Reports;

/// <summary>What everybody may read: pages and files made from what is published, and from nothing else.</summary>
public static class PublicEndpoints
{
    public static void MapPublic(this WebApplication app)
    {
        var pages = app.MapKeptPages();
        pages.MapGet(Urls.Start, StartAsync);
        pages.MapReports();
        pages.MapGet(Urls.AllActions, ActionsAsync);
        pages.MapGet(Urls.ActionTemplate, ActionAsync);
        pages.MapPublishedProgrammes();
        pages.MapRegister(app);
        pages.MapAccessibility(app);
    }

    private static async Task<IResult> StartAsync([AsParameters] PublicSources sources)
    {
        var (reports, programmes, renderer, cancel) = sources;
        var latest = await reports.LatestAsync(cancel);
        var standing = await programmes.StandingAsync(cancel);
        return await renderer.PageAsync<StartPage>(
            new(
                "Lier vordert – voortgang van het meerjarenplan",
                "Hoe ver staat de stad Lier met de prioritaire acties van haar meerjarenplan?",
                Urls.Start),
            new()
            {
                [nameof(StartPage.Latest)] = latest,
                [nameof(StartPage.Before)] = latest is null ? null : await reports.BeforeAsync(latest.Period, cancel),
                [nameof(StartPage.Notification)] = await reports.LastEntriesAsync(StartPage.MostNews, cancel),
                [nameof(StartPage.Programmes)] = standing.Select(ProgrammeSummary.Of).ToList(),
            });
    }

    private static async Task<IResult> ActionsAsync(HttpRequest asked, [AsParameters] PublicSources sources)
    {
        var (reports, _, renderer, cancel) = sources;
        var latest = await reports.LatestAsync(cancel);
        var filter = latest is null ? ReportFilter.Everything : ReportFilter.Read(name => asked.Query[name], latest.Content);
        return await renderer.PageAsync<ActionsPage>(
            new(
                "Acties – Lier vordert",
                "Alle prioritaire acties van het meerjarenplan van Lier, elk met hoe ver ze staat.",
                Urls.AllActions,
                IsPart: !filter.IsEmpty),
            new()
            {
                [nameof(ActionsPage.Latest)] = latest,
                [nameof(ActionsPage.Gone)] = latest is null || !filter.IsEmpty ? [] : await reports.GoneAsync(latest, cancel),
                [nameof(ActionsPage.Filter)] = filter,
            });
    }

    private static async Task<IResult> ActionAsync(string slug, [AsParameters] PublicSources sources)
    {
        var (reports, programmes, renderer, cancel) = sources;
        slug = PlanCode.SlugOf(slug);
        if (await reports.StoryOfAsync(slug, cancel) is not [var newest, ..] story) return Results.NotFound();
        var engagements = Engagements.Of(await programmes.StandingAsync(cancel), newest.Period);
        return await renderer.PageAsync<ActionPage>(
            new($"{newest.Action.Title} – Lier vordert", newest.Action.Description, Urls.Action(slug)),
            new()
            {
                [nameof(ActionPage.Slug)] = slug,
                [nameof(ActionPage.Story)] = story,
                [nameof(ActionPage.Engagements)] = engagements.ServedBy(newest.Action.Code),
            });
    }
}
