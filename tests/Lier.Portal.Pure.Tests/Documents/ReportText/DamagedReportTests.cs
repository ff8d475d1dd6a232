using Lier.Portal.Documents.Problems;
using Lier.Portal.Documents.ReportText;

namespace Lier.Portal.Pure.Tests.Documents.ReportText;

/// <summary>
/// Each kind of damage to the first report is told by <see cref="ReportTextReader"/> at its own line, and nothing else is.
/// </summary>
public sealed class DamagedReportTests
{
    private const string NextAction = "een actie (code en titel), «Prioritaire Actieplannen» of «Totaal beleidsdoelstelling …»";
    private const string Statuses = "een status (0-Nog niet begonnen, 1-Gestart, 2-Halverwege, 3-Nadert einde, 4-Afgerond, 9-Stopgezet) of «Voor deze periode is geen nota goedgekeurd.»";
    private const string Table = "de tabel, die begint met «Geboekt … Budget …», of «Voor deze periode zijn geen bedragen opgenomen.»";
    private const string Dates = "«Startdatum: dd-mm-jjjj Einddatum: dd-mm-jjjj»";

    [Theory]
    [InlineData(31, "5-Halverwege", Statuses)]
    [InlineData(31, "2-Halverwge", Statuses)]
    [InlineData(31, "", Statuses, 34)]
    [InlineData(29, "Startdatum: 31-02-2020 Einddatum: 31-12-2025", Dates + " met bestaande dagen")]
    [InlineData(29, "Startdatum: 1-1-2020 Einddatum: 31-12-2025", Dates + " met bestaande dagen")]
    [InlineData(29, "Startdatum: 01-01-2020", Dates + " met bestaande dagen")]
    [InlineData(29, "Begindatum: 01-01-2020 Einddatum: 31-12-2025", Dates)]
    [InlineData(29, "", Dates, 31)]
    [InlineData(27, "Bevoegde schepen:", "de naam van de bevoegde schepen")]
    [InlineData(27, "bevoegde Schepen Annemie Goris", "«Bevoegde schepen: …»")]
    [InlineData(27, "", "«Bevoegde schepen: …»", 29)]
    [InlineData(34, "Stand van zaken", "«Stand van Zaken»")]
    [InlineData(34, "", "«Stand van Zaken»", 36)]
    [InlineData(49, "tijd:", "«Tijd»")]
    [InlineData(49, "", "«Tijd»", 54)]
    [InlineData(14, "Ontvangsten 492.446,7 907.065,88", "«Ontvangsten» met twee bedragen zoals 1.324.787,60")]
    [InlineData(14, "Ontvangsten 492.446,71", "«Ontvangsten» met twee bedragen zoals 1.324.787,60")]
    [InlineData(16, "Uitgaven 530538,60 1.324.787,60", "«Uitgaven» met twee bedragen zoals 1.324.787,60")]
    [InlineData(16, "Uitgaven 9.999.999.999.999.999,00 1,00", "«Uitgaven» met twee bedragen zoals 1.324.787,60")]
    [InlineData(18, "Saldo Investeringen -38.091,89 -417.721,72", "«Saldo Exploitatie» met twee bedragen zoals 1.324.787,60")]
    [InlineData(18, "", "«Saldo …» met twee bedragen", 20)]
    [InlineData(16, "Uitgave 530.538,60 1.324.787,60", "«Uitgaven» of «Saldo …» met twee bedragen")]
    [InlineData(12, "Exploitasie", "«Exploitatie», «Investeringen» of «Financiering»")]
    [InlineData(10, "Geboekt 2021 (BEO)", Table)]
    [InlineData(10, "", Table, 20)]
    [InlineData(20, "", "een volgend deel van de tabel, of «Actie»", 22)]
    [InlineData(1, "", "«Prioritaire Actieplannen»", 3)]
    [InlineData(3, "Werkervaring kansengroepen", "een code (met een cijfer) en een titel")]
    [InlineData(3, "01/11/SAP/01", "een titel achter de code")]
    [InlineData(22, "\uF0B7 Ondersteuning Fietspunt", NextAction)]
    [InlineData(22, "\uF0B7 01/11/SAP/01/01", "een titel achter de code")]
    [InlineData(54, "\uF0B7 Uitbesteding intensieve trajecten", "de code en de titel van een actie")]
    [InlineData(54, "", "de code en de titel van een actie", 59)]
    [InlineData(54, "\uF0B7 01/11/SAP/01/01 Tweemaal", "een code die nog niet voorkwam; 01/11/SAP/01/01 staat al op regel 22")]
    [InlineData(54, "\uF0B7 01-11-sap/01/01 Zelfde adres", "een code met een eigen adres; 01/11/SAP/01/01 op regel 22 heeft hetzelfde adres (01-11-sap-01-01)")]
    [InlineData(38, "Bevoegde schepen: Annemie Goris", "«Tijd»")]
    [InlineData(36, "Voornaamste doel\u0007stelling", "een regel zonder stuurtekens (hier staat U+0007)")]
    public void One_damaged_line_is_one_problem(int line, string damaged, string expected, int? toldAt = null)
    {
        var lines = FirstReport.Text.Split('\n');
        lines[line - 1] = damaged;

        AssertOneProblem(lines, toldAt ?? line, expected);
    }

    [Fact]
    public void Every_problem_is_told_in_one_go_in_the_order_of_the_text()
    {
        var lines = FirstReport.Text.Split('\n');
        (lines[13], lines[30], lines[48], lines[60]) = ("Ontvangsten 1 2", "7-Klaar", "Tijdlijn", "Startdatum: 30-02-2020 Einddatum: 31-12-2022");

        var problems = FirstReport.Read(string.Join('\n', lines)).Problems;

        Assert.Equal([(14, "Ontvangsten 1 2"), (31, "7-Klaar"), (54, lines[53]), (61, lines[60])], problems.Select(problem => (problem.Line, problem.Text)));
    }

    [Fact]
    public void A_line_too_many_is_one_problem()
    {
        var lines = FirstReport.Text.Split('\n').ToList();
        lines.Insert(49, "Tijd");

        AssertOneProblem([.. lines], 50, NextAction);
    }

    [Fact]
    public void A_missing_label_is_told_at_its_own_action_without_bullets_too()
    {
        var lines = FirstReport.Text.Replace("\uF0B7", "", StringComparison.Ordinal).Split('\n');
        lines[58] = "";

        AssertOneProblem(lines, 61, "«Bevoegde schepen: …»");
    }

    [Fact]
    public void Text_before_the_first_plan_has_no_place() =>
        AssertOneProblem(["Opvolgingsrapportering", .. FirstReport.Text.Split('\n')], 1, "«Prioritaire Actieplannen»");

    [Fact]
    public void Text_after_the_totals_has_no_place()
    {
        var lines = FirstReport.Text.Split('\n');
        lines[^2] = "Pagina 12";

        AssertOneProblem(lines, lines.Length - 1, "een volgend deel van de tabel, een volgend «Prioritaire Actieplannen», of het einde van het rapport");
    }

    [Fact]
    public void A_table_without_the_line_that_announces_its_plan_is_one_problem()
    {
        var lines = FirstReport.Text.Split('\n');
        var plan = Array.FindIndex(lines, line => line.Contains("01/11/SAP/02 Kinderarmoede", StringComparison.Ordinal));
        lines[plan - 2] = "";

        AssertOneProblem(lines, Array.FindIndex(lines, plan, line => line.Contains("Geboekt", StringComparison.Ordinal)) + 1, NextAction);
    }

    [Fact]
    public void Totals_without_the_line_that_announces_them_are_one_problem()
    {
        var lines = FirstReport.Text.Split('\n');
        var totals = Array.FindIndex(lines, line => line.StartsWith("Totaal", StringComparison.Ordinal));
        lines[totals] = "";

        AssertOneProblem(lines, totals + 2, NextAction);
    }

    [Fact]
    public void A_report_that_stops_halfway_tells_what_should_have_followed_its_last_line() =>
        AssertOneProblem(FirstReport.Text.Split('\n')[..31], 31, "hierna «Stand van Zaken»");

    [Fact]
    public void A_text_that_is_no_report_at_all_is_one_problem() =>
        AssertOneProblem(["Beste,", "", "in bijlage vindt u het rapport."], 1, "«Prioritaire Actieplannen»");

    [Fact]
    public void An_empty_text_is_one_problem() => AssertOneProblem([""], 1, "hierna «Prioritaire Actieplannen»");

    [Fact]
    public void A_saldo_that_does_not_add_up_is_a_warning_and_stays_as_found()
    {
        var lines = FirstReport.Text.Split('\n');
        lines[17] = "Saldo Exploitatie -38.091,90 -417.721,72";

        var reading = FirstReport.Read(string.Join('\n', lines));

        Assert.Equal([new ReportProblem(18, lines[17], "«Saldo Exploitatie -38.091,89 -417.721,72», ontvangsten min uitgaven")], reading.Warnings);
        Assert.Equal("-38.091,90", reading.Content!.Plans.First().Budget!.Sections[0].Balance.Booked.ToString());
    }

    [Fact]
    public void An_end_before_the_start_is_a_warning_and_stays_as_found()
    {
        var lines = FirstReport.Text.Split('\n');
        lines[28] = "Startdatum: 01-01-2020 Einddatum: 31-12-2019";

        var reading = FirstReport.Read(string.Join('\n', lines));

        Assert.Equal([new ReportProblem(29, lines[28], "een einddatum die niet voor de startdatum valt")], reading.Warnings);
        Assert.Equal(new DateOnly(2019, 12, 31), reading.Content!.Actions.First().End);
    }

    private static void AssertOneProblem(string[] lines, int line, string expected)
    {
        var reading = FirstReport.Read(string.Join('\n', lines));

        Assert.Null(reading.Content);
        Assert.Equal([new ReportProblem(line, lines[line - 1], expected)], reading.Problems);
    }
}
