namespace Lier.Portal.Domain.Notes;

/// <summary>What a writer fills in.</summary>
public sealed record NoteText(
    ActionStatus? Status = null,
    string Progress = "",
    string Timing = "",
    Light? ProgressLight = null,
    Light? TimingLight = null,
    string StopReason = "")
{
    /// <summary>Longer than any note of the real report by far; keeps a pasted book out of the database.</summary>
    public const int MaxLength = 20_000;

    public static NoteText Empty { get; } = new();

    /// <summary>What makes a text impossible to keep, however unfinished it may be.</summary>
    public IEnumerable<string> Objections()
    {
        foreach (var (field, text) in new[] { ("Stand van zaken", Progress), ("Tijd", Timing), ("Waarom stopgezet", StopReason) })
        {
            if (text.Length > MaxLength) yield return $"{field} telt {text.Length} tekens; hoogstens {MaxLength} kan. De tekst is niet opgeslagen.";
            if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'))) yield return $"{field} bevat een onzichtbaar stuurteken; plak de tekst opnieuw als gewone tekst.";
        }
    }
}
