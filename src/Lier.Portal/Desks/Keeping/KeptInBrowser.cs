using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Desks.Keeping;

/// <summary>The fields as the browser has them, by name, and when; and what the portal had of them then, with its revision.</summary>
public sealed record KeptInBrowser(int Revision, DateTimeOffset At, Dictionary<string, string> Fields, Dictionary<string, string> Kept)
{
    public static Dictionary<string, string> Of<TText>(IEnumerable<IField<TText>> fields, TText text) =>
        fields.ToDictionary(f => f.Key, f => f.Typed(text));

    /// <summary>What was typed; a field that was not on the page is as <paramref name="otherwise"/> has it.</summary>
    public TText Typed<TText>(IEnumerable<IField<TText>> fields, TText otherwise) => Read(Fields, fields, otherwise);

    /// <summary>What the portal had when it was typed.</summary>
    public TText Base<TText>(IEnumerable<IField<TText>> fields, TText otherwise) => Read(Kept, fields, otherwise);

    private static TText Read<TText>(Dictionary<string, string> words, IEnumerable<IField<TText>> fields, TText otherwise) =>
        fields.Aggregate(otherwise, (text, field) => words.TryGetValue(field.Key, out var typed) ? field.Type(text, typed) : text);
}
