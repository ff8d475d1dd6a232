namespace Lier.Portal.Domain.Notes;

/// <summary>The beginnings that the city's own reports use, ready to go on from; taken from the report on the first half of 2021.</summary>
public static class OpeningSentences
{
    public static IReadOnlyList<string> For(NoteField field, ReportingPeriod period) => field switch
    {
        NoteField.Progress =>
        [
            "Deze actie heeft tot doel om ",
            $"In de {Spoken(period)} zijn ",
            $"In de {Spoken(period)} zijn volgende acties gerealiseerd:\n- ",
            $"Ook in {period.Year} is ",
            "Ten gevolge van ",
        ],
        NoteField.Timing =>
        [
            "De timing zit op schema.",
            $"Deze actie is in de {Spoken(period)} uitgevoerd zoals voorzien.",
            $"In {period.Year} is de projectuitvoering gerealiseerd volgens schema.",
            "Ondanks ",
        ],
        _ => [],
    };

    /// <summary><c>tweede helft van 2021</c></summary>
    private static string Spoken(ReportingPeriod period) => $"{(period.Half == 1 ? "eerste" : "tweede")} helft van {period.Year}";
}
