using Lier.Portal.Documents.Sheets;

namespace Lier.Portal.Pure.Tests.Documents.Sheets;

/// <summary>Guards <see cref="CsvText"/>, by which every CSV file is read, and <see cref="CsvTable"/>, which reads what it wrote.</summary>
public sealed class ReadingCsvTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_are_counted_whatever_ends_them(string end)
    {
        var text = string.Join(end, "kop;naam", "", "1;\"een", "", "twee\"", "\"\"", "2;\"a;\"\"b\"\"\"", "3;");

        Assert.Equal([(1, "kop|naam"), (3, $"1|een{end}{end}twee"), (7, "2|a;\"b\""), (8, "3|")], Rows(CsvText.Read(text, ';')));
        Assert.Equal(Rows(CsvText.Read(text, ';')), Rows(CsvText.Read($"{text}{end}{end}", ';')));
    }

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    public void A_mark_in_front_belongs_to_no_cell_and_to_no_line(string separator)
    {
        var text = $"\"kop\"{separator}\"naam\"\n\n1{separator}é";

        Assert.Equal([(1, "kop|naam"), (3, "1|é")], Rows(CsvText.Read($"\uFEFF{text}")));
        Assert.Equal([(1, "kop|naam"), (3, "1|é")], Rows(CsvText.Read(text)));
    }

    [Fact]
    public void A_separator_that_is_given_is_not_asked_of_the_first_line() =>
        Assert.Equal([(1, "sep=,"), (2, "a,b|c,d")], Rows(CsvText.Read("sep=,\na,b;c,d", ';')));

    [Theory]
    [InlineData("2;a\"b;c", "2|a\"b|c")]
    [InlineData("2;\"a\"b;c", "2|ab|c")]
    [InlineData("2;\"a\r\nb\"c", "2|a\r\nbc")]
    [InlineData("2;\"a;c", "2|a;c")]
    [InlineData("2;\"a;c\r\n9;9", "2|a;c\r\n9;9")]
    public void A_lone_quote_is_told_by_the_line_that_its_row_begins_on(string row, string cells)
    {
        var told = new List<(int Line, string Row)>();

        var rows = Rows(CsvText.Read($"\uFEFFkop;\"na\r\nam\"\r\n\r\n{row}", ';', (line, text) => told.Add((line, text))));

        Assert.Equal([(1, "kop|na\r\nam"), (4, cells)], rows);
        Assert.Equal((4, row), Assert.Single(told));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    public void A_table_comes_back_from_a_program_that_leaves_out_quotes_and_ends_lines_its_own_way(string end) =>
        Assert.Equal(
            [(1, "kop|naam"), (2, "=1+1|a\"b"), (4, "-5,00|'t")],
            Rows(CsvTable.Read($"kop;naam{end}'=1+1;a\"b{end}{end}-5,00;'t{end}")));

    private static IEnumerable<(int Line, string Cells)> Rows(IEnumerable<(int Line, IReadOnlyList<string> Cells)> rows) =>
        [.. rows.Select(row => (row.Line, string.Join('|', row.Cells)))];
}
