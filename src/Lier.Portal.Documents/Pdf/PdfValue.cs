using System.Globalization;
using System.Text;

namespace Lier.Portal.Documents.Pdf;

/// <summary>A value in a PDF, as it can be written back.</summary>
internal abstract record PdfValue;

/// <summary>A number, a name, a string, true, false or null, kept letter for letter.</summary>
internal sealed record PdfAtom(string Written) : PdfValue
{
    public static PdfAtom Number(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A string for people, in any script (ISO 32000-1, 7.9.2.2).</summary>
    public static PdfAtom Text(string text) => new($"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>");

    public static PdfAtom Date(DateTimeOffset moment) =>
        new(moment.UtcDateTime.ToString("'(D:'yyyyMMddHHmmss'Z)'", CultureInfo.InvariantCulture));

    public override string ToString() => Written;
}

/// <summary>Another object of the same PDF.</summary>
internal sealed record PdfReference(int Number) : PdfValue
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number} 0 R");
}

internal sealed record PdfArray(IReadOnlyList<PdfValue> Items) : PdfValue
{
    public override string ToString() => $"[{string.Join(' ', Items)}]";
}

/// <summary>Names with values, in the order in which they were found.</summary>
internal sealed record PdfDictionary : PdfValue
{
    private readonly OrderedDictionary<string, PdfValue> entries = [];

    public PdfValue? this[string name]
    {
        get => entries.GetValueOrDefault(name);
        set => entries[name] = value ?? throw new ArgumentNullException(nameof(value));
    }

    public IEnumerable<string> Names => entries.Keys;

    public bool Is(string name, string atom) => this[name] is PdfAtom { Written: var written } && written == atom;

    public int Reference(string name) => this[name] is PdfReference { Number: var number }
        ? number
        : throw new UnforeseenPdfException($"{name} is not a reference in {Short()}");

    /// <summary>The dictionary within; an empty one when there is none.</summary>
    public PdfDictionary Within(string name) => this[name] switch
    {
        null => new(),
        PdfDictionary dictionary => dictionary,
        _ => throw new UnforeseenPdfException($"{name} is not a dictionary in {Short()}"),
    };

    public override string ToString() => $"<<{string.Join('\n', entries.Select(e => $"{e.Key} {e.Value}"))}>>";

    private string Short() => ToString() is { Length: > 200 } written ? written[..200] : ToString();
}
