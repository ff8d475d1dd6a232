using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Application.College;

/// <summary>The exact version of something that lies before the college.</summary>
/// <param name="Code">How the secretary knows it.</param>
public abstract record TableThing(int Id, int VersionNumber, string Code)
{
    public abstract SessionResult Decided(DecisionOutcome outcome, string reason);

    /// <summary><c>2 nota’s en 3 metingen</c></summary>
    public static string Count(IReadOnlyCollection<TableThing> things)
    {
        var measurements = things.OfType<TableMeasurement>().Count();
        var notes = things.Count - measurements;
        return measurements == 0 ? DutchText.Count(notes, "nota", "nota’s")
            : notes == 0 ? DutchText.Count(measurements, "meting", "metingen")
            : $"{DutchText.Count(notes, "nota", "nota’s")} en {DutchText.Count(measurements, "meting", "metingen")}";
    }
}

/// <summary>A note that lies before the college.</summary>
public sealed record TableNote(int Id, int VersionNumber, string Code) : TableThing(Id, VersionNumber, Code)
{
    public (int NoteId, int Version) Key => (Id, VersionNumber);

    public override SessionResult Decided(DecisionOutcome outcome, string reason) => new NoteResult(Id, VersionNumber, outcome, reason);
}

/// <summary>A measurement that lies before the college, by the name of what was promised.</summary>
public sealed record TableMeasurement(int Id, int VersionNumber, string Code) : TableThing(Id, VersionNumber, Code)
{
    public override SessionResult Decided(DecisionOutcome outcome, string reason) =>
        new MeasurementResult(Id, VersionNumber, outcome, reason);
}
