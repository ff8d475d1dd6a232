using Lier.Portal.Application.Data;

namespace Lier.Portal.Application.Routes;

/// <summary>How the things of one subject that follow a route are read.</summary>
public interface IRouteSource
{
    RouteSubject Subject { get; }

    /// <summary>With everything that the rules of the thing ask after.</summary>
    IQueryable<Route> Whole(PortalDb db);

    /// <summary>With the dates that deadlines can hang on.</summary>
    IQueryable<DatedRoute> Dated(PortalDb db);
}

/// <summary>A route and the dates of what follows it.</summary>
public sealed class DatedRoute
{
    public required Route Route { get; init; }
    public DateOnly? SubmitBy { get; init; }
    public DateOnly? AgreeBy { get; init; }
    public DateOnly? ReportBy { get; init; }
}
