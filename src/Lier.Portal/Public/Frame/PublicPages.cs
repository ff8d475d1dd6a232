using Lier.Portal.Application.Messages;
using Microsoft.Extensions.Caching.Memory;

namespace Lier.Portal.Public.Frame;

/// <summary>Keeps in memory what was rendered for citizens, until something is published or withdrawn.</summary>
public sealed class PublicPages : IDisposable
{
    // A report of 2,500 actions takes some 10 MB; what does not fit is rendered when it is asked for.
    private const long Most = 256 * 1024 * 1024;

    private readonly PublicChanges changes;
    private volatile MemoryCache kept = Empty();

    public PublicPages(PublicChanges changes)
    {
        this.changes = changes;
        changes.Changed += Forget;
    }

    public void Dispose()
    {
        changes.Changed -= Forget;
        kept.Dispose();
    }

    /// <summary>Forgets everything: what stands in the register changed.</summary>
    public void Forget() => kept = Empty();

    /// <summary>Answers at once what is known by heart; the rest of the portal need not look at it.</summary>
    public Task AnswerKnown(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        return HttpMethods.IsGet(request.Method)
            && !request.QueryString.HasValue
            && kept.TryGetValue(request.Path.Value ?? "", out PublicPage? page)
                ? page!.ExecuteAsync(context)
                : next(context);
    }

    /// <summary>Keeps what an address answers; a page that was begun before something was published is not kept after it.</summary>
    public async ValueTask<object?> KeepAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (memory, request) = (kept, context.HttpContext.Request);
        var answer = await next(context);
        // Only under its own address: capitals and needless zeros would fill the memory with the same page.
        if (answer is PublicPage page && page.Address == request.Path.Value && !request.QueryString.HasValue)
            memory.Set(page.Address!, page, new MemoryCacheEntryOptions { Size = page.Size });
        return answer;
    }

    private static MemoryCache Empty() => new(new MemoryCacheOptions { SizeLimit = Most });
}
