using Lier.Portal.Documents.Budgets;
using Lier.Portal.Domain;

namespace Lier.Portal.Pure.Tests.Documents.Budgets;

/// <summary>The text of a list becomes the rows of a <see cref="BudgetSheet"/>, counted as an editor counts its lines.</summary>
public sealed class BudgetSheetTests
{
    private const string Titles = "Code;Soort;Geboekt 2021;Budget 2021 (BEO)";

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\t")]
    public void The_separator_is_found_out(string separator)
    {
        var sheet = Read(string.Join('\n', Titles.Replace(";", separator, StringComparison.Ordinal), $"01{separator}Exploitatie{separator}\"1.000,50\"{separator}\"2,00\""));

        Assert.Equal(["Code", "Soort", "Geboekt 2021", "Budget 2021 (BEO)"], sheet.Titles.Cells);
        Assert.Equal(["01", "Exploitatie", "1.000,50", "2,00"], Assert.Single(sheet.Rows).Cells);
    }

    [Fact]
    public void A_first_line_may_tell_the_separator() => Assert.Equal("a, b en c", Read("sep=;\nCode;Wat, hoe, waar;Soort\n01;a, b en c;Exploitatie\n").Rows[0][1]);

    [Fact]
    public void Lines_are_counted_as_an_editor_counts_them()
    {
        var sheet = Read("Lijst van de dienst financiën\r\n\r\n\"Code\";\"So\r\nort\";Geboekt;Budget\r\n01;E;1,00;2,00\r\n;;;\r\n02;\"Ex\"\"ploitatie\";1,00;2,00");

        Assert.Equal((3, "So ort"), (sheet.Titles.Line, sheet.Titles[1]));
        Assert.Equal([(5, "E"), (7, "Ex\"ploitatie")], sheet.Rows.Select(r => (r.Line, r[1])));
    }

    [Fact]
    public void Titles_stand_before_the_first_amounts_so_that_no_amount_is_taken_for_what_stands_above()
    {
        var sheet = Read("Stad Lier;2021;financiën\nNummer;Deel;Waarde\n01;E;1,00\nCode;Soort;Geboekt\n02;E;2,00\n");

        Assert.Equal((1, 4), (sheet.Titles.Line, sheet.Rows.Count));
        Assert.Equal((2, 1), (Read("Stad Lier;2021;financiën\nCode;Deel;Waarde\n01;E;1,00\n").Titles.Line, Read("Stad Lier;2021;financiën\nCode;Deel;Waarde\n01;E;1,00\n").Rows.Count));
    }

    [Fact]
    public void A_row_may_be_shorter_or_end_in_nothing()
    {
        var sheet = Read($"{Titles};;;\n01;E\n02;E;1,00;2,00;;;;\n");

        Assert.Equal(4, sheet.Titles.Cells.Count);
        Assert.Equal("", sheet.Rows[0][3]);
        Assert.Equal(4, sheet.Rows[1].Cells.Count);
    }

    [Fact]
    public void Blanks_of_every_kind_are_one_space() => Assert.Equal("Budget 2021 (BEO)", Read("Code;Soort;\u00A0Budget\u00A0 2021 (BEO) \n1;2;3").Titles[2]);

    [Theory]
    [InlineData("01;\"Exploitatie;1,00;2,00\n02;E;1,00;2,00\n")]
    [InlineData("01;E;1,00;2,00\n02;\"Ex\"ploitatie;1,00;2,00\n")]
    [InlineData("01;E;1,00;2,00\n02;Ex\"ploitatie;1,00;2,00\n")]
    public void A_quote_that_would_swallow_or_split_cells_is_named_with_its_line(string rows)
    {
        var (sheet, problems) = BudgetSheet.Read($"{Titles}\n{rows}");

        Assert.Null(sheet);
        Assert.Equal(rows[..rows.IndexOf('"', StringComparison.Ordinal)].Count(c => c == '\n') + 2, Assert.Single(problems).Line);
    }

    [Theory]
    [InlineData("Een brief.\nMet twee regels.", "geen rij met kolomtitels")]
    [InlineData("01/11;Exploitatie;Uitgaven;1.000,00;2.000,00\n01/11;Exploitatie;Ontvangsten;1.000,00;2.000,00", "geen rij met kolomtitels")]
    [InlineData("01/11;Exploitatie;Uitgaven;1000;2000\n01/11;Exploitatie;Ontvangsten;1000;2000", "geen rij met kolomtitels")]
    [InlineData(Titles, "alleen kolomtitels")]
    public void What_is_no_list_is_refused_in_words(string text, string sentence) =>
        Assert.Contains(sentence, Assert.Throws<RefusedException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_absurd_is_refused_before_it_costs_anything()
    {
        Assert.Contains("10000 kolommen", Refused(string.Join(';', Enumerable.Range(1, 10_000))), StringComparison.Ordinal);
        Assert.Contains("meer dan 5000 regels", Refused($"{Titles}\n{string.Concat(Enumerable.Repeat("01;E;1,00;2,00\n", 5_001))}"), StringComparison.Ordinal);
        Assert.Contains("een cel van meer dan 500 tekens", Refused($"{Titles}\n{new string('x', 501)};E"), StringComparison.Ordinal);
        Assert.Equal(5_000, Read($"{Titles}\n{string.Concat(Enumerable.Repeat("01;E;1,00;2,00\n", 5_000))}").Rows.Count);
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(59, "BH")]
    public void Columns_have_the_letters_of_a_spreadsheet(int column, string letters) => Assert.Equal(letters, SheetRow.Letters(column));

    private static string Refused(string text) => Assert.Throws<RefusedException>(() => Read(text)).Message;

    private static BudgetSheet Read(string text) => Assert.IsType<BudgetSheet>(BudgetSheet.Read(text).Sheet);
}
