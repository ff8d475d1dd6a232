using Lier.Portal.Application.Routes;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Workflow;

namespace Lier.Portal.Pure.Tests.Application.Routes;

/// <summary>
/// What must be true of a note or a measurement by the plan of its route and by what the cast did; it remembers for itself who had a
/// hand in the text.
/// </summary>
internal sealed class ApprovalModel(RoutePlan plan, Cast cast)
{
    private readonly HashSet<int> writers = [];
    private readonly Dictionary<string, IReadOnlyList<int>> passed = [];
    private PlannedStep submittedAt = plan.First;
    private NoteText text = NoteText.Empty;
    private int submitter;
    private int versions;
    private int approved;

    /// <summary>The step at which it waits; null at the end.</summary>
    public PlannedStep? Here { get; private set; } = plan.First;

    /// <summary>Is it published as it is now?</summary>
    public bool IsOut { get; private set; }

    /// <summary>The version that was last published; 0 for none.</summary>
    public int Published { get; private set; }

    private NoteStage Stage => IsOut ? NoteStage.Published : Here?.Stage ?? NoteStage.Approved;

    /// <summary>
    /// Everything on which the end of a game can depend: the step, the forks, where was agreed or that taken back, whether it was out
    /// before, and how many aldermen cannot agree.
    /// </summary>
    public string Situation(ApprovalOnRoute real) => string.Join('|',
        Here?.Id,
        text.Status is null ? "" : string.Concat(plan.Decisions.Select(d => d.Holds(text) ? '1' : '0')),
        cast.CompetentIds.Count(HadAHandIn),
        cast.CompetentIds.Count,
        Published > 0,
        string.Join(' ', AgreementsToLast(real).Select(s => s.RouteStepId)),
        string.Join(' ', OnLast(real.Acts).Where(a => a.Kind == ActKind.AgreementWithdrawn).Select(a => a.RouteStepId)));

    /// <summary>Takes in what was done, with the records that it made of it, and judges whether it could be.</summary>
    public void Take(Deed deed, IReadOnlyList<ApprovalAct> records, ApprovalOnRoute real)
    {
        if (deed.What is not (Deed.Write or Deed.MoveMandate)) Assert.NotEmpty(records);
        Assert.All(records, r => Assert.Equal((deed.By.Id, Math.Max(versions, real.Versions.Count)), (r.PersonId, r.VersionNumber)));
        if (deed.What is Outcomes.Agree or Outcomes.SendBack or Outcomes.WithdrawAgreement) Assert.Equal(versions, deed.VersionOf(real));
        switch (deed.What)
        {
            case Deed.Write: Write(deed); break;
            case Deed.MoveMandate: break;
            case Deed.Reopen: BeginAgain(); break;
            case Deed.Correct: Correct(deed); break;
            case Outcomes.Submit: (versions, submitter, submittedAt) = (versions + 1, deed.By.Id, Here!); GoOn(deed); break;
            case Outcomes.Agree: Agree(deed, records, real); break;
            case Outcomes.SendBack: Assert.True(MayJudge(deed.By, records[0].PartyId!.Value)); GoOn(deed); break;
            case Outcomes.WithdrawAgreement: TakeBack(deed, records, real); break;
            case Outcomes.Withdraw: Assert.Empty(AgreementsToLast(real)); GoOn(deed); break;
            case Outcomes.Approved: approved = versions; GoOn(deed); break;
            case Outcomes.Publish: Publish(deed, real); break;
            default: GoOn(deed); break;
        }
    }

    /// <summary>Only an alderman who had a hand in the text is a reason that nobody can agree.</summary>
    public bool MayBeStuck => Here?.Role == Role.Alderman && cast.CompetentIds.Any(HadAHandIn);

    public void Compare(ApprovalOnRoute real)
    {
        var (route, run, step) = (real.Route, real.Route.Position, real.Step);
        Assert.True(route.IsAt(step));
        Assert.Equal((Here?.Id, Here?.Id, Here?.Id), (route.StepId, run.WaitingAt, step?.ActivityId));
        Assert.Equal(
            (Here is null ? null : $"Stap {Here.Id}", Here?.Role, Here?.Within), (route.StepName, route.AskedRole, route.AskedWithin));
        Assert.Equal(Here is null ? WorkflowSubStatus.Finished : WorkflowSubStatus.Suspended, run.SubStatus);
        Assert.Equal((Stage, versions), (real.Stage, real.Versions.Count));
        Assert.Equal(Stage is NoteStage.Approved or NoteStage.Published ? approved : Published, real.ForPublication);
        Assert.Equal((route.Journal.Count, route.Journal.Count), (run.LastSequence, route.Journal[^1].Sequence));
        var standing = AgreementsToLast(real);
        Assert.Equal(standing, real.StandingAgreements);
        if (Stage is NoteStage.WithCollege or NoteStage.Approved or NoteStage.Published)
        {
            Assert.Contains(standing, IsByAFreeAlderman);
            Assert.All(passed.Keys, id => Assert.Contains(standing, s => s.RouteStepId == id));
        }

        if (Stage == NoteStage.Approved)
            Assert.Equal((ActKind.Approved, versions, versions), (real.Acts[^1].Kind, real.Acts[^1].VersionNumber, approved));
    }

    private void Write(Deed deed)
    {
        if (deed.Text == text) return;
        text = deed.Text;
        writers.Add(deed.By.Id);
    }

    private void Agree(Deed deed, IReadOnlyList<ApprovalAct> records, ApprovalOnRoute real)
    {
        Assert.All(records, r =>
        {
            Assert.Equal((ActKind.Agreed, Here!.Id, Here.Role), (r.Kind, r.RouteStepId, r.AsRole));
            Assert.True(MayJudge(deed.By, r.PartyId!.Value), $"{deed} for {r.PartyId}, who is not asked");
            Assert.False(HadAHandIn(r.PersonId) || HadAHandIn(r.PartyId!.Value), $"{deed} to a text of their own");
        });
        var agreed = AgreementsToLast(real).Where(s => s.RouteStepId == Here!.Id).Select(s => s.PartyId!.Value).ToList();
        // Nobody agrees twice, but to help on a note for which the last one missing is no longer asked.
        var before = agreed.SkipLast(records.Count).ToList();
        if (records.Any(r => before.Contains(r.PartyId!.Value)))
            Assert.True(
                records.Count == 1 && Here!.Within == Within.AllCompetent && cast.CompetentIds.All(before.Contains),
                $"{deed} a second time");
        if (Here!.Within == Within.AllCompetent && !cast.CompetentIds.All(agreed.Contains)) return;
        passed[Here.Id] = cast.CompetentIds;
        GoOn(deed);
    }

    /// <summary>Only who agreed, or in whose name, and only for whom they speak today; nothing of anybody else falls away.</summary>
    private void TakeBack(Deed deed, IReadOnlyList<ApprovalAct> records, ApprovalOnRoute real)
    {
        Here = Here!.Kind == StepKind.Agree ? Here : plan.After(Here, deed.What, text)!;
        passed.Remove(Here.Id);
        var before = Standing(real.Acts.SkipLast(records.Count));
        Assert.All(records, r =>
        {
            Assert.Equal((ActKind.AgreementWithdrawn, Here.Id, Here.Role), (r.Kind, r.RouteStepId, r.AsRole));
            Assert.True(MayJudge(deed.By, r.PartyId!.Value), $"{deed} for {r.PartyId}, for whom they do not speak");
            Assert.Contains(before, s => s.RouteStepId == Here.Id && s.PartyId == r.PartyId);
            Assert.Contains(before, s => s.RouteStepId == Here.Id && (s.PersonId == deed.By.Id || s.PartyId == deed.By.Id));
        });
        var back = records.Select(r => r.PartyId).ToHashSet();
        Assert.Equal(before.Where(s => s.RouteStepId != Here.Id || !back.Contains(s.PartyId)), AgreementsToLast(real));
    }

    /// <summary>
    /// Whoever the road asked about this very version agreed and did not take that back, none of them had a hand in it, and the college
    /// approved it after the last of them.
    /// </summary>
    private void Publish(Deed deed, ApprovalOnRoute real)
    {
        Assert.True(deed.By.Is(Role.CollegeSecretary) && !IsOut, $"{deed} where nothing can be published");
        var standing = AgreementsToLast(real);
        foreach (var step in plan.AskedFrom(submittedAt, text))
        {
            var agreed = standing.Where(s => s.RouteStepId == step.Id).Select(s => s.PartyId!.Value).ToList();
            Assert.NotEmpty(agreed);
            if (step.Within == Within.AllCompetent) Assert.All(passed[step.Id], id => Assert.Contains(id, agreed));
        }

        Assert.Contains(standing, IsByAFreeAlderman);
        Assert.DoesNotContain(standing, s => HadAHandIn(s.PersonId) || HadAHandIn(s.PartyId!.Value));
        var decision = real.Acts.Last(a => a.Kind.IsByCollege());
        Assert.Equal((ActKind.Approved, versions, versions), (decision.Kind, decision.VersionNumber, approved));
        Assert.All(standing, s => Assert.True(s.Sequence < decision.Sequence, "agreed to after the college decided"));
        (IsOut, Published) = (true, versions);
        if (Here is not null) GoOn(deed);
    }

    /// <summary>Only what is decided is put right, by the team.</summary>
    private void Correct(Deed deed)
    {
        Assert.True(deed.By.Is(Role.Staff) && Here is null or { Kind: StepKind.Publish }, $"{deed} where nothing is decided");
        BeginAgain();
    }

    private void BeginAgain()
    {
        (Here, IsOut) = (plan.First, false);
        passed.Clear();
    }

    private void GoOn(Deed deed)
    {
        Here = plan.After(Here!, deed.What, text);
        if (Here?.Kind == StepKind.Write) passed.Clear();
    }

    private bool MayJudge(Person by, int party) => Here!.Role == Role.Alderman
        ? by.Is(Role.Alderman) && cast.Represents(by.Id, party)
        : by.Is(Here.Role) && party == by.Id && (Here.Within == Within.Anyone || by.Teams.Contains(Given.Team));

    private bool IsByAFreeAlderman(ApprovalAct step) => step.AsRole == Role.Alderman && plan.Find(step.RouteStepId)?.Role == Role.Alderman
        && !HadAHandIn(step.PersonId) && !HadAHandIn(step.PartyId!.Value);

    private bool HadAHandIn(int personId) => writers.Contains(personId) || submitter == personId;

    private List<ApprovalAct> AgreementsToLast(ApprovalOnRoute real) => Standing(real.Acts);

    private IEnumerable<ApprovalAct> OnLast(IEnumerable<ApprovalAct> acts) => acts.Where(a => a.VersionNumber == versions);

    private List<ApprovalAct> Standing(IEnumerable<ApprovalAct> acts)
    {
        var standing = new List<ApprovalAct>();
        foreach (var act in OnLast(acts))
        {
            if (act.Kind == ActKind.Agreed) standing.Add(act);
            if (act.Kind == ActKind.AgreementWithdrawn) standing.RemoveAll(
                s => (s.RouteStepId, s.PartyId) == (act.RouteStepId, act.PartyId));
        }

        return standing;
    }
}
