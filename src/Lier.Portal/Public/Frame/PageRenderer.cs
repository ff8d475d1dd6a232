using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Lier.Portal.Public.Frame;

/// <summary>Renders a page for everybody: from what it is given alone, without a request, a cookie or a circuit.</summary>
public sealed class PageRenderer(IServiceScopeFactory scopes, ILoggerFactory loggers, EndpointDataSource endpoints, PortalAddress portal)
{
    // The style sheet at the address that names its content, known once the portal's addresses are.
    private readonly Lazy<ResourceAssetCollection> assets = new(() =>
        endpoints.Endpoints.Select(e => e.Metadata.GetMetadata<ResourceAssetCollection>()).First(a => a is not null)!);

    public async Task<PublicPage> PageAsync<TPage>(
        PageFacts facts, Dictionary<string, object?> parameters, int status = StatusCodes.Status200OK)
        where TPage : IComponent =>
        PublicPage.Text(await HtmlAsync<TPage>(facts, parameters), "text/html", facts.IsKept ? facts.Address : null, status);

    public Task<string> HtmlAsync<TPage>(PageFacts facts, Dictionary<string, object?> parameters)
        where TPage : IComponent =>
        RenderAsync<PublicDocument>(new()
        {
            [nameof(PublicDocument.Facts)] = facts,
            [nameof(PublicDocument.Root)] = portal.Root.AbsoluteUri.TrimEnd('/'),
            [nameof(PublicDocument.Assets)] = assets.Value,
            [nameof(PublicDocument.ChildContent)] = (RenderFragment)(builder =>
            {
                builder.OpenComponent<TPage>(0);
                builder.AddMultipleAttributes(1, parameters!);
                builder.CloseComponent();
            }),
        });

    /// <summary>The page alone, without what every page has around it.</summary>
    public Task<string> BodyAsync<TPage>(Dictionary<string, object?> parameters)
        where TPage : IComponent => RenderAsync<TPage>(parameters);

    private async Task<string> RenderAsync<TComponent>(Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var rendered = await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters));
            return rendered.ToHtmlString();
        });
    }
}

/// <summary>What a page says of itself: to a browser's tab, a search engine, and whoever shares it.</summary>
/// <param name="Address">Where it stands, from the portal's own root.</param>
public sealed record PageFacts(string Title, string Description, string Address, bool IsPart = false)
{
    /// <summary>Is it the same for whoever asks next?</summary>
    public bool IsKept { get; init; } = true;

    /// <summary>The same in other forms: where each stands, what it is, and its name.</summary>
    public IReadOnlyList<(string Address, string MediaType, string Name)> Alternates { get; init; } = [];
}
