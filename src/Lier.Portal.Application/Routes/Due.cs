using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;

namespace Lier.Portal.Application.Routes;

/// <summary>The due day of a task as somebody sees it on a day, and when its people were last reminded.</summary>
public sealed record Due(DateOnly Day, DateOnly Today, DateTimeOffset? RemindedAt)
{
    public bool IsLate => Day < Today;

    public int DaysLate => Today.DayNumber - Day.DayNumber;

    /// <summary><c>uiterlijk 15 januari 2022 · nog 3 dagen</c>, <c>over tijd sinds 15 januari 2022 · 3 dagen te laat</c></summary>
    public string InWords => DaysLate switch
    {
        > 0 => $"over tijd sinds {DutchDate.InWords(Day)} · {DutchText.Count(DaysLate, "dag", "dagen")} te laat",
        0 => $"uiterlijk {DutchDate.InWords(Day)} · vandaag is de laatste dag",
        _ => $"uiterlijk {DutchDate.InWords(Day)} · nog {DutchText.Count(-DaysLate, "dag", "dagen")}",
    };
}
