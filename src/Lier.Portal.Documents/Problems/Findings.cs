namespace Lier.Portal.Documents.Problems;

/// <summary>The problems and warnings found so far. One problem per line: the first says most, the next only follow from it.</summary>
internal sealed class Findings
{
    private readonly SortedDictionary<int, ReportProblem> _problems = [];
    private readonly List<ReportProblem> _warnings = [];

    public bool HasProblems => _problems.Count > 0;
    public IReadOnlyList<ReportProblem> Problems => [.. _problems.Values];
    public IReadOnlyList<ReportProblem> Warnings => _warnings;

    public void Problem(SourceLine line, string expected) => _problems.TryAdd(line.Number, new(line.Number, line.Source, expected));

    public void Warning(SourceLine line, string expected) => _warnings.Add(new(line.Number, line.Source, expected));
}
