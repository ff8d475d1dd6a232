using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Pure.Tests.Domain.Approvals;

/// <summary>
/// What an approval promises, the same for a note and for a measurement: who must agree, <see cref="AgreementRequest"/>, what is kept of
/// each step, <see cref="ApprovalAct"/>, and of each text, <see cref="ApprovalVersion"/>.
/// </summary>
public sealed class OneApprovalTests
{
    public static TheoryData<string> Kinds => new("nota", "meting");

    [Theory, MemberData(nameof(Kinds))]
    public void Every_competent_alderman_must_agree_and_each_only_once(string kind)
    {
        var thing = UnderApproval.Of(kind).Submitted();

        thing.Agree(Townspeople.Alderman);

        Assert.Equal(NoteStage.ForAgreement, thing.Stage);
        Assert.Equal([Townspeople.SecondAlderman.Id], thing.StillToAgree());
        Refused("U gaf al akkoord op deze versie.", () => thing.Agree(Townspeople.Alderman));
        thing.Agree(Townspeople.SecondAlderman);
        Assert.Empty(thing.StillToAgree());
        thing.BringBeforeCollege();
        Assert.Equal(NoteStage.WithCollege, thing.Stage);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Nothing_comes_before_the_college_without_the_agreement_of_an_alderman(string kind) =>
        Assert.Throws<InvalidOperationException>(UnderApproval.Of(kind).Submitted().BringBeforeCollege);

    [Theory, MemberData(nameof(Kinds))]
    public void One_return_returns_and_the_next_version_asks_everybody_again(string kind)
    {
        var thing = UnderApproval.Of(kind).Submitted();
        thing.Agree(Townspeople.Alderman);

        thing.SendBack("Noem de bron.", Townspeople.SecondAlderman);
        thing.Submit(Townspeople.Author);

        Assert.Equal([Townspeople.Alderman.Id, Townspeople.SecondAlderman.Id], thing.StillToAgree());
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Once_somebody_agreed_the_team_asks_for_it_back(string kind)
    {
        var thing = UnderApproval.Of(kind).Submitted();
        thing.Agree(Townspeople.Alderman);

        Refused($"om de {kind} terug te sturen", () => thing.Withdraw(Townspeople.Author));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Nobody_agrees_to_what_they_wrote_or_submitted(string kind)
    {
        var both = Townspeople.Alderman with { Roles = [Role.Staff, Role.Alderman], Teams = [Given.Team] };
        var wrote = UnderApproval.Of(kind);
        wrote.Write(1, both);
        wrote.Submit(Townspeople.Author);
        var submitted = UnderApproval.Of(kind);
        submitted.Write(1, Townspeople.Author);
        submitted.Submit(both);

        Refused("geeft er zelf geen akkoord op", () => wrote.Agree(both));
        Refused($"Wie een {kind} indient, geeft er zelf geen akkoord op.", () => submitted.Agree(both));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Whoever_is_not_competent_neither_agrees_nor_sends_back(string kind)
    {
        var thing = UnderApproval.Of(kind).Submitted();

        Refused("Alleen wie vandaag als schepen bevoegd is voor", () => thing.Agree(Townspeople.AldermanOfAnotherAction));
        Refused("Alleen wie vandaag als schepen bevoegd is voor", () => thing.SendBack("Noem de bron.", Townspeople.Secretary));
    }

    [Theory]
    [InlineData("nota", "")]
    [InlineData("meting", "")]
    [InlineData("nota", ".")]
    [InlineData("meting", ".")]
    [InlineData("nota", "---")]
    [InlineData("meting", "---")]
    [InlineData("nota", "\u200b")]
    [InlineData("meting", "\u200b")]
    public void A_reason_must_say_something(string kind, string reason)
    {
        Refused("Geef een reden op", () => UnderApproval.Of(kind).Submitted().SendBack(reason, Townspeople.Alderman));
        Refused("Geef een reden op", () => UnderApproval.Of(kind).Submitted().Reopen(reason, Townspeople.Administrator));
        Refused("Geef een reden op", () =>
            UnderApproval.Of(kind).WithCollege().Decide(DecisionOutcome.Returned, reason, Townspeople.Secretary));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void The_record_says_who_in_whose_name_where_and_on_which_version(string kind)
    {
        var thing = UnderApproval.Of(kind).WithCollege();
        thing.Decide(DecisionOutcome.Approved, "", Townspeople.Secretary);
        thing.Publish(Townspeople.Secretary);

        Assert.Equal(
            [ActKind.Submitted, ActKind.Agreed, ActKind.Agreed, ActKind.Approved, ActKind.Published],
            thing.Acts.Select(a => a.Kind));
        Assert.Equal(
            (Townspeople.Alderman.Id, "akkoord", Role.Alderman),
            (thing.Acts[1].PartyId, thing.Acts[1].RouteStepId, thing.Acts[1].AsRole));
        Assert.Equal("het college, zitting van 17 januari 2022, besluit 2022-00045", thing.Acts[3].OnBehalfOf);
        Assert.Equal($"goedgekeurd door het college, geregistreerd door {Townspeople.Secretary.Name}", thing.Acts[3].Sentence);
        Assert.All(thing.Acts, act => Assert.Equal(1, act.VersionNumber));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void The_way_out_is_back_to_the_team_by_the_administrator_alone(string kind)
    {
        var thing = UnderApproval.Of(kind).WithCollege();

        Refused($"Alleen een beheerder geeft een {kind} terug aan het team.", () => thing.Reopen("Zit vast.", Townspeople.Secretary));
        thing.Reopen("Zit vast.", Townspeople.Administrator);

        Assert.Equal(NoteStage.Draft, thing.Stage);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void What_was_submitted_is_frozen_and_each_change_has_its_own_revision(string kind)
    {
        var thing = UnderApproval.Of(kind).Submitted();
        var revision = thing.Revision;

        Refused("ligt vast", () => thing.Write(2, Townspeople.Author));
        thing.Withdraw(Townspeople.Author);
        thing.Write(2, Townspeople.Author);
        thing.Submit(Townspeople.Author);

        Assert.Equal(revision + 3, thing.Revision);
        Assert.Equal([1, 2], thing.Versions.Select(v => v.Number));
        Assert.NotEqual(thing.Versions[0].Sha256, thing.Versions[1].Sha256);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Whoever_is_told_of_a_decision_reads_the_session_and_not_who_registered_it(string kind)
    {
        var thing = UnderApproval.Of(kind).WithCollege();

        thing.Decide(DecisionOutcome.Deferred, "", Townspeople.Secretary);

        Assert.Equal("het college, zitting van 17 januari 2022, besluit 2022-00045", thing.Acts[^1].Told);
        Assert.Equal(thing.Acts[0].Sentence, thing.Acts[0].Told);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Who_agreed_takes_that_back_while_another_must_still(string kind)
    {
        var thing = UnderApproval.Of(kind).Submitted();
        thing.Agree(Townspeople.Alderman);
        var revision = thing.Revision;

        thing.WithdrawAgreement(Townspeople.Alderman);

        Assert.Equal((NoteStage.ForAgreement, revision + 1), (thing.Stage, thing.Revision));
        Assert.Equal([Townspeople.Alderman.Id, Townspeople.SecondAlderman.Id], thing.StillToAgree());
        Assert.Equal($"akkoord ingetrokken door {Townspeople.Alderman.Name}", thing.Acts[^1].Sentence);
        Assert.Equal(
            (ActKind.AgreementWithdrawn, Townspeople.Alderman.Id, "akkoord", Role.Alderman, 1),
            (thing.Acts[^1].Kind, thing.Acts[^1].PartyId, thing.Acts[^1].RouteStepId, thing.Acts[^1].AsRole, thing.Acts[^1].VersionNumber));
        Assert.Equal(ActKind.Agreed, thing.Acts[^2].Kind);
        thing.Withdraw(Townspeople.Author);
        Assert.Equal(NoteStage.Draft, thing.Stage);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void From_the_college_it_goes_back_and_what_others_agreed_to_stands(string kind)
    {
        var thing = UnderApproval.Of(kind).WithCollege();

        thing.WithdrawAgreement(Townspeople.Alderman);

        Assert.Equal(NoteStage.ForAgreement, thing.Stage);
        Assert.Equal([Townspeople.Alderman.Id], thing.StillToAgree());
        Assert.Equal([Townspeople.SecondAlderman.Id], thing.StandingAgreements());
        Refused("ligt niet bij het college", () => thing.Decide(DecisionOutcome.Approved, "", Townspeople.Secretary));
        Refused("Er is al een akkoord op deze versie.", () => thing.Withdraw(Townspeople.Author));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Once_everybody_took_it_back_nothing_comes_before_the_college(string kind)
    {
        var thing = UnderApproval.Of(kind).WithCollege();

        thing.WithdrawAgreement(Townspeople.Alderman);
        thing.WithdrawAgreement(Townspeople.SecondAlderman);

        Assert.Throws<InvalidOperationException>(thing.BringBeforeCollege);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_deferred_matter_is_not_decided_and_an_agreement_to_it_can_still_be_taken_back(string kind)
    {
        var thing = UnderApproval.Of(kind).WithCollege();
        thing.Decide(DecisionOutcome.Deferred, "", Townspeople.Secretary);

        thing.WithdrawAgreement(Townspeople.Alderman);

        Assert.Equal(NoteStage.ForAgreement, thing.Stage);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Who_took_it_back_agrees_again_with_a_step_of_its_own(string kind)
    {
        var thing = UnderApproval.Of(kind).WithCollege();
        thing.WithdrawAgreement(Townspeople.Alderman);

        thing.Agree(Townspeople.Alderman);
        thing.BringBeforeCollege();

        Assert.Equal(
            [ActKind.Submitted, ActKind.Agreed, ActKind.Agreed, ActKind.AgreementWithdrawn, ActKind.Agreed],
            thing.Acts.Select(a => a.Kind));
        Assert.Equal([Townspeople.SecondAlderman.Id, Townspeople.Alderman.Id], thing.StandingAgreements());
        thing.Decide(DecisionOutcome.Approved, "", Townspeople.Secretary);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_substitute_takes_back_what_stands_in_the_name_of_whom_they_replace_and_the_other_way_round(string kind)
    {
        var (given, taken) = (UnderApproval.Of(kind).Submitted(), UnderApproval.Of(kind).WithCollege());
        given.Agree(UnderApproval.Substitute);

        given.WithdrawAgreement(Townspeople.SecondAlderman);

        Assert.Equal((Townspeople.SecondAlderman.Id, null), (given.Acts[^1].PartyId, given.Acts[^1].OnBehalfOf));
        Refused("U gaf geen akkoord op deze versie.", () => taken.WithdrawAgreement(UnderApproval.Substitute));
        given.Agree(UnderApproval.Substitute);
        given.WithdrawAgreement(UnderApproval.Substitute);
        Assert.Equal(
            $"akkoord ingetrokken door {UnderApproval.Substitute.Name} namens {Townspeople.SecondAlderman.Name}", given.Acts[^1].Sentence);
        Assert.Empty(given.StandingAgreements());
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Who_no_longer_replaces_somebody_takes_nothing_back_in_their_name(string kind)
    {
        var thing = UnderApproval.Of(kind).Submitted();
        thing.Agree(UnderApproval.Substitute);

        Refused(
            $"U spreekt vandaag niet meer voor {Townspeople.SecondAlderman.Name}.",
            () => thing.WithdrawAgreement(UnderApproval.Substitute, daysLater: 10));
        thing.WithdrawAgreement(Townspeople.SecondAlderman, daysLater: 10);
        Assert.Empty(thing.StandingAgreements());
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Who_is_no_longer_competent_takes_nothing_back(string kind)
    {
        var thing = UnderApproval.Of(kind).Submitted();
        thing.Agree(Townspeople.Alderman);
        var former = Townspeople.Alderman with { Roles = [Role.Staff] };

        Refused("U bent vandaag niet meer bevoegd voor", () => thing.WithdrawAgreement(former));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Nobody_takes_back_what_another_agreed_to(string kind)
    {
        var thing = UnderApproval.Of(kind).Submitted();
        thing.Agree(Townspeople.Alderman);

        foreach (var other in new[] { Townspeople.SecondAlderman, Townspeople.Author, Townspeople.Secretary, Townspeople.Administrator })
            Refused("U gaf geen akkoord op deze versie.", () => thing.WithdrawAgreement(other));
        Assert.Equal([Townspeople.Alderman.Id], thing.StandingAgreements());
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Nobody_takes_the_same_agreement_back_twice_nor_that_to_another_version(string kind)
    {
        var thing = UnderApproval.Of(kind).Submitted();
        thing.Agree(Townspeople.Alderman);

        Refused("U las versie 2, intussen is er een versie 1.", () => thing.WithdrawAgreement(Townspeople.Alderman, version: 2));
        thing.WithdrawAgreement(Townspeople.Alderman);
        Refused("U gaf geen akkoord op deze versie.", () => thing.WithdrawAgreement(Townspeople.Alderman));
        thing.Agree(Townspeople.Alderman);
        thing.SendBack("Noem de bron.", Townspeople.SecondAlderman);
        Refused("Wat het team opnieuw indient, leest u opnieuw.", () => thing.WithdrawAgreement(Townspeople.Alderman));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Once_the_college_decided_agreements_stay(string kind)
    {
        var thing = UnderApproval.Of(kind).WithCollege();
        thing.Decide(DecisionOutcome.Approved, "", Townspeople.Secretary);

        Refused("Het college besliste al (laatste stap: goedgekeurd door het college", () => thing.WithdrawAgreement(Townspeople.Alderman));
        thing.Publish(Townspeople.Secretary);
        Refused("meld het aan de CBS-secretaris", () => thing.WithdrawAgreement(Townspeople.Alderman));
        Assert.Equal(2, thing.StandingAgreements().Count);
    }

    private static void Refused(string words, Action step) =>
        Assert.Contains(words, Assert.Throws<RefusedException>(step).Message, StringComparison.Ordinal);
}
