namespace Lier.Portal.Look;

/// <summary>What was wrong with a form that was posted: each sentence, with the id of the field that it is about.</summary>
public sealed record FormErrors(string Form, IReadOnlyList<FormError> All)
{
    public static readonly FormErrors None = new("", []);

    public bool HasField => All.Any(e => e.Id is not null);

    /// <param name="fields">What the domain calls it, and the id of its field on the page.</param>
    public static FormErrors Of(string form, RefusedException refused, params IEnumerable<(string About, string Id)> fields) =>
        Of(form, refused.Objections, fields);

    /// <inheritdoc cref="Of(string, RefusedException, IEnumerable{ValueTuple{string, string}})"/>
    public static FormErrors Of(string form, IEnumerable<Objection> objections, IEnumerable<(string About, string Id)> fields) =>
        new(form, [.. objections.Select(o => new FormError(o.Sentence, fields.FirstOrDefault(f => f.About == o.About).Id))]);

    /// <summary>These errors for the form that they are about, none for another one on the same page.</summary>
    public FormErrors In(string form) => form == Form ? this : None;

    public IEnumerable<string> At(string id) => All.Where(e => e.Id == id).Select(e => e.Sentence);

    /// <summary>
    /// What a field says of itself: that it is wrong, and where the words about it stand. The first wrong one gets the focus.
    /// </summary>
    /// <param name="hint">The id of other words about the field.</param>
    public IReadOnlyDictionary<string, object> On(string id, string? hint = null)
    {
        var said = new Dictionary<string, object>();
        var isWrong = At(id).Any();
        if (isWrong) said["aria-invalid"] = "true";
        string?[] words = [isWrong ? FormError.IdAt(id) : null, hint];
        if (words.Any(w => w is not null)) said["aria-describedby"] = string.Join(' ', words.OfType<string>());
        if (isWrong && All.First(e => e.Id is not null).Id == id) said["autofocus"] = true;
        return said;
    }
}

/// <param name="Id">Null when it is about the whole form.</param>
public sealed record FormError(string Sentence, string? Id)
{
    public static string IdAt(string field) => $"{field}-fout";
}
