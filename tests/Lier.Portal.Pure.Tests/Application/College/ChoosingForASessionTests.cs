using Lier.Portal.Application.College;
using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Pure.Tests.Application.College;

/// <summary>
/// What the secretary chooses for each note of a session, kept by <see cref="SessionChoices"/> until the decision is registered.
/// </summary>
public sealed class ChoosingForASessionTests
{
    private static readonly TableNote One = new(1, 1, "01"), Two = new(2, 3, "02"), Three = new(3, 1, "03");
    private readonly SessionChoices choices = new();

    public ChoosingForASessionTests() => choices.StartAfresh([One, Two]);

    [Fact]
    public void All_is_approved_until_the_secretary_says_otherwise()
    {
        Assert.Equal("2 goedgekeurd", choices.Summary());
        Assert.Empty(choices.Exceptions);
        Assert.Equal([new NoteResult(1, 1, DecisionOutcome.Approved, ""), new NoteResult(2, 3, DecisionOutcome.Approved, "")], choices.Results());
    }

    [Fact]
    public void What_is_not_approved_is_listed_and_what_is_not_treated_is_not_registered()
    {
        choices.Of(One).Outcome = null;
        (choices.Of(Two).Outcome, choices.Of(Two).Reason) = (DecisionOutcome.Returned, "Nog eens.");

        Assert.Equal("1 teruggestuurd, 1 niet behandeld", choices.Summary());
        Assert.Equal([One, Two], choices.Exceptions);
        Assert.Equal([new NoteResult(2, 3, DecisionOutcome.Returned, "Nog eens.")], choices.Results());
    }

    [Theory]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("\u200b")]
    public void A_return_without_a_reason_is_pointed_out(string reason)
    {
        choices.SetAll([Two], DecisionOutcome.Returned, reason);
        Assert.True(choices.Of(Two).LacksReason);

        choices.SetAll([Two], DecisionOutcome.Deferred, "");
        Assert.False(choices.Of(Two).LacksReason);
    }

    [Fact]
    public void A_reason_for_what_is_approved_after_all_does_not_count()
    {
        choices.SetAll([One, Two], DecisionOutcome.Returned, "Nog eens.");
        choices.Of(One).Outcome = DecisionOutcome.Approved;

        Assert.Equal(["", "Nog eens."], choices.Results().Select(r => r.Reason));
    }

    [Fact]
    public void Within_a_session_what_was_chosen_stays_and_what_came_in_meanwhile_waits_for_a_choice()
    {
        choices.Of(Two).Outcome = DecisionOutcome.Deferred;

        choices.Keep([Two, Three]);

        Assert.Equal("1 uitgesteld, 1 niet behandeld", choices.Summary());
        Assert.False(choices.Knows(One));
    }

    [Fact]
    public void Another_version_of_a_note_is_another_choice()
    {
        choices.Keep([One, Two with { VersionNumber = 4 }]);

        Assert.Equal("1 goedgekeurd, 1 niet behandeld", choices.Summary());
    }

    [Fact]
    public void A_measurement_is_counted_and_registered_beside_a_note_with_the_same_number()
    {
        var measurement = new TableMeasurement(1, 1, "Lessen");
        choices.StartAfresh([One, measurement]);
        choices.Of(measurement).Outcome = DecisionOutcome.Deferred;

        Assert.Equal("1 goedgekeurd, 1 uitgesteld", choices.Summary());
        Assert.Equal(
            [new NoteResult(1, 1, DecisionOutcome.Approved, ""), new MeasurementResult(1, 1, DecisionOutcome.Deferred)], choices.Results());
        Assert.Equal("1 nota en 1 meting", TableThing.Count([One, measurement]));
        Assert.Equal("2 metingen", TableThing.Count([measurement, measurement with { Id = 2 }]));
    }

    [Fact]
    public void Whoever_counts_is_told_of_a_change()
    {
        var told = 0;
        choices.Changed += () => told++;

        choices.SetAll([One, Two], DecisionOutcome.Deferred, "");

        Assert.Equal(1, told);
    }

    [Fact]
    public void An_empty_table_has_nothing_to_decide()
    {
        choices.StartAfresh([]);

        Assert.Equal("Er valt nu niets te beslissen.", choices.Summary());
    }
}
