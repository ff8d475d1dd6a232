using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Routes;

namespace Lier.Portal.Application.Deadlines;

/// <summary>What a deadline that something of one subject meets gives to tell.</summary>
public interface INoticeSource : IRouteSource
{
    /// <summary>Whoever the step waits for is reminded, another role hears that it stays undone.</summary>
    /// <param name="route">With all of the thing, see <see cref="IRouteSource.Whole"/>.</param>
    Notification NotificationOf(Notice notice, Route route, RouteStep step, DateOnly day);
}
