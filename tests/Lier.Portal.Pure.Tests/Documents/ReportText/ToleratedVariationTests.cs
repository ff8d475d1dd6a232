using System.Text;
using Lier.Portal.Documents.Reading;
using Lier.Portal.Documents.ReportText;

namespace Lier.Portal.Pure.Tests.Documents.ReportText;

/// <summary>
/// What an extraction from PDF or another editor does to a text changes nothing in what <see cref="ReportTextReader"/> reads.
/// </summary>
public sealed class ToleratedVariationTests
{
    [Fact]
    public void A_byte_order_mark() =>
        Assert.Equal(FirstReport.Text, ReportTextFile.Decode([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(FirstReport.Text)]));

    [Fact]
    public void Windows_line_ends() => AssertReadsTheSame(FirstReport.Text.ReplaceLineEndings("\r\n"));

    [Fact]
    public void No_line_end_at_the_end() => AssertReadsTheSame(FirstReport.Text.TrimEnd());

    [Fact]
    public void Trailing_blanks() => AssertReadsTheSame(FirstReport.Text.Replace("\n", " \t\u00A0\n", StringComparison.Ordinal));

    [Fact]
    public void No_bullets() => AssertReadsTheSame(FirstReport.Text.Replace("\uF0B7", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("Stand van Zaken", "Stand\u00A0van  Zaken")]
    [InlineData("0-Nog niet begonnen", "0-Nog\u00A0niet begonnen")]
    [InlineData("Saldo Exploitatie -38.091,89 ", "Saldo\u00A0Exploitatie\t-38.091,89\u00A0")]
    [InlineData("Bevoegde schepen: ", "Bevoegde\u00A0schepen:\u00A0")]
    [InlineData(" Einddatum: ", "\u00A0Einddatum:\u00A0")]
    [InlineData("Totaal beleidsdoelstelling ", "Totaal  beleidsdoelstelling\u00A0")]
    public void Other_blanks_in_labels(string found, string instead) => AssertReadsTheSame(FirstReport.Text.Replace(found, instead, StringComparison.Ordinal));

    [Theory]
    [InlineData("van diverse werkervaringsstatuten")]
    [InlineData("bouwen. ")]
    [InlineData("ondersteuning Family Justice Center")]
    [InlineData("Stand van Zaken ")]
    [InlineData("Startdatum: ")]
    [InlineData("Investeringen ")]
    public void A_form_feed_before_a_line(string line) => AssertReadsTheSame(FirstReport.Text.Replace("\n" + line, "\n\f" + line, StringComparison.Ordinal));

    [Fact]
    public void A_form_feed_on_a_line_of_its_own() =>
        AssertReadsTheSame(FirstReport.Text.Replace("\nvan diverse werkervaringsstatuten", "\n\f\nvan diverse werkervaringsstatuten", StringComparison.Ordinal));

    [Fact]
    public void A_page_break_with_blank_lines_around_it() =>
        AssertReadsTheSame(FirstReport.Text.Replace("\nvan diverse werkervaringsstatuten", "\n\n\f\n\nvan diverse werkervaringsstatuten", StringComparison.Ordinal));

    [Fact]
    public void A_page_break_in_the_place_of_the_blank_line_under_a_title() =>
        AssertReadsTheSame(FirstReport.Text.Replace("Ondersteuning Fietspunt \n\nLier kent", "Ondersteuning Fietspunt \n\fLier kent", StringComparison.Ordinal));

    [Fact]
    public void A_title_of_the_totals_over_two_lines() =>
        AssertReadsTheSame(FirstReport.Text.Replace("Sociale dienstverlening", "Sociale\ndienstverlening", StringComparison.Ordinal));

    private static void AssertReadsTheSame(string text)
    {
        Assert.NotEqual(FirstReport.Text, text);

        var reading = FirstReport.Read(text);

        Assert.Equal([], reading.Problems);
        ReportContents.AssertSame(FirstReport.Content, reading.Content);
    }
}
