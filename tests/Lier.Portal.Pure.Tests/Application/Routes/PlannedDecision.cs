using System.Globalization;
using Lier.Portal.Domain.Notes;

namespace Lier.Portal.Pure.Tests.Application.Routes;

/// <summary>A fork in a route on paper: True when a fact of the submitted text is what it asks for.</summary>
internal sealed record PlannedDecision(string Id, string Fact, string Value)
{
    public bool Holds(NoteText text) => Value == Fact switch
    {
        "status" => ((int)text.Status!.Value).ToString(CultureInfo.InvariantCulture),
        "progressLight" => text.ProgressLight?.ToString().ToLowerInvariant() ?? "",
        _ => text.TimingLight?.ToString().ToLowerInvariant() ?? "",
    };

    public string Script => Fact == "status" ? $"get{Variable}() == {Value}" : $"get{Variable}() == '{Value}'";

    public string Variable => char.ToUpperInvariant(Fact[0]) + Fact[1..];

    public string Type => Fact == "status" ? "Int32" : "String";
}
