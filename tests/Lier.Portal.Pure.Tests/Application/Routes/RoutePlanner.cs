using Lier.Portal.Application.Routes;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Pure.Tests.Application.Routes;

/// <summary>
/// Thinks up a route: one to four agreements in any order, perhaps a second writing or deciding step, forks on a light or the status that skip
/// agreements, or for a measurement its publication; about half of them then broken somewhere. The same seed always gives the same route.
/// </summary>
internal sealed class RoutePlanner
{
    private static readonly (Role Role, Within? Who)[] Agreements =
    [
        (Role.Alderman, null), (Role.Alderman, Within.Competent), (Role.Alderman, Within.AllCompetent),
        (Role.HeadOfService, null), (Role.HeadOfService, Within.Anyone),
        (Role.ManagementTeam, null), (Role.ManagementTeam, Within.Team),
    ];

    private static readonly (string Fact, string[] Values)[] Facts =
        [("progressLight", ["", "green", "orange", "red"]), ("timingLight", ["green", "red"]), ("status", ["0", "2", "9"])];

    private readonly RouteSubject subject;
    private readonly Random random;
    private readonly List<PlannedStep> steps = [];
    private readonly List<PlannedDecision> decisions = [];
    private readonly Dictionary<(string From, string Port), string> arrows = [];
    private readonly List<PlannedStep> agreements = [];
    private PayloadFlaw? flaw;

    private RoutePlanner(RouteSubject subject, int seed) => (this.subject, random) = (subject, new Random(seed));

    public static RoutePlan PlanOf(RouteSubject subject, int seed) => new RoutePlanner(subject, seed).Plan();

    private RoutePlan Plan()
    {
        LayTheMainRoad();
        if (Sometimes(4)) AddSecondWriting();
        if (Sometimes(5)) AddSecondDeciding();
        for (var forks = IsOfNote ? random.Next(3) : 0; forks > 0; forks--) AddFork();
        var isSound = !Sometimes(2);
        for (var breaks = isSound ? 0 : random.Next(1, 3); breaks > 0; breaks--) Break();
        return new RoutePlan(subject, [.. steps], [.. decisions], arrows, Sometimes(2), flaw, isSound);
    }

    private void LayTheMainRoad()
    {
        var writing = Add(new("opmaak", StepKind.Write, Role.Staff, null));
        for (var number = random.Next(1, 5); number > 0; number--) agreements.Add(new($"akkoord-{number}", StepKind.Agree, Role.HeadOfService, null));
        var alderman = random.Next(agreements.Count);
        for (var i = 0; i < agreements.Count; i++)
        {
            var (role, who) = i == alderman ? Agreements[random.Next(3)] : Pick(Agreements);
            agreements[i] = Add(agreements[i] with { Role = role, Who = who, MayBeWithdrawn = !Sometimes(4), MayTakeBack = !Sometimes(4) });
        }

        var deciding = Add(new("college", StepKind.Decide, Role.CollegeSecretary, null, MayTakeBack: MayComeBackFromCollege));
        arrows[(RoutePlan.Start, "Done")] = writing.Id;
        arrows[(writing.Id, "indienen")] = agreements[0].Id;
        foreach (var (step, next) in agreements.Zip([.. agreements.Skip(1), deciding])) Connect(step, next.Id);
        if (!IsOfNote) arrows[(Add(new("publicatie", StepKind.Publish, Role.CollegeSecretary, null)).Id, "publiceren")] = RoutePlan.End;
        Connect(deciding, deciding.Id);
    }

    private void Connect(PlannedStep step, string next)
    {
        foreach (var outcome in step.Outcomes)
        {
            arrows[(step.Id, outcome)] = outcome switch
            {
                "akkoord" or "uitgesteld" => next,
                "goedgekeurd" => IsOfNote ? RoutePlan.End : "publicatie",
                "akkoord-intrekken" => step.Kind == StepKind.Agree ? step.Id : agreements[^1].Id,
                _ => "opmaak",
            };
        }
    }

    /// <summary>What comes back is reworked at a step of its own, and may then skip what comes before the first alderman.</summary>
    private void AddSecondWriting()
    {
        var again = Add(new("herwerken", StepKind.Write, Role.Staff, null));
        arrows[(again.Id, "indienen")] = agreements[random.Next(FirstAlderman + 1)].Id;
        foreach (var back in arrows.Where(a => a.Value == "opmaak" && a.Key.From != RoutePlan.Start).ToList())
        {
            if (back.Key.From == agreements[0].Id || Sometimes(2)) arrows[back.Key] = again.Id;
        }
    }

    private void AddSecondDeciding()
    {
        var later = Add(new("later-college", StepKind.Decide, Role.CollegeSecretary, null, MayTakeBack: MayComeBackFromCollege));
        Connect(later, later.Id);
        arrows[("college", "uitgesteld")] = later.Id;
    }

    /// <summary>On some texts a part of the road without an alderman is skipped.</summary>
    private void AddFork()
    {
        var from = random.Next(agreements.Count + 1);
        var (step, port) = from == 0 ? ("opmaak", "indienen") : (agreements[from - 1].Id, "akkoord");
        var last = from <= FirstAlderman ? FirstAlderman : agreements.Count;
        // Mostly the same fact as before: the roads to try multiply with every other one.
        var (fact, values) = decisions.Count == 0 || Sometimes(4) ? Pick(Facts) : Array.Find(Facts, f => f.Fact == decisions[0].Fact);
        var fork = new PlannedDecision($"vork-{decisions.Count + 1}", fact, Pick(values));
        decisions.Add(fork);
        var onward = arrows[(step, port)];
        var skipping = random.Next(from, last + 1) is var to && to == agreements.Count ? "college" : agreements[to].Id;
        (arrows[(fork.Id, "True")], arrows[(fork.Id, "False")]) = Sometimes(2) ? (onward, skipping) : (skipping, onward);
        arrows[(step, port)] = fork.Id;
    }

    /// <summary>Sends an arrow elsewhere (a fork rather back to who agreed), takes one away, spoils a payload, or takes the alderman out. What comes of it may by chance be sound.</summary>
    private void Break()
    {
        var arrow = Pick([.. arrows.Keys]);
        switch (random.Next(7))
        {
            case 0: flaw = new(Pick([.. steps]).Id, random.Next(PayloadFlaw.Kinds)); break;
            case 1: if (arrow.From != RoutePlan.Start) arrows.Remove(arrow); break;
            case 2: TakeOutTheAldermen(); break;
            case 3: if (decisions.Count > 0) arrows[(Pick([.. decisions]).Id, "True")] = Pick([.. agreements]).Id; break;
            default: arrows[arrow] = Pick([.. steps.Select(s => s.Id), .. decisions.Select(d => d.Id), RoutePlan.End]); break;
        }
    }

    private void TakeOutTheAldermen()
    {
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i].Role == Role.Alderman) steps[i] = steps[i] with { Role = Role.HeadOfService, Who = null };
        }
    }

    // Who agreed after the first alderman would be asked twice, or was perhaps skipped.
    private bool MayComeBackFromCollege => FirstAlderman == agreements.Count - 1 && Sometimes(2);

    private int FirstAlderman => agreements.FindIndex(a => a.Role == Role.Alderman);

    private bool IsOfNote => subject == RouteSubject.Note;

    private PlannedStep Add(PlannedStep step)
    {
        if (Sometimes(5) && (IsOfNote || step.Kind != StepKind.Write)) step = step with { Due = IsOfNote ? Pick(["submitBy", "agreeBy"]) : "reportBy" };
        steps.Add(step);
        return step;
    }

    private bool Sometimes(int oneIn) => random.Next(oneIn) == 0;

    private T Pick<T>(T[] choices) => choices[random.Next(choices.Length)];
}
