namespace Lier.Portal.Host;

/// <summary>Where the files stand that say how notes, reports and measurements go round.</summary>
internal static class WorkflowFiles
{
    /// <summary>The file that the section <c>Workflows</c> names for it, otherwise the one that comes with the portal.</summary>
    public static string WorkflowAt(this WebApplicationBuilder builder, string setting, string name) =>
        Path.Combine(builder.Environment.ContentRootPath, builder.Configuration[$"Workflows:{setting}"] ?? $"workflows/{name}.json");
}
