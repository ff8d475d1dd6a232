using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Lier.Portal.Documents.Reading;
using Lier.Portal.Documents.ReportText;
using Lier.Portal.Documents.Sheets;
using Lier.Portal.Documents.Tables;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;
using Lier.Portal.Pure.Tests.Documents.ReportText;

namespace Lier.Portal.Pure.Tests.Documents.Reading;

/// <summary>
/// What a portal published comes back from JSON and from tables by <see cref="ReportFile"/>, <see cref="ReportJsonReader"/> and
/// <see cref="ReportCsvReader"/>, to the last letter.
/// </summary>
public sealed class ReadingTablesAndJsonBackTests
{
    /// <summary>Says everything that a report can say, in words that tempt a spreadsheet.</summary>
    private static readonly ReportContent Content = new(
        FirstReport.Period,
        [
            new("01/11", "Sociale dienstverlening", [
                new("01/11/SAP/01", "=1+1", "- Lier activeert;\r\n\"zo\"", null, [
                    new("01/11/SAP/01/01", "@Fietspunt", "'=geen formule", "An Peeters, Bert Claes", new(2020, 1, 1), new(2025, 12, 31), new(
                        ActionStatus.Stopped, "9-Stopgezet", "- per 1 mei\n- voorgoed", "", Light.Orange, Light.Green, "-5,00", 3, new(new(2021, 9, 6), "CBS/2021;12"))),
                    new("01/11/SAP/01/02", "Jobatelier", "", "", new(2020, 1, 1), new(2025, 12, 31), null)]),
                new("01/11/SAP/02", "Zonder acties", "", new("Geboekt 2021", "Budget 2021 (BEO)", [new(BudgetKind.Investments, null, new(new(-5), new(1_324_787.60m)), new(new(5), new(-1_324_787.60m)))]), [])],
                new("Geboekt 2021", "Budget 2021", [new(BudgetKind.Operations, new(new(1), new(2)), null, new(new(1), new(3)))]), "+ goed"),
            new("01/12", "Zonder plannen", [], null),
        ],
        "\tMinder leefloners.",
        "De rente stijgt.",
        new(2, ReportOrigin.Portal, new(2022, 2, 1, 9, 30, 0, 123, TimeSpan.Zero), "Rik Verwaest", new(new(2022, 1, 31), "12"), "'Verbeterd."));

    [Fact]
    public void Json_is_read_back_as_it_was() => Any(content => ReportJsonReader.Read(PublicJson.Write(content), content.Period));

    [Fact]
    public void The_tables_together_are_read_back_as_they_were() => Any(content => ReportCsvReader.Read(ReportCsv.Write(content), BudgetCsv.Write(content), content.Period));

    [Fact]
    public void What_was_published_comes_back_to_the_last_letter()
    {
        var json = ReportFile.Read("rapport.json", PublicJson.Write(Content), Content.Period);
        var csv = ReportFile.Read("rapport.csv", ReportCsv.Write(Content), Content.Period, BudgetCsv.Write(Content));

        Assert.Empty(json.Problems.Concat(csv.Problems));
        Assert.Equal(PublicJson.Write(Content), PublicJson.Write(json.Content!));
        Assert.Equal(PublicJson.Write(Content), PublicJson.Write(csv.Content!));
        Assert.Equal(["«1,00 2,00», ontvangsten min uitgaven"], json.Warnings.Select(w => w.Expected));
    }

    [Fact]
    public void The_form_is_told_from_the_content_whatever_the_name()
    {
        Assert.NotNull(ReportFile.Read("rapport.txt", PublicJson.Write(Content), Content.Period).Content);
        Assert.NotNull(ReportFile.Read("rapport", ReportCsv.Write(Content with { Objectives = [.. FirstReport.Content.Objectives] }), Content.Period).Content);
        Assert.NotNull(ReportFile.Read("rapport.dat", FirstReport.Text, Content.Period).Content);
    }

    [Fact]
    public void Without_the_budgets_a_report_has_no_amounts_and_that_is_said()
    {
        var reading = ReportFile.Read("rapport.csv", ReportCsv.Write(Content), Content.Period);

        Assert.All(reading.Content!.Plans, plan => Assert.Null(plan.Budget));
        Assert.Contains("geen bedragen", Assert.Single(reading.Warnings).Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"9\";\"9-Stopgezet\"", "\"5\";\"9-Stopgezet\"", 2, "een status die bestaat")]
    [InlineData("\"9\";\"9-Stopgezet\"", "\"vijf\";\"9-Stopgezet\"", 2, "het cijfer van een status: 0, 1, 2, 3, 4 of 9")]
    [InlineData("\"9\";\"9-Stopgezet\"", "\"9\";\"Klaar\"", 2, "9-Stopgezet")]
    [InlineData("\"oranje\"", "\"paars\"", 2, "groen, oranje of rood")]
    [InlineData("\"2020-01-01\"", "\"1/01/2020\"", 2, "een dag zoals 2020-01-31")]
    [InlineData("\"periode\"", "\"tijdvak\"", 1, "de kolommen periode;")]
    [InlineData("\"Jobatelier\"", "\"Jobatelier\";\"\"", 5, "32 cellen, gescheiden door een puntkomma; er staan er 33")]
    [InlineData("01/11/SAP/01/02", "01/11/SAP/01/01", 5, "een code met een eigen adres")]
    [InlineData("\"2021-H1\"", "\"2021-H2\"", 2, "2021-H1, de periode die u koos")]
    [InlineData("\"Zonder plannen\"", "\"\"", 8, "een tekst")]
    public void A_damaged_table_is_told_by_its_line(string found, string damaged, int line, string expected)
    {
        var table = ReportCsv.Write(Content);
        Assert.Contains(found, table, StringComparison.Ordinal);

        var reading = ReportCsvReader.Read(table.Replace(found, damaged, StringComparison.Ordinal), null, Content.Period);

        Assert.Null(reading.Content);
        Assert.Contains(reading.Problems, p => p.Line == line && p.Expected.StartsWith(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"Investeringen\"", "\"Leningen\"", 2, "Exploitatie, Investeringen of Financiering")]
    [InlineData("\"-5,00\"", "\"-5.00\"", 2, "een bedrag zoals 1324787,60")]
    [InlineData("01/11/SAP/02", "01/11/KAP/01", 2, "de code van een actieplan of doelstelling van dit rapport")]
    public void Damaged_budgets_are_told_by_their_line(string found, string damaged, int line, string expected)
    {
        var table = BudgetCsv.Write(Content);
        Assert.Contains(found, table, StringComparison.Ordinal);

        var reading = ReportCsvReader.Read(ReportCsv.Write(Content), table.Replace(found, damaged, StringComparison.Ordinal), Content.Period);

        Assert.Null(reading.Content);
        Assert.Contains(reading.Problems, p => p.Line == line && p.Text.StartsWith("budgetten, ", StringComparison.Ordinal) && p.Expected.StartsWith(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"stopped\"", "\"done\"", "objectives[0].plans[0].actions[0].note.status: \"done\"")]
    [InlineData("\"stopped\"", "9", "objectives[0].plans[0].actions[0].note.status: 9")]
    [InlineData("\"5,00\"", "5.00", "objectives[0].plans[1].budget.sections[0].balance.booked: 5.00")]
    [InlineData("\"2020-01-01\"", "\"gisteren\"", "objectives[0].plans[0].actions[0].start: \"gisteren\"")]
    [InlineData("\"aldermen\"", "\"schepenen\"", "objectives[0].plans[0].actions[0].schepenen: ")]
    [InlineData("\"title\":\"Jobatelier\",", "", "objectives[0].plans[0].actions[1]: ")]
    [InlineData("\"Jobatelier\"", "null", "objectives[0].plans[0].actions[1].title: ")]
    [InlineData("\"Jobatelier\"", "\"\"", "objectives[0].plans[0].actions[1].title: ")]
    [InlineData("01/11/SAP/02", "01/11/SAP/01", "objectives[0].plans[1].code: 01/11/SAP/01")]
    [InlineData("2021-H1", "2021-H2", "period: 2021-H2")]
    public void Damaged_json_is_told_by_its_place(string found, string damaged, string text)
    {
        var json = PublicJson.Write(Content);
        Assert.Contains(found, json, StringComparison.Ordinal);
        var at = json.IndexOf(found, StringComparison.Ordinal);

        var reading = ReportJsonReader.Read(json[..at] + damaged + json[(at + found.Length)..], Content.Period);

        Assert.Null(reading.Content);
        Assert.StartsWith(text, Assert.Single(reading.Problems).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_on_many_lines_is_told_by_its_line()
    {
        var json = JsonNode.Parse(PublicJson.Write(Content).Replace("\"Zonder plannen\"", "\" \"", StringComparison.Ordinal))!.ToJsonString(new() { WriteIndented = true });

        var problem = Assert.Single(ReportJsonReader.Read(json, Content.Period).Problems);

        Assert.Contains("\"title\": \" \"", json.Split('\n')[problem.Line - 1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[1,2]")]
    [InlineData("null")]
    [InlineData("{\"period\":\"2021-H1\",\"objectives\":[]}")]
    [InlineData("{\"period\":\"2021-H1\",\"objectives\":[null]}")]
    public void What_is_no_report_is_refused(string json) => Assert.NotEmpty(ReportFile.Read("rapport.json", json, Content.Period).Problems);

    [Fact]
    public void Any_text_survives_a_cell_and_no_cell_is_a_formula() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Cells.ArrayOf().ToArbitrary(), cells =>
        {
            var rows = CsvTable.Read(CsvTable.Write([["kop", .. cells], ["rij", .. cells]])).ToList();

            Assert.Equal([["kop", .. cells], ["rij", .. cells]], rows.Select(r => r.Cells));
            Assert.All(cells, cell => Assert.DoesNotMatch(@"\A\s*[=+@]|\A[\t\r\n]|\A\s*-(?![0-9]+,[0-9]{2}\z)", SpreadsheetCell.Write(cell)));
        }));

    private static readonly Gen<string> Cells =
        from start in Gen.Elements("", "'", "''", "=", "+1", "-", "@", "\t", " =", "\n-", "-5,00", "'t ")
        from pieces in Gen.Elements("a", ";", "\"", "\r\n", "\n", "'", "=", " ", "é", "😀", "1,00").ListOf()
        select start + string.Concat(pieces);

    private static void Any(Func<ReportContent, ReportReading> read) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(10), Prop.ForAll(WritingAndReadingAnyReportTests.Report.ToArbitrary(), content =>
        {
            var reading = read(content);

            Assert.Equal([], reading.Problems);
            Assert.True(reading.Content!.SaysTheSameAs(content));
        }));
}
