namespace Lier.Portal.Domain.Published;

/// <summary>Another form of what is frozen, kept as it was made: who downloads it years later gets the same bytes.</summary>
public abstract class PublishedFile
{
    private protected PublishedFile() { }

    private protected PublishedFile(string form, byte[] content) => (Form, Content, Sha256) = (form, content, Fingerprint.Of(content));

    public int Id { get; private set; }
    public int PublicationId { get; private set; }

    /// <summary>How its name ends, e.g. csv.</summary>
    public string Form { get; private set; } = "";
    public byte[] Content { get; private set; } = [];

    /// <summary>Lower-case hexadecimal SHA-256 of <see cref="Content"/>.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>As it stands in the register: <c>csv:…</c>.</summary>
    public string InRegister => $"{Form}:{Sha256}";
}

/// <summary>A file of a report or of a programme, each kept with its own kind.</summary>
/// <typeparam name="TContent">What it is another form of.</typeparam>
public sealed class PublishedFile<TContent> : PublishedFile
{
    private PublishedFile() { }

    internal PublishedFile(string form, byte[] content) : base(form, content) { }
}
