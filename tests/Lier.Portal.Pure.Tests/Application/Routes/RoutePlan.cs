using Lier.Portal.Application.Routes;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Pure.Tests.Workflow;

namespace Lier.Portal.Pure.Tests.Application.Routes;

/// <summary>
/// A route on paper: what leads where, read without the portal's own reader and walker, and the file that says the same.
/// </summary>
/// <param name="Arrows">From a step by an outcome, or from a decision by True or False, to a step, a decision or the end.</param>
/// <param name="Flaw">What is wrong in the payload of a step, or null.</param>
/// <param name="IsSound">Whether nothing was broken on purpose: the check must let it pass.</param>
internal sealed record RoutePlan(
    RouteSubject Subject, IReadOnlyList<PlannedStep> Steps, IReadOnlyList<PlannedDecision> Decisions,
    IReadOnlyDictionary<(string From, string Port), string> Arrows, bool KeepsFacts, PayloadFlaw? Flaw, bool IsSound)
{
    public const string Start = "start";
    public const string End = "einde";

    public PlannedStep? Find(string? id) => Steps.FirstOrDefault(s => s.Id == id);

    public PlannedStep First => Find(Arrows[(Start, "Done")])!;

    /// <summary>Where a step leads by an outcome, for a text; null is the end.</summary>
    public PlannedStep? After(PlannedStep step, string outcome, NoteText text)
    {
        var next = Arrows[(step.Id, outcome)];
        while (Decisions.FirstOrDefault(d => d.Id == next) is { } decision) next = Arrows[(decision.Id, decision.Holds(text) ? "True" : "False")];
        return next == End ? null : Find(next) ?? throw new InvalidOperationException($"'{next}' is nothing on this route.");
    }

    /// <summary>Those whom the road from a writing step to the college asks about a text, when all of them agree.</summary>
    public IEnumerable<PlannedStep> AskedFrom(PlannedStep writing, NoteText text)
    {
        for (var step = After(writing, "indienen", text); step?.Kind == StepKind.Agree; step = After(step, "akkoord", text))
            yield return step;
    }

    public string Json()
    {
        var draft = new Draft().Beside("customProperties", $$"""{"subject":"{{Subject.Word()}}"}""")
            .Variable("Outcome").With(Start, "Start").With(End, "End");
        foreach (var fact in Decisions.DistinctBy(d => d.Fact)) draft.Input(fact.Fact, fact.Type).Variable(fact.Variable, fact.Type, kept: KeepsFacts);
        foreach (var step in Steps)
        {
            var payload = step.Payload();
            if (Flaw?.StepId == step.Id) Flaw.Spoil(payload, Subject == RouteSubject.Note);
            draft.With(step.Id, "RunTask", $$"""
                "name":"Stap {{step.Id}}","taskName":"{{step.Id}}","payload":{{Draft.Expression("Object", payload.ToJsonString())}},"result":{"memoryReference":{"id":"outcome"} }
                """);
            draft.WithSwitch($"na-{step.Id}", [.. step.Outcomes]).Arrow(step.Id, $"na-{step.Id}");
        }

        // A fact is read anew before every decision, so that it need not be kept in between.
        foreach (var decision in Decisions)
        {
            draft.With(decision.Id, "SetVariable", $$"""
                "variable":{"id":"{{decision.Variable.ToLowerInvariant()}}"},"value":{{Draft.Expression("Input", decision.Fact)}}
                """);
            draft.With($"keuze-{decision.Id}", "FlowDecision", $"\"condition\":{Draft.Script(decision.Script)}").Arrow(decision.Id, $"keuze-{decision.Id}");
        }

        foreach (var ((from, port), to) in Arrows)
            draft.Arrow(from == Start ? Start : Find(from) is null ? $"keuze-{from}" : $"na-{from}", to, port);
        return draft.ToString();
    }
}
