namespace Lier.Portal.Domain.Reports;

/// <summary>Another form of a frozen report, kept as it was made: who downloads it years later gets the same bytes.</summary>
public sealed class PublishedFile
{
    private PublishedFile() { }

    /// <param name="form">How its name ends, e.g. csv.</param>
    public PublishedFile(string form, byte[] content) => (Form, Content, Sha256) = (form, content, Fingerprint.Of(content));

    public int Id { get; private set; }
    public int ReportId { get; private set; }
    public string Form { get; private set; } = "";
    public byte[] Content { get; private set; } = [];

    /// <summary>Lower-case hexadecimal SHA-256 of <see cref="Content"/>.</summary>
    public string Sha256 { get; private set; } = "";
}
