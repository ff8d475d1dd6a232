using Lier.Portal.Application.Deadlines;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Application.Routes;

namespace Lier.Portal.Host;

/// <summary>The workflow files, and whatever follows one.</summary>
internal static class RoutesSetup
{
    public static void AddRoutes(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton(services => new RouteDefinitions(
                new Dictionary<RouteSubject, string>
                {
                    [RouteSubject.Note] = builder.WorkflowAt("ProgressNote", "progress-note"),
                    [RouteSubject.Measurement] = builder.WorkflowAt("ProgrammeReport", "programme-report"),
                    [RouteSubject.Report] = builder.WorkflowAt("Report", "report"),
                },
                services.GetRequiredService<TownClock>()))
            .AddSingleton<RouteVersions>()
            .AddSource<NoteSource>()
            .AddSource<MeasurementSource>()
            .AddSource<ReportSource>();
    }

    private static IServiceCollection AddSource<TSource>(this IServiceCollection services)
        where TSource : class, INoticeSource =>
        services.AddSingleton<INoticeSource, TSource>().AddSingleton<IRouteSource, TSource>();
}
