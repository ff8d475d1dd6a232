namespace Lier.Portal.Documents.Pdf;

/// <summary>What a PDF says about itself, beside its text.</summary>
/// <param name="Title">Also stands at the foot of every page.</param>
/// <param name="PublishedAt">Null for a report that was published before the portal was there.</param>
public sealed record PdfFacts(string Title, string Subject, DateTimeOffset? PublishedAt)
{
    public string Author { get; init; } = "Stad Lier";

    public string Language { get; init; } = "nl-BE";

    /// <summary>Where the portal is for a reader of the PDF; without it a link to the portal's own pages is words only.</summary>
    public Uri? Portal { get; init; }
}
