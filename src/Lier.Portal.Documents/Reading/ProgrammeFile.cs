using Lier.Portal.Domain;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Documents.Reading;

/// <summary>
/// A programme as a data file gives it: what the source promises, with every number of it, and nothing that was measured.
/// </summary>
public sealed record ProgrammeFile(
    string Slug, string Name, string Summary, ProgrammeSource Source, ProgrammeFile.SubsidyLine? Subsidy, IReadOnlyList<string> Domains,
    IReadOnlyList<ProgrammeFile.YearLine> Years, IReadOnlyList<ProgrammeFile.TargetLine> Targets)
{
    /// <summary>The programmes that come with the portal.</summary>
    public static IEnumerable<ProgrammeFile> First()
    {
        var assembly = typeof(ProgrammeFile).Assembly;
        var names = assembly.GetManifestResourceNames().Where(n => n.StartsWith("programmes/", StringComparison.Ordinal));
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return PublicJson.ReadStrictly<ProgrammeFile>(text.ReadToEnd());
        }
    }

    /// <param name="actions">The actions of the plan; one that a target names and the plan does not have, is left out.</param>
    public Programme Begin(IReadOnlyList<PolicyAction> actions)
    {
        var programme = new Programme(Slug, Name, Summary, Source)
        {
            Subsidy = Subsidy is { } s ? new(s.Funder, new Euro(s.Amount)) : null,
            Domains = Domains,
        };
        var years = new Dictionary<int, ProgrammeYear>();
        foreach (var line in Years)
        {
            var year = years[line.Number] = programme.AddYear(line.Number, line.Start, line.End);
            foreach (var date in line.Dates) programme.AddDate(year, date.Due, date.AsOf);
        }

        foreach (var line in Targets)
        {
            var promise = new TargetPromise(line.Slug, line.Name, line.Text, line.Number, line.Unit, line.IsAtLeast, line.Kind);
            var target = programme.Add(promise, years[line.Year], line.Domain);
            foreach (var action in actions.Where(a => line.Actions.Contains(a.Code))) target.Serve(action);
        }

        return programme;
    }

    public sealed record SubsidyLine(string Funder, decimal Amount);

    public sealed record YearLine(int Number, DateOnly Start, DateOnly End, IReadOnlyList<DateLine> Dates);

    public sealed record DateLine(DateOnly Due, DateOnly AsOf);

    /// <param name="Actions">Codes of the actions that serve it.</param>
    public sealed record TargetLine(
        string Slug,
        string Name,
        string Text,
        int Number,
        string Unit,
        bool IsAtLeast,
        TargetKind Kind,
        int Year,
        string? Domain,
        IReadOnlyList<string> Actions);
}
