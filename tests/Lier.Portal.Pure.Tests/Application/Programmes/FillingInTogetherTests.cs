using Lier.Portal.Application.Programmes;
using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Pure.Tests.Application.Programmes;

/// <summary>Two people fill in the same measurement: <see cref="MeasurementFields"/> come together one by one.</summary>
public sealed class FillingInTogetherTests
{
    private static readonly MeasurementForm Start = new() { Value = "1.102", AsOf = "2023-03-31", Source = "Lijsten", Comment = "Eerst." };

    [Fact]
    public void Changes_in_different_fields_go_together()
    {
        var merge = Merge(Start with { Value = "1.200" }, Start with { AsOf = "2023-03-30", Comment = "Later." });

        Assert.Empty(merge.Conflicts);
        Assert.Equal(
            ("1.200", "2023-03-30", "Later."), (merge.Combined.Value, merge.Combined.AsOf, merge.Combined.Comment));
    }

    [Fact]
    public void The_same_number_written_in_another_way_and_blanks_around_words_are_no_change()
    {
        var merge = Merge(Start with { Value = "1.300" }, Start with { Value = "1102", Source = " Lijsten " });

        Assert.Empty(merge.Conflicts);
        Assert.Equal("1.300", merge.Combined.Value);
    }

    [Fact]
    public void What_cannot_be_read_is_a_change_and_for_a_person_to_choose()
    {
        var merge = Merge(Start with { Value = "13x" }, Start with { Value = "13" });

        Assert.Equal(["Aantal"], merge.Conflicts.Select(f => f.Name));
    }

    [Fact]
    public void Only_texts_go_under_each_other()
    {
        var words = MeasurementFields.Counted.Where(f => f.IsWords).ToList();

        Assert.Equal(["Toelichting", "Motivering"], words.Select(f => f.Name));
        Assert.Equal("Eerst.\n\nOok.", words[0].Join(Start, Start with { Comment = "Ook." }).Comment);
    }

    [Fact]
    public void A_day_and_an_answer_are_shown_in_words()
    {
        Assert.Contains("31 maart 2023", MeasurementFields.Counted.Select(f => f.Shown(Start)));
        Assert.Equal("ja", MeasurementFields.Delivered[0].Shown(Start with { Value = "1" }));
        Assert.Equal("nee, nog niet", MeasurementFields.Delivered[0].Shown(Start with { Value = "0" }));
    }

    [Theory]
    [InlineData("13x", "31/03/2023", "htt", new[] { "Value", "AsOf", "Proof" })]
    [InlineData("10000001", "", "https://lier.be/plan", new[] { "Value" })]
    [InlineData("", "", "", new string[0])]
    public void What_cannot_be_kept_is_said_of_its_own_field_only(string value, string asOf, string proof, string[] about)
    {
        var form = Start with { Value = value, AsOf = asOf, Proof = proof };

        Assert.Equal(about, MeasurementFields.Counted.SelectMany(f => f.ObjectionsTo(form)).Select(o => o.About));
    }

    private static FieldMerge<MeasurementForm> Merge(MeasurementForm mine, MeasurementForm theirs) =>
        new(MeasurementFields.Counted, Start, mine, theirs);
}
