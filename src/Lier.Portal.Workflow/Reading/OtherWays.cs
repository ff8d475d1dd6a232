using Lier.Portal.Workflow.Entries;

namespace Lier.Portal.Workflow.Reading;

/// <summary>What stands beside the activities and would make Elsa run them in another way than we do.</summary>
internal static class OtherWays
{
    public static void Refuse(Spot file)
    {
        Accept(file["options"]["activationStrategyType"], "AllowAlwaysStrategy");
        Accept(file["options"]["incidentStrategyType"], "FaultStrategy");
        var root = file["root"];
        root.RefuseBackground();
        // Elsa takes them up again as soon as it knows both ends.
        var lost = root["customProperties"]["notFoundConnections"];
        if (!lost.Items().Any()) return;
        lost.Refuse("connections that were put aside are not supported: move them to connections, or take them out");
    }

    private static void Accept(Spot strategy, string ours)
    {
        if (strategy.OptionalName()?.Split(',')[0] is { } name && name.Split('.')[^1] != ours) strategy.Refuse($"{name} is not supported");
    }
}
