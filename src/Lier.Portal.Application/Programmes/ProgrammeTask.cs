using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;

namespace Lier.Portal.Application.Programmes;

/// <summary>What somebody is asked to do for a programme.</summary>
public enum ProgrammeTaskKind
{
    FillIn,
    Agree,
    Decide,
    Publish,
}

/// <summary>Some measurements of one programme that wait for somebody, of one reporting date where it matters which.</summary>
/// <param name="Due">The reporting date; null where all of them go together.</param>
public sealed record ProgrammeTask(ProgrammeTaskKind Kind, string Programme, string Name, DateOnly? Due, int Count)
{
    public string Address => Kind == ProgrammeTaskKind.Publish
        ? Urls.ProgrammePublication(Programme)
        : Urls.ReportingDate(Programme, Due!.Value.ToString("O"));

    public string InWords => Kind switch
    {
        ProgrammeTaskKind.FillIn => DutchText.Count(Count, "engagement in te vullen", "engagementen in te vullen"),
        ProgrammeTaskKind.Agree => DutchText.Count(Count, "meting wacht op uw akkoord", "metingen wachten op uw akkoord"),
        ProgrammeTaskKind.Decide => DutchText.Count(Count, "meting ligt bij het college", "metingen liggen bij het college"),
        ProgrammeTaskKind.Publish => DutchText.Count(Count, "goedgekeurde meting te publiceren", "goedgekeurde metingen te publiceren"),
    };

    public string About => Due is { } due ? $"{Name} · {DutchDate.InWords(due)}" : Name;
}
