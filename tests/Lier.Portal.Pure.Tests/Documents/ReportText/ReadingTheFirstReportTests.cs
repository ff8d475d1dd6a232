using Lier.Portal.Documents.ReportText;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Pure.Tests.Documents.ReportText;

/// <summary>
/// The real report of the first half of 2021, read by <see cref="ReportTextReader"/> and checked against what a careful reader finds in it.
/// </summary>
public sealed class ReadingTheFirstReportTests
{
    [Fact]
    public void Nothing_stands_in_its_way()
    {
        var reading = FirstReport.Read(FirstReport.Text);

        Assert.Equal([], reading.Problems);
        Assert.Equal([], reading.Warnings);
        Assert.Equal(FirstReport.Period, reading.Content!.Period);
        Assert.Equal(("", ""), (reading.Content.ChangedAssumptions, reading.Content.ChangedRisks));
    }

    [Fact]
    public void Written_again_it_is_the_same_character_for_character()
    {
        var written = ReportTextWriter.Write(FirstReport.Content);

        Assert.Equal(ReportComparison.Characters(FirstReport.Text), ReportComparison.Characters(written));
        ReportContents.AssertSame(FirstReport.Content, FirstReport.Read(written).Content);
    }

    [Fact]
    public void One_objective_has_totals_that_are_not_the_sum_of_its_plans()
    {
        var objective = Assert.Single(FirstReport.Content.Objectives);

        Assert.Equal(("01/11", "Sociale dienstverlening", ""), (objective.Code, objective.Title, objective.Evaluation));
        AssertTable(
            objective.Totals,
            new(BudgetKind.Operations, Row("3.197.545,57", "7.108.877,99"), Row("4.977.836,39", "9.371.723,69"), Row("-1.780.290,82", "-2.262.845,70")),
            new(BudgetKind.Investments, null, Row("357,13", "114.920,63"), Row("-357,13", "-114.920,63")));
    }

    [Fact]
    public void Four_plans_have_their_description_and_exact_amounts()
    {
        var plans = FirstReport.Content.Plans.ToList();

        Assert.Equal(
            [
                ("01/11/SAP/01", "Werkervaring kansengroepen", 5),
                ("01/11/SAP/02", "Kinderarmoede", 15),
                ("01/11/SAP/03", "Dienstverlening", 1),
                ("01/11/SAP/04", "Sociaal woonbeleid", 4),
            ],
            plans.Select(plan => (plan.Code, plan.Title, plan.Actions.Count)));
        Assert.Equal(
            "Om de participatie van kansengroepen in onze samenleving te verhogen zorgt Lier voor een activeringsbeleid naar werk(ervaring).",
            plans[0].Description);
        Assert.Equal("Om een kwaliteitsvol Sociaal Restaurant en Sociale Kruidenier uit te bouwen zorgt Lier voor aangepaste infrastructuur.", plans[2].Description);
        AssertTable(
            plans[0].Budget,
            new BudgetSection(BudgetKind.Operations, Row("492.446,71", "907.065,88"), Row("530.538,60", "1.324.787,60"), Row("-38.091,89", "-417.721,72")));
        AssertTable(
            plans[1].Budget,
            new(BudgetKind.Operations, Row("20.039,05", "43.328,00"), Row("98.591,61", "267.158,91"), Row("-78.552,56", "-223.830,91")),
            new(BudgetKind.Investments, null, Row("0,00", "101.000,00"), Row("0,00", "-101.000,00")));
        AssertTable(
            plans[2].Budget,
            new(BudgetKind.Operations, Row("4.868,99", "13.000,00"), Row("13.002,71", "12.480,00"), Row("-8.133,72", "520,00")),
            new(BudgetKind.Investments, null, Row("357,13", "13.920,63"), Row("-357,13", "-13.920,63")));
        AssertTable(
            plans[3].Budget,
            new BudgetSection(BudgetKind.Operations, Row("137.080,77", "224.000,00"), Row("198.820,11", "449.066,08"), Row("-61.739,34", "-225.066,08")));
    }

    [Fact]
    public void Twenty_five_actions_have_one_alderman_and_no_lights_decision_or_version()
    {
        Assert.Equal(25, FirstReport.Content.Actions.Count());
        Assert.All(FirstReport.Content.Actions, action =>
        {
            Assert.Equal("Annemie Goris", action.Aldermen);
            Assert.NotEmpty(action.Description);
            Assert.NotEmpty(action.Note!.Progress);
            Assert.Equal((null, null, "", null, null), (action.Note.ProgressLight, action.Note.TimingLight, action.Note.StopReason, action.Note.Version, action.Note.Decision));
        });
    }

    [Theory]
    [InlineData("01/11/SAP/01/01", "Ondersteuning Fietspunt", "2-Halverwege", "01-01-2020", "31-12-2025")]
    [InlineData("01/11/SAP/01/02", "Uitbesteding intensieve trajecten naar werk(ervaring)", "2-Halverwege", "01-01-2020", "31-12-2022")]
    [InlineData("01/11/SAP/01/03", "Realisatie Jobatelier", "2-Halverwege", "01-01-2020", "31-12-2025")]
    [InlineData("01/11/SAP/01/04", "Voorzien sociale activeringstrajecten voor leefloners", "2-Halverwege", "01-06-2020", "31-12-2022")]
    [InlineData("01/11/SAP/01/05", "Verhoging aantal werkervaringsplaatsen voor leefloners (art. 60)", "1-gestart", "01-01-2020", "31-12-2025")]
    [InlineData("01/11/SAP/02/01", "Ondersteuning TEJO", "2-Halverwege", "01-01-2020", "31-12-2025")]
    [InlineData("01/11/SAP/02/02", "Ondersteuning Vertrouwenscentrum Kindermishandeling en ondersteuning Family Justice Center", "2-Halverwege", "01-01-2020", "31-12-2025")]
    [InlineData("01/11/SAP/02/03", "Huiswerkondersteuning", "1-gestart", "01-01-2020", "31-12-2025")]
    [InlineData("01/11/SAP/02/04", "Taalondersteuningsinitiatieven in de schoolvakanties", "2-Halverwege", "01-01-2020", "31-12-2025")]
    [InlineData("01/11/SAP/02/05", "Bevordering gekwalificeerde uitstroom van leerlingen", "2-Halverwege", "01-01-2020", "31-12-2025")]
    [InlineData("01/11/SAP/02/06", "Organisatie centraal aanmeldingssysteem schoolinschrijvingen", "2-Halverwege", "01-01-2020", "31-12-2025")]
    [InlineData("01/11/SAP/02/07", "Schoolcoaching", "1-gestart", "01-01-2020", "31-12-2025")]
    [InlineData("01/11/SAP/02/08", "Tolkenondersteuning voor het onderwijs", "2-Halverwege", "01-01-2020", "31-12-2025")]
    [InlineData("01/11/SAP/02/09", "Regie lokaal flankerend onderwijsbeleid", "2-Halverwege", "01-01-2020", "31-12-2025")]
    [InlineData("01/11/SAP/02/10", "Toekenning aanvullende financi?le steun rond kinderarmoede", "2-Halverwege", "01-01-2020", "31-12-2025")]
    [InlineData("01/11/SAP/02/11", "Begeleiding voor/met maatschappelijk kwetsbaren volgens de outreach methodiek", "2-Halverwege", "01-01-2020", "31-12-2025")]
    [InlineData("01/11/SAP/02/12", "Week van de opvoeding", "2-Halverwege", "01-01-2020", "31-12-2025")]
    [InlineData("01/11/SAP/02/13", "Organisatie Huis van het kind", "2-Halverwege", "01-01-2020", "31-12-2025")]
    [InlineData("01/11/SAP/02/14", "Bouw of verbouwing Huis van het kind", "0-Nog niet begonnen", "01-01-2020", "31-12-2021")]
    [InlineData("01/11/SAP/02/15", "Participatie cultuur- en vrijetijdsorganisaties", "2-Halverwege", "01-01-2020", "31-12-2025")]
    [InlineData("01/11/SAP/03/01", "Bouw of verbouwing sociaal restaurant en sociale kruidenier", "4-Afgerond", "01-01-2020", "31-12-2020")]
    [InlineData("01/11/SAP/04/01", "Acute Opvang voor mensen in woonnood", "2-Halverwege", "01-01-2020", "31-12-2025")]
    [InlineData("01/11/SAP/04/02", "Verbetering woonkwaliteit van maatschappelijk kwetsbare huurders", "2-Halverwege", "01-01-2020", "31-12-2025")]
    [InlineData("01/11/SAP/04/03", "Uitbouw project Woonatelier", "2-Halverwege", "01-01-2020", "31-12-2025")]
    [InlineData("01/11/SAP/04/04", "Toekenning aanvullende financi?le steun rond kosten huisvesting", "2-Halverwege", "01-01-2020", "31-12-2025")]
    public void Each_action_has_its_title_status_and_dates(string code, string title, string status, string start, string end)
    {
        var action = FirstReport.Action(code);

        Assert.Equal(
            (title, status, ActionStatusText.Find(status), start, end),
            (action.Title, action.Note!.StatusLabel, action.Note.Status, $"{action.Start:dd-MM-yyyy}", $"{action.End:dd-MM-yyyy}"));
    }

    [Fact]
    public void A_text_becomes_a_paragraph_and_a_list()
    {
        var blocks = TextBlock.Split(FirstReport.Action("01/11/SAP/01/01").Note!.Progress);

        Assert.Equal(2, blocks.Count);
        var paragraph = Assert.IsType<TextBlock.Paragraph>(blocks[0]);
        Assert.StartsWith("Voornaamste doelstelling van Fietspunt bestaat erin om mensen werkervaring aan te bieden in het kader", paragraph.Text, StringComparison.Ordinal);
        Assert.EndsWith("normaal economisch circuit.  In de eerste helft van 2021 zijn 9,5VTE ingeschakeld in Fietspunt Lier onder de vorm van diverse "
            + "werkervaringsstatuten. In het kader van de dienstverlening zijn in de eerste helft 2021 volgende activiteiten uitgevoerd:", paragraph.Text, StringComparison.Ordinal);
        Assert.Equal(
            [
                "553 fietsherstellingen, waarvan 33 aan verlaagd tarief via Uitpas met kansentarief.",
                "199 fietsverhuringen",
                "48 herstellingen via de mobiele hersteldienst.",
            ],
            Assert.IsType<TextBlock.Bullets>(blocks[1]).Items);
    }

    [Fact]
    public void Blank_lines_part_paragraphs() =>
        Assert.Equal(
            ["Op 25/11/2020 heeft ESF", "In de eerste helft van ", "Op 28/6 heeft het CBS b"],
            TextBlock.Split(FirstReport.Action("01/11/SAP/01/04").Note!.Progress).Select(block => Assert.IsType<TextBlock.Paragraph>(block).Text[..23]));

    [Fact]
    public void A_page_break_breaks_neither_a_paragraph_nor_an_item()
    {
        Assert.Contains("geïmpacteerd door de Corona-crisis, gezien de groepswerking noodgedwongen", FirstReport.Action("01/11/SAP/02/05").Note!.Progress, StringComparison.Ordinal);
        Assert.Contains("op te zetten, en vroegtijdige interventie te doen", FirstReport.Action("01/11/SAP/02/10").Note!.Progress, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hyphen_within_a_running_sentence_is_no_item()
    {
        var blocks = TextBlock.Split(FirstReport.Action("01/11/SAP/02/10").Note!.Progress);

        Assert.StartsWith(
            "Het budget, dat binnen deze specifieke actie, voorzien wordt in de strijd tegen kinderarmoede - is vnl. gericht naar financiële "
            + "ondersteuning voor cultuur- onderwijs- en vrijetijdsparticipatie van kinderen",
            Assert.IsType<TextBlock.Paragraph>(blocks[0]).Text,
            StringComparison.Ordinal);
        Assert.Equal(3, Assert.IsType<TextBlock.Bullets>(blocks[1]).Items.Count);
    }

    [Fact]
    public void A_word_broken_at_its_own_hyphen_is_whole_again() =>
        Assert.StartsWith(
            "De werking van het Huis van het Kind ondervond in 2021 nog de gevolgen van de CORONA-crisis. Desalniettemin",
            FirstReport.Action("01/11/SAP/02/13").Note!.Progress,
            StringComparison.Ordinal);

    [Fact]
    public void A_suspended_hyphen_keeps_its_blank() =>
        Assert.Contains("aansluiting (meer) vinden bij de hulp- en dienstverlening.", FirstReport.Action("01/11/SAP/02/11").Note!.Progress, StringComparison.Ordinal);

    [Fact]
    public void An_empty_timing_stays_empty() =>
        Assert.Equal("", FirstReport.Action("01/11/SAP/02/09").Note!.Timing);

    [Fact]
    public void A_misprint_stays_as_it_is() =>
        Assert.StartsWith(
            "In de eerste helft van 20201 is de dienstverlening  van TEJO  - m.n.", FirstReport.Action("01/11/SAP/02/01").Note!.Progress, StringComparison.Ordinal);

    private static Amounts Row(string booked, string budget) => new(Euro.Parse(booked), Euro.Parse(budget));

    private static void AssertTable(BudgetTable? table, params BudgetSection[] sections)
    {
        Assert.Equal(("Geboekt 2021", "Budget 2021 (BEO)"), (table!.BookedLabel, table.BudgetLabel));
        Assert.Equal(sections, table.Sections);
    }
}
