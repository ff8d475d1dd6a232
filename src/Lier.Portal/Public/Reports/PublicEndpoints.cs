using System.Globalization;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Forms;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Look.Reports;
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
        var pages = app.MapGroup("").AllowAnonymous().RequireRateLimiting(PublicSetup.Making).AddEndpointFilter(app.Services.GetRequiredService<PublicPages>().KeepAsync);
        pages.MapGet(Urls.Start, StartAsync);
        pages.MapGet(Urls.Reports, ArchiveAsync);
        pages.MapGet(Urls.ReportTemplate, (string slug, HttpRequest asked, ReportQueries reports, ProgrammeQueries programmes, PageRenderer renderer, CancellationToken cancel) => ReportAsync(slug, null, asked, reports, programmes, renderer, cancel));
        pages.MapGet(Urls.ReportVersionTemplate, ReportAsync);
        pages.MapGet(Urls.ReportFileTemplate, LatestFileAsync);
        pages.MapGet(Urls.ReportVersionFileTemplate, VersionFileAsync);
        pages.MapGet(Urls.AllActions, ActionsAsync);
        pages.MapGet(Urls.ActionTemplate, ActionAsync);
        pages.MapPublishedProgrammes();
        pages.MapRegister(app);
        pages.MapAccessibility(app);
    }

    private static async Task<IResult> StartAsync(ReportQueries reports, ProgrammeQueries programmes, PageRenderer renderer, CancellationToken cancel)
    {
        var latest = await reports.LatestAsync(cancel);
        return await renderer.PageAsync<StartPage>(
            new("Lier vordert – voortgang van het meerjarenplan", "Hoe ver staat de stad Lier met de prioritaire acties van haar meerjarenplan?", Urls.Start),
            new()
            {
                [nameof(StartPage.Latest)] = latest,
                [nameof(StartPage.Before)] = latest is null ? null : await reports.BeforeAsync(latest.Period, cancel),
                [nameof(StartPage.Notification)] = await reports.LastEntriesAsync(StartPage.MostNews, cancel),
                [nameof(StartPage.Programmes)] = (await programmes.StandingAsync(cancel)).Select(ProgrammeSummary.Of).ToList(),
            });
    }

    private static async Task<IResult> ArchiveAsync(ReportQueries reports, PageRenderer renderer, CancellationToken cancel) =>
        await renderer.PageAsync<ArchivePage>(
            new("Rapporten – Lier vordert", "Alle halfjaarlijkse rapporten over de voortgang van het meerjarenplan van Lier.", Urls.Reports),
            new() { [nameof(ArchivePage.Rows)] = await reports.ArchiveAsync(cancel) });

    private static async Task<IResult> ReportAsync(string slug, int? version, HttpRequest asked, ReportQueries reports, ProgrammeQueries programmes, PageRenderer renderer, CancellationToken cancel)
    {
        if (!ReportingPeriod.TryParse(slug, null, out var period) || await reports.ReadAsync(period, version, cancel) is not { } reading) return Results.NotFound();
        if (reading.Withdrawal is not null) return await WithdrawnAsync(reading, renderer);
        var content = reading.Report.Content;
        var filter = ReportFilter.Read(asked.Query, content);
        return await renderer.PageAsync<ReportPage>(
            new(
                $"{(filter.IsEmpty ? "Voortgang" : "Gezocht in de voortgang")} {period.Label} – Lier vordert",
                $"Hoe ver stond Lier in de {period.Label} met {DutchText.Count(content.Actions.Count(), "actie", "acties")} van haar meerjarenplan?",
                version is { } number ? Urls.Report(period, number) : Urls.Report(period),
                IsPart: !filter.IsEmpty)
            {
                Alternates = [.. ReportForms.Named(reading.Forms).Select(f => (Urls.Report(period, version, f.Ending), ReportForms.MediaTypeOf(f.Ending)!.Split(';')[0], f.Name))],
            },
            new()
            {
                [nameof(ReportPage.Reading)] = reading,
                [nameof(ReportPage.Version)] = version,
                [nameof(ReportPage.Filter)] = filter,
                [nameof(ReportPage.Engagements)] = Engagements.Of(await programmes.StandingAsync(cancel), period),
                [nameof(ReportPage.Before)] = filter.IsEmpty ? await reports.BeforeAsync(period, cancel) : null,
            });
    }

    // An ending may have a dot in it: of 2021-h1.budget.csv the half-year is what stands before the first.
    private static Task<IResult> LatestFileAsync(string name, string form, ReportQueries reports, PageRenderer renderer, CancellationToken cancel)
    {
        var (slug, ending) = Cut($"{name}.{form}");
        return FileAsync(slug, null, ending, reports, renderer, cancel);
    }

    private static Task<IResult> VersionFileAsync(string slug, string name, string form, ReportQueries reports, PageRenderer renderer, CancellationToken cancel)
    {
        var (number, ending) = Cut($"{name}.{form}");
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? FileAsync(slug, version, ending, reports, renderer, cancel) : Task.FromResult(Results.NotFound());
    }

    private static (string Before, string After) Cut(string name) => (name[..name.IndexOf('.', StringComparison.Ordinal)], name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]);

    private static async Task<IResult> FileAsync(string slug, int? version, string form, ReportQueries reports, PageRenderer renderer, CancellationToken cancel)
    {
        if (ReportForms.MediaTypeOf(form) is not { } mediaType || !ReportingPeriod.TryParse(slug, null, out var period)) return Results.NotFound();
        if (await reports.ReadAsync(period, version, cancel) is not { } reading) return Results.NotFound();
        if (reading.Withdrawal is not null) return await WithdrawnAsync(reading, renderer);
        var address = Urls.Report(period, version, form);
        if (form == ReportForms.Json) return PublicPage.Text(reading.Report.Frozen, mediaType, address);
        return await reports.FileAsync(reading.Report.Id, form, cancel) is { } bytes ? PublicPage.File(bytes, mediaType, address) : Results.NotFound();
    }

    private static async Task<IResult> ActionsAsync(HttpRequest asked, ReportQueries reports, PageRenderer renderer, CancellationToken cancel)
    {
        var latest = await reports.LatestAsync(cancel);
        var filter = latest is null ? ReportFilter.Everything : ReportFilter.Read(asked.Query, latest.Content);
        return await renderer.PageAsync<ActionsPage>(
            new("Acties – Lier vordert", "Alle prioritaire acties van het meerjarenplan van Lier, elk met hoe ver ze staat.", Urls.AllActions, IsPart: !filter.IsEmpty),
            new()
            {
                [nameof(ActionsPage.Latest)] = latest,
                [nameof(ActionsPage.Gone)] = latest is null || !filter.IsEmpty ? [] : await reports.GoneAsync(latest, cancel),
                [nameof(ActionsPage.Filter)] = filter,
            });
    }

    private static async Task<IResult> ActionAsync(string slug, ReportQueries reports, ProgrammeQueries programmes, PageRenderer renderer, CancellationToken cancel)
    {
        slug = PlanCode.SlugOf(slug);
        if (await reports.StoryOfAsync(slug, cancel) is not [var newest, ..] story) return Results.NotFound();
        return await renderer.PageAsync<ActionPage>(
            new($"{newest.Action.Title} – Lier vordert", newest.Action.Description, Urls.Action(slug)),
            new()
            {
                [nameof(ActionPage.Slug)] = slug,
                [nameof(ActionPage.Story)] = story,
                [nameof(ActionPage.Engagements)] = Engagements.Of(await programmes.StandingAsync(cancel), newest.Period).ServedBy(newest.Action.Code),
            });
    }

    private static Task<PublicPage> WithdrawnAsync(PublishedReading reading, PageRenderer renderer) => renderer.PageAsync<WithdrawnPage>(
        new($"Ingetrokken: rapport {reading.Report.Period.Label} – Lier vordert", "Dit rapport is ingetrokken.", Urls.Report(reading.Report.Period)),
        new() { [nameof(WithdrawnPage.Reading)] = reading }, StatusCodes.Status410Gone);
}
