using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Pure.Tests.Domain.Notes;

/// <summary>
/// Several competent aldermen, substitutes, heads of service: who is asked by an <see cref="AgreementRequest"/>, who may, and what is
/// recorded.
/// </summary>
public sealed class AskingSeveralPeopleTests
{
    private const string NotCompetent = "Alleen wie vandaag als schepen bevoegd is voor deze actie, geeft akkoord of stuurt terug.";
    private static readonly AgreementRequest Everybody = new("akkoord", Role.Alderman, Within.AllCompetent);
    private static readonly AgreementRequest Head = new("diensthoofd", Role.HeadOfService, Within.Team);
    private static readonly Person HeadOfTeam = new(50, "Diensthoofd", [Role.HeadOfService], [Given.Team]);

    [Fact]
    public void All_competent_aldermen_must_agree_and_each_only_once()
    {
        var note = Note(out _, Townspeople.Alderman, Townspeople.SecondAlderman);

        note.Agree(Everybody, 1, Given.By(Townspeople.Alderman, 2));
        Assert.Equal([Townspeople.SecondAlderman.Id], note.StillToAgree(Everybody, Given.Today).Select(p => p.Id));
        Assert.Equal("U gaf al akkoord op deze versie.", Refusal(() => note.Agree(Everybody, 1, Given.By(Townspeople.Alderman, 3))));
        note.Agree(Everybody, 1, Given.By(Townspeople.SecondAlderman, 4));

        Assert.Empty(note.StillToAgree(Everybody, Given.Today));
        note.BringBeforeCollege();
        Assert.Equal(NoteStage.WithCollege, note.Stage);
    }

    [Fact]
    public void One_return_returns_and_the_next_version_asks_everybody_again()
    {
        var note = Note(out _, Townspeople.Alderman, Townspeople.SecondAlderman);
        note.Agree(Everybody, 1, Given.By(Townspeople.Alderman, 2));

        note.SendBack(Everybody, 1, "Noem de cijfers.", Given.By(Townspeople.SecondAlderman, 3));
        note.Submit(Given.By(Townspeople.Author, 4));

        Assert.Equal(2, note.StillToAgree(Everybody, Given.Today).Count);
    }

    [Fact]
    public void A_mandate_that_moves_while_the_task_is_open_takes_the_task_along()
    {
        var note = Note(out var accounts, Townspeople.Alderman);
        note.Action.MoveMandate(accounts(Townspeople.SecondAlderman), Given.Today, alone: true, Given.By(Townspeople.Administrator));

        Assert.Equal(NotCompetent, Refusal(() => note.Agree(Everybody, 1, Given.By(Townspeople.Alderman, 2))));
        note.Agree(Everybody, 1, Given.By(Townspeople.SecondAlderman, 3));

        Assert.Empty(note.StillToAgree(Everybody, Given.Today));
        Assert.Equal([Townspeople.SecondAlderman.Id], note.Action.CompetentOn(Given.Today).Select(a => a.Id));
        Assert.Equal([Townspeople.Alderman.Id], note.Action.CompetentOn(Given.Today.AddDays(-1)).Select(a => a.Id));
    }

    [Fact]
    public void When_the_last_one_missing_is_no_longer_competent_one_who_agreed_says_it_again()
    {
        var note = Note(out _, Townspeople.Alderman, Townspeople.SecondAlderman);
        note.Agree(Everybody, 1, Given.By(Townspeople.Alderman, 2));
        note.Action.Mandates.Single(m => m.AldermanId == Townspeople.SecondAlderman.Id).EndOn(Given.Today.AddDays(-1));

        Assert.Empty(note.StillToAgree(Everybody, Given.Today));
        note.Agree(Everybody, 1, Given.By(Townspeople.Alderman, 3));

        Assert.Equal(2, note.Acts.Count(s => s.Kind == ActKind.Agreed && s.PersonId == Townspeople.Alderman.Id));
        note.BringBeforeCollege();
    }

    [Fact]
    public void Who_wrote_the_text_does_not_say_it_again_for_an_alderman_whom_they_replace()
    {
        var note = Note(out var accounts, Townspeople.Alderman, Townspeople.SecondAlderman);
        note.Agree(Everybody, 1, Given.By(Townspeople.Alderman, 2));
        note.Action.Mandates.Single(m => m.AldermanId == Townspeople.SecondAlderman.Id).EndOn(Given.Today.AddDays(-1));
        accounts(Townspeople.Alderman).NameSubstitute(accounts(Townspeople.AldermanWhoWrote), Given.Today, Given.Today, Given.By(Townspeople.Alderman));

        Assert.Equal("Wie aan een tekst schreef, geeft er zelf geen akkoord op.", Refusal(() => note.Agree(Everybody, 1, Given.By(Townspeople.AldermanWhoWrote, 3))));
    }

    [Fact]
    public void Undoing_a_planned_handover_leaves_somebody_competent()
    {
        var note = Note(out var accounts, Townspeople.Alderman);
        var (action, admin) = (note.Action, Given.By(Townspeople.Administrator));
        action.MoveMandate(accounts(Townspeople.SecondAlderman), Given.Today.AddDays(30), alone: true, admin);
        Assert.Equal([Townspeople.SecondAlderman.Id], action.CompetentOn(Given.Today.AddDays(40)).Select(a => a.Id));

        action.MoveMandate(accounts(Townspeople.Alderman), Given.Today.AddDays(10), alone: true, admin);

        Assert.All([0, 10, 29, 30, 400], days => Assert.Equal([Townspeople.Alderman.Id], action.CompetentOn(Given.Today.AddDays(days)).Select(a => a.Id)));
        Assert.EndsWith("al als enige bevoegd.", Refusal(() => action.MoveMandate(accounts(Townspeople.Alderman), Given.Today, alone: true, admin)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_been_stays_on_record()
    {
        var note = Note(out var accounts, Townspeople.Alderman);

        var refusal = Refusal(() => note.Action.MoveMandate(accounts(Townspeople.SecondAlderman), new(1900, 1, 1), alone: true, Given.By(Townspeople.Administrator)));

        Assert.StartsWith($"{Townspeople.Alderman.Name} is al bevoegd sinds 1 januari 2019.", refusal, StringComparison.Ordinal);
        Assert.Equal([Townspeople.Alderman.Id], note.Action.CompetentOn(Given.Today).Select(a => a.Id));
    }

    [Fact]
    public void A_substitute_agrees_in_both_names_within_the_days_and_not_outside()
    {
        var note = Note(out var accounts, Townspeople.Alderman);
        accounts(Townspeople.Alderman).NameSubstitute(accounts(Townspeople.AldermanOfAnotherAction), Given.Today, Given.Today.AddDays(7), Given.By(Townspeople.Alderman));
        var substitute = Given.By(Townspeople.AldermanOfAnotherAction, 2);

        Assert.True(note.MayBeReadBy(substitute.Person, Given.Today));
        Assert.Equal(NotCompetent, Refusal(() => note.Agree(Everybody, 1, substitute with { Day = Given.Today.AddDays(8) })));
        note.Agree(Everybody, 1, substitute);

        var step = note.LastAct!;
        Assert.Equal((Townspeople.AldermanOfAnotherAction.Id, Townspeople.Alderman.Id, Townspeople.Alderman.Name), (step.PersonId, step.PartyId, step.OnBehalfOf));
        Assert.Equal($"akkoord gegeven door {Townspeople.AldermanOfAnotherAction.Name} namens {Townspeople.Alderman.Name}", step.Sentence);
        Assert.Empty(note.StillToAgree(Everybody, Given.Today));
    }

    [Fact]
    public void The_four_eyes_rule_counts_the_substitute_and_the_one_replaced()
    {
        var written = Note(out var accounts, Townspeople.AldermanWhoWrote);
        accounts(Townspeople.AldermanWhoWrote).NameSubstitute(accounts(Townspeople.Alderman), Given.Today, Given.Today, Given.By(Townspeople.AldermanWhoWrote));
        var text = Note(out var others, Townspeople.Alderman);
        others(Townspeople.Alderman).NameSubstitute(others(Townspeople.AldermanWhoWrote), Given.Today, Given.Today, Given.By(Townspeople.Alderman));

        Assert.Equal("Wie aan een tekst schreef, geeft er zelf geen akkoord op.", Refusal(() => written.Agree(Everybody, 1, Given.By(Townspeople.Alderman, 2))));
        Assert.Equal("Wie aan een tekst schreef, geeft er zelf geen akkoord op.", Refusal(() => text.Agree(Everybody, 1, Given.By(Townspeople.AldermanWhoWrote, 2))));
    }

    [Fact]
    public void Who_replaces_another_and_is_competent_too_agrees_for_both_at_once()
    {
        var note = Note(out var accounts, Townspeople.Alderman, Townspeople.SecondAlderman);
        accounts(Townspeople.Alderman).NameSubstitute(accounts(Townspeople.SecondAlderman), Given.Today, Given.Today, Given.By(Townspeople.Alderman));

        note.Agree(Everybody, 1, Given.By(Townspeople.SecondAlderman, 2));

        Assert.Empty(note.StillToAgree(Everybody, Given.Today));
        Assert.Equal([null, Townspeople.Alderman.Name], note.Acts.Where(s => s.Kind == ActKind.Agreed).Select(s => s.OnBehalfOf));
    }

    [Fact]
    public void Nothing_comes_before_the_college_without_an_alderman()
    {
        var note = Note(out _, Townspeople.Alderman);
        note.Agree(Head, 1, Given.By(HeadOfTeam, 2));

        Assert.Throws<InvalidOperationException>(note.BringBeforeCollege);
        Assert.Equal(NoteStage.ForAgreement, note.Stage);
    }

    [Fact]
    public void A_head_of_service_agrees_for_the_own_team_only_and_reads_its_drafts()
    {
        var note = Note(out _, Townspeople.Alderman);
        var elsewhere = HeadOfTeam with { Id = 51, Teams = ["Groendienst"] };

        Assert.Equal($"Alleen een diensthoofd van het team {Given.Team} geeft hier akkoord of stuurt terug.", Refusal(() => note.Agree(Head, 1, Given.By(elsewhere))));
        Assert.True(Given.WrittenNote().MayBeReadBy(HeadOfTeam, Given.Today));
        Assert.False(Given.WrittenNote().MayBeReadBy(elsewhere, Given.Today));
        Assert.Contains("schrijft deze nota", Refusal(() => Given.WrittenNote().Write(Given.Text, Given.By(HeadOfTeam))), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_asked_reads_the_note_while_they_are_asked_and_the_version_that_they_judged()
    {
        var manager = new Person(60, "Lid", [Role.ManagementTeam], []);
        var asked = new AgreementRequest("mt", Role.ManagementTeam, Within.Anyone);
        var note = Note(out _, Townspeople.Alderman);

        Assert.True(note.MayBeReadBy(manager, Given.Today, asked));
        Assert.False(note.MayBeReadBy(manager, Given.Today, Everybody));
        Assert.False(Given.WrittenNote().MayBeReadBy(manager, Given.Today, asked));
        note.SendBack(asked, 1, "Noem de cijfers.", Given.By(manager, 2));
        Assert.True(note.MayBeReadBy(manager, Given.Today));
        note.Submit(Given.By(Townspeople.Author, 3));
        Assert.False(note.MayBeReadBy(manager, Given.Today));
    }

    [Fact]
    public void After_one_agreement_the_team_no_longer_withdraws()
    {
        var note = Note(out _, Townspeople.Alderman, Townspeople.SecondAlderman);
        note.Agree(Everybody, 1, Given.By(Townspeople.Alderman, 2));

        Assert.StartsWith("Er is al een akkoord op deze versie.", Refusal(() => note.Withdraw(Given.By(Townspeople.Author, 3))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_administrator_gives_back_with_a_reason_and_agrees_to_nothing()
    {
        var note = Note(out _, Townspeople.Alderman);

        Assert.StartsWith("Geef een reden op", Refusal(() => note.Reopen(" ", Given.By(Townspeople.Administrator))), StringComparison.Ordinal);
        Assert.Equal("Alleen een beheerder geeft een nota terug aan het team.", Refusal(() => note.Reopen("Vast.", Given.By(Townspeople.Secretary))));
        note.Reopen("Niemand is bevoegd.", Given.By(Townspeople.Administrator, 5));

        Assert.Equal((NoteStage.Draft, ActKind.Reopened, "Niemand is bevoegd."), (note.Stage, note.LastAct!.Kind, note.LastAct.Reason));
        Assert.StartsWith("De nota is niet onderweg", Refusal(() => note.Reopen("Nog eens.", Given.By(Townspeople.Administrator))), StringComparison.Ordinal);
    }

    /// <summary>A note that the city's people wrote and submitted, with just these aldermen competent.</summary>
    private static ProgressNote Note(out Func<Person, Account> accounts, params Person[] competent)
    {
        var known = new Dictionary<int, Account>();
        Account Of(Person person) => known.TryGetValue(person.Id, out var account) ? account : known[person.Id] = Given.AccountOf(person);
        var action = Given.ActionWithout();
        foreach (var alderman in competent) action.Entrust(Of(alderman), new(2019, 1, 1));
        var note = new ProgressNote(action, Given.Period);
        note.Write(Given.Text, Given.By(Townspeople.AldermanWhoWrote));
        note.Submit(Given.By(Townspeople.Author, 1));
        accounts = Of;
        return note;
    }

    private static string Refusal(Action step) => Assert.Throws<RefusedException>(step).Message;
}
