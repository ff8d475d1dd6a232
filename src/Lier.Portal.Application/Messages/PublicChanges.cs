namespace Lier.Portal.Application.Messages;

/// <summary>Tells whoever keeps public pages in memory that what everybody may read changed; after it was committed.</summary>
public sealed class PublicChanges
{
    public event Action? Changed;

    public void Tell() => Changed?.Invoke();
}
