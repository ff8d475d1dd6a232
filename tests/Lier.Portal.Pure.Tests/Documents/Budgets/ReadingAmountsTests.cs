using FsCheck;
using FsCheck.Fluent;
using Lier.Portal.Documents.Budgets;
using Lier.Portal.Domain;

namespace Lier.Portal.Pure.Tests.Documents.Budgets;

/// <summary>An amount as people type it is read to the cent by <see cref="AmountText"/>, or not at all.</summary>
public sealed class ReadingAmountsTests
{
    private static readonly Gen<Euro> Amount =
        from euros in Gen.Choose(0, int.MaxValue)
        from cents in Gen.Choose(-99, 99)
        from size in Gen.Elements(0L, 1L, 1_000L, 100_000L)
        select new Euro((cents < 0 ? -1 : 1) * (euros * size + Math.Abs(cents) / 100m));

    /// <summary>The ways in which people write the amount that a report writes as "-1.324.787,60".</summary>
    private static readonly Func<string, string>[] Ways =
    [
        s => s,
        s => $"€ {s}",
        s => $"€{s}",
        s => $"{s} €",
        s => $"{s} EUR",
        s => s.Replace('.', '\u00A0'),
        s => s.Replace('.', '\u202F'),
        s => s.Replace('.', ' '),
        s => s.Replace(".", "", StringComparison.Ordinal),
        s => s.Replace('-', '\u2212'),
        s => s.Replace("-", "- ", StringComparison.Ordinal),
        s => s.Replace("-", "-€ ", StringComparison.Ordinal),
        s => s[0] == '-' ? $"({s[1..]})" : s,
        s => s[0] == '-' ? $"(€ {s[1..]})" : s,
        s => s[0] == '-' ? $"{s[1..]}-" : s,
        s => $"\u00A0{s}\u00A0",
        s => s.EndsWith(",00", StringComparison.Ordinal) ? s[..^3] : s,
        s => s.EndsWith('0') ? s[..^1] : s,
        s => s + "00",
    ];

    [Fact]
    public void However_an_amount_is_written_in_Dutch_it_is_read_back() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5000), Prop.ForAll(Amount.Zip(Gen.Elements(Ways)).ToArbitrary(), written =>
        {
            var (amount, way) = written;

            Assert.Equal(amount, AmountText.Read(way(amount.ToString()), PointMeaning.Thousands));
        }));

    [Fact]
    public void However_an_amount_is_written_with_a_decimal_point_it_is_read_back() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5000), Prop.ForAll(Amount.Zip(Gen.Elements(Ways)).ToArbitrary(), written =>
        {
            var (amount, way) = written;
            var english = amount.ToString().Replace('.', '_').Replace(',', '.').Replace('_', ',');

            Assert.Equal(amount, AmountText.Read(english, PointMeaning.Decimals));
            Assert.Equal(amount, AmountText.Read(english.Replace(",", "", StringComparison.Ordinal), PointMeaning.Decimals));
        }));

    [Theory]
    [InlineData("1.324.787,60", "1.324.787,60")]
    [InlineData("-38.091,89", "-38.091,89")]
    [InlineData("(38.091,89)", "-38.091,89")]
    [InlineData("−38.091,89", "-38.091,89")]
    [InlineData("1.234", "1.234,00")]
    [InlineData("-0,00", "0,00")]
    [InlineData("7", "7,00")]
    public void In_Dutch(string cell, string amount) => Assert.Equal(amount, AmountText.Read(cell, PointMeaning.Thousands).ToString());

    [Theory]
    [InlineData("1324787.60", "1.324.787,60")]
    [InlineData("1,324,787.60", "1.324.787,60")]
    [InlineData("1324787.6000", "1.324.787,60")]
    [InlineData("1,234", "1.234,00")]
    public void With_a_decimal_point(string cell, string amount) => Assert.Equal(amount, AmountText.Read(cell, PointMeaning.Decimals).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("€")]
    [InlineData("n.v.t.")]
    [InlineData("#VERW!")]
    [InlineData("=cmd()")]
    [InlineData("=1+1")]
    [InlineData("1.23,45")]
    [InlineData("12.34.567,00")]
    [InlineData("1,234.50")]
    [InlineData("12,345")]
    [InlineData("0,005")]
    [InlineData("12 34,00")]
    [InlineData("1€2")]
    [InlineData("(5")]
    [InlineData("-(5)")]
    [InlineData("--5")]
    [InlineData("-5-")]
    [InlineData("1e5")]
    [InlineData("٣,00")]
    [InlineData("1.000.000.000.000.000,00")]
    [InlineData("99999999999999999999999999999999999999")]
    public void What_is_no_amount_in_cents_is_not_read_and_never_rounded(string cell) => Assert.Null(AmountText.Read(cell, PointMeaning.Thousands));

    [Theory]
    [InlineData("1.234")]
    [InlineData("12.5001")]
    [InlineData("1.324.787,60")]
    public void With_a_decimal_point_thousands_have_no_point(string cell) => Assert.Null(AmountText.Read(cell, PointMeaning.Decimals));

    [Theory]
    [InlineData("1.324.787,60", "Thousands")]
    [InlineData("12,5", "Thousands")]
    [InlineData("1.000.000", "Thousands")]
    [InlineData("1324787.60", "Decimals")]
    [InlineData("(12.5)", "Decimals")]
    [InlineData("1,000,000", "Decimals")]
    [InlineData("1.234", "Unknown")]
    [InlineData("1,234", "Unknown")]
    [InlineData("1234", "Unknown")]
    [InlineData("tekst", "Unknown")]
    public void What_an_amount_tells_about_its_point(string cell, string meaning) => Assert.Equal(meaning, AmountText.Tells(cell).ToString());
}
