using System.Globalization;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Documents.Forms;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Public.Frame;
using Lier.Portal.Public.Register;

namespace Lier.Portal.Public.Reports;

/// <summary>The half-yearly reports: each version as a page and as files.</summary>
internal static class PublishedReportEndpoints
{
    public static void MapReports(this RouteGroupBuilder pages)
    {
        pages.MapGet(Urls.Reports, ArchiveAsync);
        pages.MapGet(Urls.ReportTemplate, LatestAsync);
        pages.MapGet(Urls.ReportVersionTemplate, ReportAsync);
        pages.MapGet(Urls.ReportFileTemplate, LatestFileAsync);
        pages.MapGet(Urls.ReportVersionFileTemplate, VersionFileAsync);
    }

    private static async Task<IResult> ArchiveAsync([AsParameters] PublicSources sources) =>
        await sources.Renderer.PageAsync<ArchivePage>(
            new(
                "Rapporten – Lier vordert",
                "Alle halfjaarlijkse rapporten over de voortgang van het meerjarenplan van Lier.",
                Urls.Reports),
            new() { [nameof(ArchivePage.Rows)] = await sources.Reports.ArchiveAsync(sources.Cancel) });

    private static Task<IResult> LatestAsync(string slug, HttpRequest asked, [AsParameters] PublicSources sources) =>
        ReportAsync(slug, null, asked, sources);

    private static async Task<IResult> ReportAsync(
        string slug, int? version, HttpRequest asked, [AsParameters] PublicSources sources)
    {
        var (reports, programmes, renderer, cancel) = sources;
        if (!ReportingPeriod.TryParse(slug, null, out var period)) return Results.NotFound();
        if (await reports.ReadAsync(period, version, cancel) is not { } reading) return Results.NotFound();
        if (reading.Withdrawal is { } withdrawal) return await WithdrawnAsync(period, withdrawal, renderer);
        var filter = ReportFilter.Read(name => asked.Query[name], reading.Report.Content);
        return await renderer.PageAsync<ReportPage>(
            FactsOf(reading, version, filter),
            new()
            {
                [nameof(ReportPage.Reading)] = reading,
                [nameof(ReportPage.Version)] = version,
                [nameof(ReportPage.Filter)] = filter,
                [nameof(ReportPage.Engagements)] = Engagements.Of(await programmes.StandingAsync(cancel), period),
                [nameof(ReportPage.Before)] = filter.IsEmpty ? await reports.BeforeAsync(period, cancel) : null,
            });
    }

    private static PageFacts FactsOf(PublishedReading reading, int? version, ReportFilter filter)
    {
        var period = reading.Report.Period;
        var actions = DutchText.Count(reading.Report.Content.Actions.Count(), "actie", "acties");
        return new(
            $"{(filter.IsEmpty ? "Voortgang" : "Gezocht in de voortgang")} {period.Label} – Lier vordert",
            $"Hoe ver stond Lier in de {period.Label} met {actions} van haar meerjarenplan?",
            version is { } number ? Urls.Report(period, number) : Urls.Report(period),
            IsPart: !filter.IsEmpty)
        {
            Alternates =
            [
                .. from form in ReportForms.Named(reading.Forms)
                   let mediaType = ReportForms.MediaTypeOf(form.Ending)!.Split(';')[0]
                   select (Urls.Report(period, version, form.Ending), mediaType, form.Name),
            ],
        };
    }

    // An ending may have a dot in it: of 2021-h1.budget.csv the half-year is what stands before the first.
    private static Task<IResult> LatestFileAsync(string name, string form, [AsParameters] PublicSources sources)
    {
        var (slug, ending) = Cut($"{name}.{form}");
        return FileAsync(slug, null, ending, sources);
    }

    private static Task<IResult> VersionFileAsync(string slug, string name, string form, [AsParameters] PublicSources sources)
    {
        var (number, ending) = Cut($"{name}.{form}");
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? FileAsync(slug, version, ending, sources)
            : Task.FromResult(Results.NotFound());
    }

    private static (string Before, string After) Cut(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return (name[..dot], name[(dot + 1)..]);
    }

    private static async Task<IResult> FileAsync(string slug, int? version, string form, PublicSources sources)
    {
        var (reports, _, renderer, cancel) = sources;
        if (ReportForms.MediaTypeOf(form) is not { } mediaType || !ReportingPeriod.TryParse(slug, null, out var period))
            return Results.NotFound();
        if (await reports.ReadAsync(period, version, cancel) is not { } reading) return Results.NotFound();
        if (reading.Withdrawal is { } withdrawal) return await WithdrawnAsync(period, withdrawal, renderer);
        var address = Urls.Report(period, version, form);
        if (form == ReportForms.Json) return PublicPage.Text(reading.Report.Frozen, mediaType, address);
        return await reports.FileAsync(reading.Report, form, cancel) is { } bytes
            ? PublicPage.File(bytes, mediaType, address)
            : Results.NotFound();
    }

    private static Task<PublicPage> WithdrawnAsync(ReportingPeriod period, RegisterEntry withdrawal, PageRenderer renderer) =>
        renderer.PageAsync<WithdrawnPage>(
            new($"Ingetrokken: rapport {period.Label} – Lier vordert", "Dit rapport is ingetrokken.", Urls.Report(period)),
            new()
            {
                [nameof(WithdrawnPage.Withdrawal)] = withdrawal,
                [nameof(WithdrawnPage.Title)] = period.Title,
                [nameof(WithdrawnPage.Name)] = $"het rapport over de {period.Label}",
                [nameof(WithdrawnPage.All)] = (Urls.Reports, "Alle rapporten"),
            },
            StatusCodes.Status410Gone);
}
