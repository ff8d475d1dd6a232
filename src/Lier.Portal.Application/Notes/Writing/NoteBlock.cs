using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Application.Notes.Writing;

/// <summary>A paragraph or list of a note, beside which a reader can say what must change.</summary>
public sealed record NoteBlock(NoteField Field, TextBlock Block)
{
    /// <summary>As many remarks as a posted form may hold; beyond them there is still the field below the text.</summary>
    public const int MostRemarks = 100;

    private const int LongestQuote = 60;

    public bool IsList => Block is TextBlock.Bullets;

    /// <summary>Its first words, enough to find it back.</summary>
    public string Quote
    {
        get
        {
            var words = Block is TextBlock.Bullets list ? list.Items[0] : ((TextBlock.Paragraph)Block).Text;
            if (words.Length <= LongestQuote) return words;
            var end = words.LastIndexOf(' ', LongestQuote) is > 0 and var space ? space : LongestQuote;
            return words[..end] + "…";
        }
    }

    public static IReadOnlyList<NoteBlock> Of(NoteText text) =>
        [.. NoteFields.Texts.SelectMany(f => TextBlock.Split(f.In(text)).Select(block => new NoteBlock(f.Field, block)))];

    /// <summary>The remarks beside the passages, each after the words it is about, and what was said about the whole.</summary>
    public static string Reason(NoteText text, IEnumerable<string?>? remarks, string? general)
    {
        var besides =
            from remark in Of(text).Zip(remarks ?? [])
            where !string.IsNullOrWhiteSpace(remark.Second)
            select $"“{remark.First.Quote}”: {remark.Second!.Trim()}";
        return string.Join("\n\n", besides.Append(general?.Trim() ?? "").Where(words => words.Length > 0));
    }

    /// <summary>Is there no word in what somebody typed? The passages that remarks quote are no words of theirs.</summary>
    public static bool SaysNothing(IEnumerable<string?>? remarks, string? general) =>
        (remarks ?? []).Append(general).All(words => ReasonRules.Kept(words) is null);
}
