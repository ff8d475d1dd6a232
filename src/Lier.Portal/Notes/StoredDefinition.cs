namespace Lier.Portal.Notes;

/// <summary>A workflow file as it was when a note first followed it: notes stay on the text they started with.</summary>
public sealed class StoredDefinition
{
    private StoredDefinition() { }

    public StoredDefinition(RouteDefinition definition, DateTimeOffset firstUsedAt) =>
        (Sha256, Json, FirstUsedAt) = (definition.Sha256, definition.Json, firstUsedAt);

    public string Sha256 { get; private set; } = "";
    public string Json { get; private set; } = "";
    public DateTimeOffset FirstUsedAt { get; private set; }
}
