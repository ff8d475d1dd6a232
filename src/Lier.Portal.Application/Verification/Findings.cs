namespace Lier.Portal.Application.Verification;

/// <summary>What was looked at so far, and what was wrong with it.</summary>
internal sealed class Findings
{
    public int Checks { get; private set; }
    public List<IntegrityFault> Faults { get; } = [];

    public bool Check(bool isRight, IntegrityArea area, string fault)
    {
        Checks++;
        if (!isRight) Faults.Add(new(area, fault));
        return isRight;
    }
}
