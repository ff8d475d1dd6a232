using Lier.Portal.Domain;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Pure.Tests.Domain.Reports;

/// <summary>Two published half-years beside each other: <see cref="ReportMovement"/>.</summary>
public sealed class WhatMovedTests
{
    private static readonly ReportingPeriod First = new(2021, 1);
    private static readonly DateOnly End = new(2025, 12, 31);

    [Theory]
    [InlineData(ActionStatus.Started, ActionStatus.Halfway, MovementKind.Forward)]
    [InlineData(ActionStatus.NotStarted, ActionStatus.NearlyDone, MovementKind.Forward)]
    [InlineData(ActionStatus.Halfway, ActionStatus.Started, MovementKind.Back)]
    [InlineData(ActionStatus.Finished, ActionStatus.NearlyDone, MovementKind.Back)]
    [InlineData(ActionStatus.Halfway, ActionStatus.Finished, MovementKind.Finished)]
    [InlineData(ActionStatus.Halfway, ActionStatus.Stopped, MovementKind.Stopped)]
    [InlineData(ActionStatus.Finished, ActionStatus.Stopped, MovementKind.Stopped)]
    [InlineData(ActionStatus.Stopped, ActionStatus.Started, MovementKind.Resumed)]
    [InlineData(ActionStatus.Stopped, ActionStatus.Finished, MovementKind.Finished)]
    [InlineData(ActionStatus.Stopped, ActionStatus.Stopped, MovementKind.Unchanged)]
    [InlineData(ActionStatus.Halfway, ActionStatus.Halfway, MovementKind.Unchanged)]
    public void A_status_moved(ActionStatus then, ActionStatus now, MovementKind kind)
    {
        var moved = Assert.Single(Between([Action(Note(then))], [Action(Note(now))]).Actions);

        Assert.Equal((kind, kind != MovementKind.Unchanged), (moved.Kind, moved.HasMoved));
    }

    [Fact]
    public void An_action_came_another_went_and_one_has_no_note_now_or_then()
    {
        var movement = Between(
            [Action(Note(ActionStatus.Started), "weg"), Action(Note(ActionStatus.Started), "stil"), Action(null, "eerste"), Action(null, "zwijgt")],
            [Action(Note(ActionStatus.Started), "nieuw"), Action(null, "stil"), Action(Note(ActionStatus.Started), "eerste"), Action(null, "zwijgt")]);

        Assert.Equal(
            [("nieuw", MovementKind.New), ("stil", MovementKind.FellSilent), ("eerste", MovementKind.FirstNote), ("zwijgt", MovementKind.Unchanged), ("weg", MovementKind.Gone)],
            movement.Actions.Select(a => (a.Action.Code, a.Kind)));
        Assert.Equal(["nieuw", "stil", "eerste", "weg"], movement.Moved.Select(a => a.Action.Code));
        Assert.Equal(1, movement.Count(MovementKind.Gone));
    }

    [Fact]
    public void An_end_date_that_moved_and_a_light_that_changed_are_told_at_the_same_status()
    {
        var later = Assert.Single(Between([Action(Note(ActionStatus.Started))], [Action(Note(ActionStatus.Started)) with { End = End.AddYears(1) }]).Moved);
        var darker = Assert.Single(Between([Action(Note(ActionStatus.Started, Light.Green))], [Action(Note(ActionStatus.Started, Light.Red))]).Moved);

        Assert.Equal((End, End.AddYears(1)), later.EndMoved);
        Assert.Equal([new LightChange("Voortgang", Light.Green, Light.Red)], darker.Lights);
        Assert.Null(darker.EndMoved);
    }

    [Fact]
    public void A_light_that_an_imported_report_does_not_tell_has_not_changed() =>
        Assert.Empty(Between([Action(Note(ActionStatus.Started))], [Action(Note(ActionStatus.Started, Light.Red))]).Moved);

    [Fact]
    public void What_is_new_has_no_end_date_that_moved() =>
        Assert.Null(Assert.Single(Between([], [Action(Note(ActionStatus.Started))]).Moved).EndMoved);

    [Fact]
    public void It_says_since_which_half_year() => Assert.Equal(First, Between([], []).Since);

    [Fact]
    public void Half_years_of_two_plans_or_in_the_wrong_order_are_not_compared()
    {
        Assert.Throws<ArgumentException>(() => ReportMovement.Between(Report(new(2025, 2)), Report(new(2026, 1))));
        Assert.Throws<ArgumentException>(() => ReportMovement.Between(Report(First.Next), Report(First)));
        Assert.Throws<ArgumentException>(() => ReportMovement.Between(Report(First), Report(First)));
    }

    [Fact]
    public void Every_movement_has_a_word_of_its_own() =>
        Assert.Distinct(Enum.GetValues<MovementKind>().Select(k => k.Name()));

    [Theory]
    [InlineData(50, 200, .25)]
    [InlineData(0, 200, 0.0)]
    [InlineData(300, 200, 1.5)]
    [InlineData(50, 0, null)]
    [InlineData(50, -10, null)]
    [InlineData(-50, 200, null)]
    public void The_share_that_was_booked_is_told_where_it_means_something(int booked, int budget, double? share) =>
        Assert.Equal((decimal?)share, new Amounts(new Euro(booked), new Euro(budget)).ShareBooked);

    private static ReportMovement Between(IReadOnlyList<ReportedAction> then, IReadOnlyList<ReportedAction> now) =>
        ReportMovement.Between(Report(First, [.. then]), Report(First.Next, [.. now]));

    private static ReportContent Report(ReportingPeriod period, params ReportedAction[] actions) =>
        new(period, [new ReportedObjective("01/11", "Sociale dienstverlening", [new ReportedPlan("01/11/SAP/01", "Werkervaring", "", null, actions)], null)]);

    private static ReportedAction Action(ReportedNote? note, string code = "01/11/SAP/01/01") =>
        new(code, "Fietspunt", "Steun.", "Annemie Goris", new(2020, 1, 1), End, note);

    private static ReportedNote Note(ActionStatus status, Light? progress = null) => new(status, status.Label(), "Er zijn 20 fietsen hersteld.", "Op schema.", progress);
}
