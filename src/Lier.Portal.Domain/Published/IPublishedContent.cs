namespace Lier.Portal.Domain.Published;

/// <summary>What is frozen says itself how it was published.</summary>
public interface IPublishedContent
{
    /// <summary>Null until it is published.</summary>
    PublicationFacts? Publication { get; }
}
