using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Application.Programmes;

/// <summary>A published programme in a list: what it is, and how far it is known.</summary>
/// <param name="AsOf">The last day that a published measurement tells of; null while there is none.</param>
public sealed record ProgrammeSummary(string Address, string Name, string Summary, ProgrammeSubsidy? Subsidy, int Promises, DateOnly? AsOf)
{
    public static ProgrammeSummary Of(PublishedProgramme programme)
    {
        var content = programme.Content;
        return new(
            programme.Address,
            content.Name,
            content.Summary,
            content.Subsidy,
            content.Targets.Count,
            content.Targets.SelectMany(t => t.Measurements).Max(m => (DateOnly?)m.AsOf));
    }

    public string State => AsOf is { } day ? $"laatste stand: {DutchDate.InWords(day)}" : "nog geen meting gepubliceerd";

    public string PromisesInWords => DutchText.Count(Promises, "engagement", "engagementen");
}
