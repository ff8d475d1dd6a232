using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Routes;

/// <summary>
/// What the rules of the portal make of the route of one subject: the steps that it may have, who takes them, and where each outcome
/// leads. The domain enforces it; a file that says otherwise is refused before anything follows it.
/// </summary>
public sealed record SubjectRules(RouteSubject Subject, IReadOnlyDictionary<StepKind, StepRules> Steps)
{
    private static readonly Dictionary<RouteSubject, SubjectRules> All = new[]
    {
        Approval(RouteSubject.Note, []) with { Facts = RouteFact.OfNote, BeginsForAll = true, Dates = [DueDate.SubmitBy, DueDate.AgreeBy] },
        Approval(RouteSubject.Measurement, [StepKind.Publish]) with { Dates = [DueDate.ReportBy] },
        Report() with { Dates = [DueDate.SubmitBy, DueDate.AgreeBy] },
        Approval(RouteSubject.ReportPart, []) with { BeginsForAll = true, Dates = [DueDate.SubmitBy, DueDate.AgreeBy] },
    }.ToDictionary(r => r.Subject);

    /// <summary>Does nothing come before the college without the agreement of an alderman?</summary>
    public bool NeedsAlderman { get; private init; }

    /// <summary>
    /// Does its route begin before anybody did anything? Otherwise a deadline of the first step would be told to nobody who did not begin.
    /// </summary>
    public bool BeginsForAll { get; private init; }

    /// <summary>What a file may know of the thing, as inputs.</summary>
    public IReadOnlyList<RouteFact> Facts { get; private init; } = [];

    /// <summary>The dates that deadlines can hang on.</summary>
    public IReadOnlyList<DueDate> Dates { get; private init; } = [];

    public static SubjectRules Of(RouteSubject subject) => All[subject];

    /// <summary>Do the rules of any subject know such an outcome of such a step?</summary>
    public static bool Knows(StepKind kind, string outcome) => All.Values.Any(rules => rules.Find(kind, outcome) is not null);

    /// <summary>The rule for an outcome of a step; null when there is none.</summary>
    public OutcomeRule? Find(StepKind kind, string outcome) =>
        Steps.GetValueOrDefault(kind)?.Outcomes.FirstOrDefault(o => o.Word == outcome);

    /// <param name="afterwards">The step after the college's approval; none where that is the end.</param>
    private static SubjectRules Approval(RouteSubject subject, IReadOnlyList<StepKind> afterwards)
    {
        var steps = new Dictionary<StepKind, StepRules>
        {
            [StepKind.Write] = new([Role.Staff], new OutcomeRule(Outcomes.Submit, [StepKind.Agree])),
            [StepKind.Agree] = new(
                RoleText.Agreeing,
                new OutcomeRule(Outcomes.Agree, [StepKind.Agree, StepKind.Decide]),
                new OutcomeRule(Outcomes.SendBack, [StepKind.Write]) { NeedsReason = true },
                new OutcomeRule(Outcomes.Withdraw, [StepKind.Write]) { Role = Role.Staff, IsOptional = true },
                WithdrawAgreement),
            [StepKind.Decide] = new(
                [Role.CollegeSecretary],
                new OutcomeRule(Outcomes.Approved, afterwards),
                new OutcomeRule(Outcomes.Returned, [StepKind.Write]) { NeedsReason = true },
                new OutcomeRule(Outcomes.Deferred, [StepKind.Decide]),
                WithdrawAgreement),
        };
        foreach (var kind in afterwards) steps[kind] = new([Role.CollegeSecretary], new OutcomeRule(Outcomes.Publish, []));
        return new(subject, steps) { NeedsAlderman = true };
    }

    private static OutcomeRule WithdrawAgreement =>
        new(Outcomes.WithdrawAgreement, [StepKind.Agree]) { IsByWhoAgreed = true, IsOptional = true };

    private static SubjectRules Report() => new(RouteSubject.Report, new Dictionary<StepKind, StepRules>
    {
        [StepKind.Write] = new([Role.CollegeSecretary], new OutcomeRule(Outcomes.Bring, [StepKind.Agree, StepKind.Decide])),
        [StepKind.Agree] = new(
            [Role.HeadOfService, Role.ManagementTeam],
            new OutcomeRule(Outcomes.Agree, [StepKind.Agree, StepKind.Decide]),
            new OutcomeRule(Outcomes.SendBack, [StepKind.Write]) { NeedsReason = true }),
        [StepKind.Decide] = new([Role.CollegeSecretary], new OutcomeRule(Outcomes.Decided, [StepKind.Publish])),
        [StepKind.Publish] = new(
            [Role.CollegeSecretary],
            new OutcomeRule(Outcomes.Publish, []),
            new OutcomeRule(Outcomes.Bring, [StepKind.Agree, StepKind.Decide]) { IsOptional = true }),
    });
}

/// <summary>What the rules make of one kind of step: the roles that may take it, and what can come out of it.</summary>
public sealed record StepRules(IReadOnlyList<Role> Roles, params IReadOnlyList<OutcomeRule> Outcomes);

/// <summary>What the rules make of one outcome.</summary>
/// <param name="LeadsTo">The kinds of step at which the rules can then put the thing; none at the end of its road.</param>
public sealed record OutcomeRule(string Word, IReadOnlyList<StepKind> LeadsTo)
{
    /// <summary>Who does it; null for whoever the step is given to.</summary>
    public Role? Role { get; init; }

    /// <summary>Is it for whoever agreed, whatever their role?</summary>
    public bool IsByWhoAgreed { get; init; }

    /// <summary>Does the domain ask why? The file must say the same.</summary>
    public bool NeedsReason { get; init; }

    /// <summary>May a file leave it out? Nobody may have to agree because there is no other way.</summary>
    public bool IsOptional { get; init; }
}
