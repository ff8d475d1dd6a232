using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Progress;

namespace Lier.Portal.Pure.Tests.Domain.Notes;

/// <summary>Two people wrote on from the same text: the fields of <see cref="NoteFields"/> come together.</summary>
public sealed class WritingTogetherTests
{
    private static readonly NoteText Start = new(ActionStatus.Started, "Stand.", "Tijd.", Light.Green, Light.Green);

    [Fact]
    public void Changes_in_different_fields_go_together()
    {
        var merge = Merge(Start with { Progress = "Mijn stand." }, Start with { Timing = "Hun tijd.", Status = ActionStatus.Halfway });

        Assert.Empty(merge.Conflicts);
        Assert.Equal(Start with { Status = ActionStatus.Halfway, Progress = "Mijn stand.", Timing = "Hun tijd." }, merge.Combined);
    }

    [Fact]
    public void A_field_that_both_changed_is_for_a_person_to_choose_and_mine_stands_until_then()
    {
        var merge = Merge(
            Start with { Progress = "Mijn stand.", TimingLight = null }, Start with { Progress = "Hun stand.", TimingLight = Light.Red });

        Assert.Equal([NoteField.Progress, NoteField.TimingLight], merge.Conflicts.Select(f => ((NoteFieldRow)f).Field));
        Assert.Equal("Mijn stand.", merge.Combined.Progress);
    }

    [Fact]
    public void The_same_change_twice_is_no_conflict()
    {
        var same = Start with { Progress = "Dezelfde stand." };

        Assert.Empty(Merge(same, same).Conflicts);
        Assert.Equal(same, Merge(same, same).Combined);
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Each_field_can_be_taken_from_another_text_and_no_other_field_comes_with_it(NoteField field)
    {
        var other = new NoteText(ActionStatus.Stopped, "Andere stand.", "Andere tijd.", Light.Red, Light.Orange, "Daarom.");

        var taken = NoteFields.Of(field).Take(Start, other);

        foreach (var each in NoteFields.All) Assert.Equal(each.ValueIn(each.Field == field ? other : Start), each.ValueIn(taken));
    }

    [Fact]
    public void Words_that_are_added_come_in_a_paragraph_of_their_own_and_alone_where_nothing_stood()
    {
        var more = new NoteText(Progress: "Meer.", Timing: "Meer.");

        Assert.Equal("Stand.\n\nMeer.", NoteFields.Of(NoteField.Progress).Join(Start with { Progress = "Stand. \n" }, more).Progress);
        Assert.Equal("Meer.", NoteFields.Of(NoteField.Timing).Join(NoteText.Empty, more).Timing);
    }

    [Fact]
    public void The_labels_that_an_orange_light_asks_for_are_offered_until_they_stand_there()
    {
        Assert.Empty(NoteChecks.LabelsToWrite(Start));
        Assert.Equal(["Oorzaak", "Gevolg", "Bijsturing"], NoteChecks.LabelsToWrite(Start with { TimingLight = Light.Orange }));
        Assert.Equal(["Gevolg"], NoteChecks.LabelsToWrite(Start with { ProgressLight = Light.Red, Progress = "Oorzaak: ziekte.", Timing = "Bijsturing:" }));
    }

    private static FieldMerge<NoteText> Merge(NoteText mine, NoteText theirs) => new(NoteFields.ByAge, Start, mine, theirs);

    public static TheoryData<NoteField> Fields => [.. Enum.GetValues<NoteField>()];
}
