namespace Lier.Portal.Domain.Notes;

/// <summary>Words of a note that somebody points at, kept as they were.</summary>
public sealed record Passage(NoteField Field, string Quote)
{
    public const int MostQuoted = 300;

    /// <summary>The fields that have running text.</summary>
    public static IReadOnlyList<NoteField> Fields { get; } = [.. NoteFields.Texts.Select(f => f.Field)];

    /// <summary>A paragraph, or as many whole words of its beginning as a quote may have.</summary>
    public static Passage Of(NoteField field, string paragraph)
    {
        var flat = Flat(paragraph);
        if (flat.Length <= MostQuoted) return new(field, flat);
        var end = flat.LastIndexOf(' ', MostQuoted);
        return new(field, end > 0 ? flat[..end] : flat[..(char.IsHighSurrogate(flat[MostQuoted - 1]) ? MostQuoted - 1 : MostQuoted)]);
    }

    /// <summary>What a field says; nothing for a field without running text.</summary>
    public static string In(NoteText text, NoteField field) => NoteFields.TextOf(field)?.In(text) ?? "";

    /// <summary>Are the words still there, however the lines were broken since?</summary>
    public bool StandsIn(NoteText text) => StandsIn(In(text, Field));

    public bool StandsIn(string paragraph) => Quote.Length > 0 && Flat(paragraph).Contains(Flat(Quote), StringComparison.Ordinal);

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
