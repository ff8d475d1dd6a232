using System.Threading.RateLimiting;
using Lier.Portal.Public.Frame;
using Microsoft.AspNetCore.Mvc;

namespace Lier.Portal.Public;

/// <summary>How much work everybody together may ask for at once; what is kept in memory asks for none.</summary>
public static class PublicSetup
{
    /// <summary>For pages that are made anew.</summary>
    public const string Making = "openbaar";

    /// <summary>For forms that bring something.</summary>
    public const string Slow = "formulieren";

    private const int MostMaking = 8;
    private const int MostSlow = 4;
    private const int Waiting = 500;

    public static void AddPublic(this IServiceCollection services)
    {
        services.AddSingleton<PublicPages>().AddSingleton<PageRenderer>().AddHostedService<RegisterWatch>();
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
            limits.AddPolicy(Making, _ => RateLimitPartition.GetConcurrencyLimiter(Making, _ => Limit(MostMaking)));
            limits.AddPolicy(Slow, _ => RateLimitPartition.GetConcurrencyLimiter(Slow, _ => Limit(MostSlow)));
        });
    }

    /// <summary>Pages that are made anew, each kept in memory at its own address.</summary>
    public static RouteGroupBuilder MapKeptPages(this WebApplication app)
    {
        var pages = app.MapGroup("").AllowAnonymous().RequireRateLimiting(Making);
        return pages.AddEndpointFilter(app.Services.GetRequiredService<PublicPages>().KeepAsync);
    }

    /// <summary>
    /// A form for whoever is not signed in. It has no antiforgery token, for that takes a cookie: it may only do what
    /// nobody gains by having somebody else do it.
    /// </summary>
    public static void MapOpenForm(this WebApplication app, string address, Delegate answer, long largest) =>
        app.MapPost(address, answer)
            .AllowAnonymous()
            .DisableAntiforgery()
            .RequireRateLimiting(Slow)
            .WithMetadata(new RequestSizeLimitAttribute(largest));

    private static ConcurrencyLimiterOptions Limit(int most) => new()
    {
        PermitLimit = most,
        QueueLimit = Waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    };
}
