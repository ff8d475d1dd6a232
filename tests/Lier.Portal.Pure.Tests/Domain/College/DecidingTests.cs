using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Pure.Tests.Domain.Programmes;

namespace Lier.Portal.Pure.Tests.Domain.College;

/// <summary>
/// The college decides about what lies before it, and the secretary registers it as a <see cref="CollegeDecision"/> of
/// <see cref="DecisionResult"/>s.
/// </summary>
public sealed class DecidingTests
{
    [Fact]
    public void A_decision_records_its_session_its_number_and_who_registered_it()
    {
        var decision = CollegeDecision.Register(Given.Period, Given.Today.AddDays(-7), " 2022-00045 ", Given.By(Townspeople.Secretary, 3));

        Assert.Equal((Given.Period, Given.Today.AddDays(-7), "2022-00045"), (decision.Period, decision.SessionDate, decision.Number));
        Assert.Equal((Townspeople.Secretary.Id, "Katleen Janssens", Given.Now.AddMinutes(3)), (decision.RegisteredById, decision.RegisteredBy, decision.RegisteredAt));
        Assert.Empty(decision.Results);
    }

    [Theory]
    [InlineData("2022-01-18", "2022-00045", "De zitting van 18 januari 2022 is nog niet geweest; een besluit registreert u erna.")]
    [InlineData("2021-06-30", "2022-00045", "De zitting van 30 juni 2021 valt vóór het begin van de tweede helft 2021.")]
    [InlineData(null, "2022-00045", "Vul de zittingsdatum in.")]
    [InlineData("2022-01-17", "", "Vul het besluitnummer in.")]
    [InlineData("2022-01-17", " \t", "Vul het besluitnummer in.")]
    [InlineData("2022-01-17", "2022\n45", "Een besluitnummer staat op één regel.")]
    [InlineData("2022-01-17", "2022\uffff45", "Het besluitnummer bevat een onzichtbaar teken; typ het opnieuw.")]
    public void What_is_wrong_with_a_decision_is_said(string? session, string number, string message)
    {
        DateOnly? date = session is null ? null : DateOnly.ParseExact(session, "yyyy-MM-dd");

        Assert.Equal(
            [message],
            CollegeDecision.ObjectionsToRegistering(Given.Period, date, number, Given.By(Townspeople.Secretary)).Select(o => o.Sentence));
        Assert.Equal(message, Refusal(() => CollegeDecision.Register(Given.Period, date, number, Given.By(Townspeople.Secretary))));
    }

    [Theory]
    [InlineData("2022-01-17")]
    [InlineData("2021-07-01")]
    public void A_session_of_today_or_of_the_first_day_will_do(string session) =>
        Assert.Empty(CollegeDecision.ObjectionsToRegistering(Given.Period, DateOnly.ParseExact(session, "yyyy-MM-dd"), "45", Given.By(Townspeople.Secretary)));

    [Fact]
    public void A_number_has_a_hundred_characters_at_most()
    {
        Assert.Empty(CollegeDecision.ObjectionsToRegistering(Given.Period, Given.Today, new('1', 100), Given.By(Townspeople.Secretary)));
        Assert.Equal(
            ["Een besluitnummer telt hoogstens 100 tekens."],
            CollegeDecision.ObjectionsToRegistering(Given.Period, Given.Today, new('1', 101), Given.By(Townspeople.Secretary)).Select(o => o.Sentence));
    }

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.Alderman)]
    [InlineData(Role.Administrator)]
    public void Only_the_secretary_registers_it(Role role) => Assert.Equal(
        "Alleen de CBS-secretaris registreert een besluit.",
        Refusal(() => CollegeDecision.Register(Given.Period, Given.Today, "45", Given.By(new(1, "Wim", [role], [Given.Team])))));

    [Theory]
    [InlineData(DecisionOutcome.Approved, NoteStage.Approved)]
    [InlineData(DecisionOutcome.Returned, NoteStage.Draft)]
    [InlineData(DecisionOutcome.Deferred, NoteStage.WithCollege)]
    public void A_result_names_the_note_the_version_the_outcome_and_the_reason(DecisionOutcome outcome, NoteStage stage)
    {
        var note = Given.AgreedNote();

        var result = Assert.Single(Given.Decide(note, outcome, " De cijfers ontbreken. ").Results);

        Assert.Equal((note, 1, outcome, "De cijfers ontbreken."), (result.Note, result.VersionNumber, result.Outcome, result.Reason));
        Assert.Equal(stage, note.Stage);
    }

    [Fact]
    public void Returning_asks_for_a_reason_and_the_others_do_not()
    {
        Assert.Equal("Geef een reden op: de schrijver moet weten wat er anders moet.", Refusal(() => Given.Decide(Given.AgreedNote(), DecisionOutcome.Returned, " ")));
        Assert.Null(Given.Decide(Given.AgreedNote(), DecisionOutcome.Approved, " ").Results[0].Reason);
        Assert.Null(Given.Decide(Given.AgreedNote(), DecisionOutcome.Deferred, "").Results[0].Reason);
    }

    [Theory]
    [InlineData(DecisionOutcome.Approved)]
    [InlineData(DecisionOutcome.Returned)]
    [InlineData(DecisionOutcome.Deferred)]
    public void A_reason_that_cannot_be_kept_is_refused(DecisionOutcome outcome)
    {
        Assert.StartsWith("Reden telt 20001 tekens", Refusal(() => Given.Decide(Given.AgreedNote(), outcome, new('a', 20_001))), StringComparison.Ordinal);
        Assert.StartsWith("Reden bevat", Refusal(() => Given.Decide(Given.AgreedNote(), outcome, "a\0")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DecisionOutcome.Approved)]
    [InlineData(DecisionOutcome.Returned)]
    [InlineData(DecisionOutcome.Deferred)]
    public void One_session_says_one_thing_about_a_note(DecisionOutcome second)
    {
        var note = Given.AgreedNote();
        var decision = Given.Decide(note, DecisionOutcome.Deferred);

        Assert.Equal(
            "Over een nota valt per zitting één besluit.",
            Refusal(() => decision.On(note, 1, second, "Toch.", Given.By(Townspeople.Secretary))));
        Assert.Single(decision.Results);
        Assert.Equal(NoteStage.WithCollege, note.Stage);
    }

    [Fact]
    public void A_note_of_another_half_year_does_not_belong_in_it()
    {
        var note = Given.AgreedNote();
        var decision = CollegeDecision.Register(new(2021, 1), Given.Today, "45", Given.By(Townspeople.Secretary));

        Assert.Equal(
            "De nota gaat niet over de eerste helft 2021.",
            Refusal(() => decision.On(note, 1, DecisionOutcome.Approved, "", Given.By(Townspeople.Secretary))));
        Assert.Empty(decision.Results);
    }

    [Fact]
    public void A_refused_result_leaves_no_trace_in_the_decision()
    {
        var decision = Given.Decision();

        Assert.Equal(
            "De nota ligt niet bij het college (ze is in opmaak).",
            Refusal(() => decision.On(Given.WrittenNote(), 1, DecisionOutcome.Approved, "", Given.By(Townspeople.Secretary))));
        Assert.Empty(decision.Results);
    }

    [Theory]
    [InlineData(DecisionOutcome.Approved)]
    [InlineData(DecisionOutcome.Returned)]
    [InlineData(DecisionOutcome.Deferred)]
    public void What_was_deferred_is_decided_in_a_next_session(DecisionOutcome next)
    {
        var note = Given.AgreedNote();
        Given.Decide(note, DecisionOutcome.Deferred);

        Given.Decide(note, next);

        Assert.Equal([ActKind.Submitted, ActKind.Agreed, ActKind.Deferred], note.Acts.Take(3).Select(s => s.Kind));
        Assert.Equal((4, 1), (note.Acts.Count, note.Versions.Count));
    }

    [Fact]
    public void What_was_returned_needs_a_new_agreement_first()
    {
        var note = Given.AgreedNote();
        Given.Decide(note, DecisionOutcome.Returned);
        note.Submit(Given.By(Townspeople.Author, 4));

        Refusal(() => Given.Decide(note, DecisionOutcome.Approved));
        note.AgreeAlone(2, Given.By(Townspeople.Alderman, 5));
        var result = Assert.Single(Given.Decide(note, DecisionOutcome.Approved).Results);

        Assert.Equal((NoteStage.Approved, 2), (note.Stage, result.VersionNumber));
    }

    [Theory]
    [InlineData(DecisionOutcome.Approved, NoteStage.Approved)]
    [InlineData(DecisionOutcome.Returned, NoteStage.Draft)]
    [InlineData(DecisionOutcome.Deferred, NoteStage.WithCollege)]
    public void A_result_may_be_about_a_measurement_which_keeps_the_session_and_the_number(DecisionOutcome outcome, NoteStage stage)
    {
        var measurement = Agreed();

        var decision = Promised.Decide(measurement, outcome, " Welke lijst? ");

        var result = Assert.Single(decision.Results);
        Assert.Equal(
            (null, measurement, 1, outcome, "Welke lijst?"),
            (result.Note, result.Measurement, result.VersionNumber, result.Outcome, result.Reason));
        Assert.Equal(
            (stage, decision.SessionDate, decision.Number),
            (measurement.Stage, measurement.LastAct!.SessionDate, measurement.LastAct.DecisionNumber));
        Assert.False(decision.IsAboutNotes);
    }

    [Fact]
    public void One_decision_is_about_notes_and_measurements_of_its_half_year()
    {
        var (note, measurement) = (Given.AgreedNote(), Agreed(w => w.YearEnd));
        var decision = Given.Decide(note, DecisionOutcome.Approved);

        decision.On(measurement, 1, DecisionOutcome.Approved, "", Given.By(Townspeople.Secretary));

        Assert.Equal((2, true), (decision.Results.Count, decision.IsAboutNotes));
        Assert.Equal(
            "De meting gaat niet over de tweede helft 2021.",
            Refusal(() => decision.On(Agreed(), 1, DecisionOutcome.Approved, "", Given.By(Townspeople.Secretary))));
    }

    [Fact]
    public void One_session_says_one_thing_about_a_measurement()
    {
        var measurement = Agreed();
        var decision = Promised.Decide(measurement, DecisionOutcome.Deferred);

        Assert.Equal(
            "Over een meting valt per zitting één besluit.",
            Refusal(() => decision.On(measurement, 1, DecisionOutcome.Approved, "", Given.By(Townspeople.Secretary))));
        Assert.Single(decision.Results);
    }

    [Fact]
    public void A_session_before_the_day_that_a_measurement_tells_of_decides_nothing_on_it()
    {
        var measurement = Agreed();
        var decision = CollegeDecision.Register(new(2021, 1), new(2021, 6, 29), "45", Given.By(Townspeople.Secretary));

        Assert.StartsWith(
            "De zitting van 29 juni 2021 valt vóór de stand waarover ze beslist",
            Refusal(() => decision.On(measurement, 1, DecisionOutcome.Approved, "", Given.By(Townspeople.Secretary))),
            StringComparison.Ordinal);
        Assert.Empty(decision.Results);
        Assert.Equal(NoteStage.WithCollege, measurement.Stage);
    }

    [Fact]
    public void What_is_decided_is_the_version_that_lay_there()
    {
        var (note, measurement) = (Given.AgreedNote(), Agreed());

        Assert.Equal(
            "Er ligt intussen versie 1 voor. Herlaad de pagina.",
            Refusal(() => Given.Decision().On(note, 2, DecisionOutcome.Approved, "", Given.By(Townspeople.Secretary))));
        Assert.Equal(
            "Er ligt intussen versie 1 voor. Herlaad de pagina.",
            Refusal(() => Promised.Decide(measurement, DecisionOutcome.Approved, version: 2)));
    }

    private static Measurement Agreed(Func<Promised, ReportingDate>? date = null)
    {
        var world = Promised.World();
        var day = (date ?? (w => w.Halfway))(world);
        return Promised.Agreed(world.Counted, day, Promised.Entry with { AsOf = day.AsOf, Motivation = "Er waren minder lessen." });
    }

    private static string Refusal(Action step) => Assert.Throws<RefusedException>(step).Message;
}
