using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Domain.Notes;

/// <summary>What the checks compare a text with.</summary>
/// <param name="Previous">The note published for the half-year before, if any.</param>
/// <param name="Budget">The budget of the action's plan in the last report, if known.</param>
public sealed record NoteContext(
    ReportingPeriod Period, DateOnly ActionStart, DateOnly ActionEnd, ReportedNote? Previous = null, BudgetTable? Budget = null)
{
    /// <summary>The promises with a number that the action serves in this half-year.</summary>
    public IReadOnlyList<ServedTarget> Targets { get; init; } = [];
}
