namespace Lier.Portal.Domain.Plans;

/// <summary>A priority plan below an objective, e.g. 01/11/SAP/01.</summary>
public sealed class ActionPlan
{
    private readonly List<PolicyAction> actions = [];

    private ActionPlan() { }

    internal ActionPlan(string code, int position) => (Code, Position) = (code, position);

    public int Id { get; private set; }
    public string Code { get; private set; } = "";
    public string Title { get; private set; } = "";
    public string Description { get; private set; } = "";
    public int Position { get; private set; }
    public IReadOnlyList<PolicyAction> Actions => actions;

    internal void Describe(string title, string description) => (Title, Description) = (title, description);

    public PolicyAction Action(string code, string title, string description, DateOnly start, DateOnly end, string team)
    {
        var action = actions.Find(a => a.Code == code);
        if (action is null) actions.Add(action = new PolicyAction(code, actions.Count, team));
        action.Describe(title, description, start, end);
        return action;
    }
}
