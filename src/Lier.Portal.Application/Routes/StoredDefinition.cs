namespace Lier.Portal.Application.Routes;

/// <summary>A workflow file as it was when it was first used: things stay on the text they started with.</summary>
public sealed class StoredDefinition
{
    private StoredDefinition() { }

    public StoredDefinition(RouteDefinition definition, DateTimeOffset firstUsedAt) =>
        (Sha256, Subject, Json, FirstUsedAt) = (definition.Sha256, definition.Subject, definition.Json, firstUsedAt);

    public string Sha256 { get; private set; } = "";
    public RouteSubject Subject { get; private set; }
    public string Json { get; private set; } = "";
    public DateTimeOffset FirstUsedAt { get; private set; }

    /// <summary>Since when new things begin on it; the last one activated counts. Null for one that never was.</summary>
    public DateTimeOffset? ActivatedAt { get; private set; }

    public string? ActivatedBy { get; private set; }

    public void Activate(DateTimeOffset at, string by) => (ActivatedAt, ActivatedBy) = (at, by);
}
