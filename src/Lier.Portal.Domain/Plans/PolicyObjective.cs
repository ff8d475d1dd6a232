namespace Lier.Portal.Domain.Plans;

/// <summary>What the city wants to reach, e.g. 01/11 "Sociale dienstverlening".</summary>
public sealed class PolicyObjective
{
    private readonly List<ActionPlan> plans = [];

    private PolicyObjective() { }

    internal PolicyObjective(string code, int position) => (Code, Position) = (code, position);

    public int Id { get; private set; }
    public string Code { get; private set; } = "";
    public string Title { get; private set; } = "";
    public int Position { get; private set; }
    public IReadOnlyList<ActionPlan> Plans => plans;

    internal void Describe(string title) => Title = title;

    public ActionPlan Plan(string code, string title, string description)
    {
        var plan = plans.Find(p => p.Code == code);
        if (plan is null) plans.Add(plan = new ActionPlan(code, plans.Count));
        plan.Describe(title, description);
        return plan;
    }
}
