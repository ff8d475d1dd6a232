using FsCheck;
using FsCheck.Fluent;
using Lier.Portal.Domain;

namespace Lier.Portal.Pure.Tests.Domain;

/// <summary>An amount is written and read the Flemish way, to the cent, as a <see cref="Euro"/>.</summary>
public sealed class EuroTests
{
    [Theory]
    [InlineData("1.324.787,60", 1324787.60)]
    [InlineData("-38.091,89", -38091.89)]
    [InlineData("520,00", 520)]
    [InlineData("0,00", 0)]
    [InlineData("-0,01", -0.01)]
    public void The_Flemish_way_of_writing_is_read(string text, double amount) => Assert.Equal(new Euro((decimal)amount), Euro.Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("520")]
    [InlineData("520,0")]
    [InlineData("520,000")]
    [InlineData("520.00")]
    [InlineData("1324787,60")]
    [InlineData("1.32.4787,60")]
    [InlineData("1,324,787.60")]
    [InlineData("01,00")]
    [InlineData("+1,00")]
    [InlineData("1,00-")]
    [InlineData("(1,00)")]
    [InlineData(" 1,00")]
    [InlineData("- 1,00")]
    [InlineData("−1,00")]
    [InlineData("-0,00")]
    [InlineData("€ 1,00")]
    [InlineData("1e3")]
    [InlineData("99.999.999.999.999.999.999.999.999.999,00")]
    public void Every_other_way_is_refused(string? text)
    {
        Assert.False(Euro.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => Euro.Parse(text!));
    }

    [Fact]
    public void What_is_written_is_read_back() => Prop.ForAll<long>(cents =>
    {
        var euro = new Euro(cents / 100m);
        return Euro.Parse(euro.ToString()) == euro;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Equal_amounts_are_written_alike()
    {
        Assert.Equal(new Euro(0m).ToString(), new Euro(-0.00m).ToString());
        Assert.Equal(new Euro(5m).ToString(), new Euro(5.0m).ToString());
    }

    [Fact]
    public void They_are_compared_and_subtracted_by_amount()
    {
        var (less, more) = (new Euro(-1), new Euro(2.5m));

        Assert.True(less < more && more > less && less <= more && more >= less && less.IsNegative && !more.IsNegative);
        Assert.Equal(new Euro(3.5m), more - less);
    }
}
