namespace Lier.Portal.Domain.Plans;

/// <summary>The six-year plan of a legislature; plans follow each other and their codes repeat.</summary>
public sealed class MultiYearPlan
{
    private const int Years = 6;

    private readonly List<PolicyObjective> objectives = [];

    private MultiYearPlan() { }

    private MultiYearPlan(int startYear) => (StartYear, EndYear) = (startYear, startYear + Years - 1);

    public int Id { get; private set; }
    public int StartYear { get; private set; }
    public int EndYear { get; private set; }
    public string Title => $"Meerjarenplan {StartYear}–{EndYear}";
    public IReadOnlyList<PolicyObjective> Objectives => objectives;
    public IEnumerable<PolicyAction> Actions => objectives.SelectMany(o => o.Plans).SelectMany(p => p.Actions);

    /// <summary>The plan that a half-year falls in: 2014–2019, 2020–2025, ….</summary>
    public static MultiYearPlan For(ReportingPeriod period) => new(period.PlanYear);

    public PolicyObjective Objective(string code, string title)
    {
        var objective = objectives.Find(o => o.Code == code);
        if (objective is null) objectives.Add(objective = new PolicyObjective(code, objectives.Count));
        objective.Describe(title);
        return objective;
    }
}
