using System.Text.Json;
using Lier.Portal.Workflow.Activities;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Entries;

namespace Lier.Portal.Workflow.Reading;

/// <summary>Reads a connection in either form: with an object at each end, or the older flat one.</summary>
internal static class ConnectionReader
{
    public static Connection Read(Spot spot)
    {
        var port = IsFlat(spot["source"]) ? spot["sourcePort"] : spot["source"]["port"];
        return new(End(spot["source"]), port.OptionalName() ?? Activity.Done, End(spot["target"])) { Place = spot.Place };
    }

    private static string End(Spot spot) => IsFlat(spot) ? spot.Name() : spot["activity"].Name();

    private static bool IsFlat(Spot spot) => spot.Json.ValueKind != JsonValueKind.Object;
}
