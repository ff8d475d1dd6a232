namespace Lier.Portal.Workflow;

/// <summary>JSON that a workflow carries along without looking into it.</summary>
internal sealed record JsonText(string Text)
{
    public override string ToString() => Text;
}
