using Lier.Portal.Documents.ReportText;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Pure.Tests.Documents.ReportText;

/// <summary>
/// A report made by the portal itself says more than the old ones did, and sometimes less: <see cref="ReportTextWriter"/> writes it and
/// <see cref="ReportTextReader"/> reads it.
/// </summary>
public sealed class PortalReportTests
{
    private static readonly ReportContent Content = new(
        FirstReport.Period,
        [
            new("01/11", "Sociale dienstverlening", [new("01/11/SAP/01", "Werkervaring", "Lier activeert.", null, [
                new("01/11/SAP/01/01", "Fietspunt", "Een toelage.\n\n- aan de vzw", "An Peeters, Bert Claes", new(2020, 1, 1), new(2025, 12, 31), new(
                    ActionStatus.Stopped, "9-Stopgezet", "Gesloten.\n\n- per 1 mei\n- voorgoed", "", Light.Orange, Light.Green,
                    "Geen uitbater gevonden.\n\nDe vzw stopte.", 3, new(new(2021, 9, 6), "CBS/2021 van maandag/12"))),
                new("01/11/SAP/01/02", "Jobatelier", "Een atelier.", "An Peeters", new(2020, 1, 1), new(2025, 12, 31), null)])],
                null, "Het gaat goed.\n\nEvaluatie volgt."),
        ],
        "Minder leefloners.",
        "De rente stijgt.\n\n- lening 2021");

    [Fact]
    public void It_is_written_with_a_line_for_each_thing_it_says() =>
        Assert.Equal(
            """
            Prioritaire Actieplannen

            01/11/SAP/01 Werkervaring

            Lier activeert.

            Voor deze periode zijn geen bedragen opgenomen.

            Actie

            @ 01/11/SAP/01/01 Fietspunt

            Een toelage.

            - aan de vzw

            Bevoegde schepen: An Peeters, Bert Claes

            Startdatum: 01-01-2020 Einddatum: 31-12-2025

            9-Stopgezet

            Licht stand van zaken: oranje

            Licht tijd: groen

            Reden van stopzetting: Geen uitbater gevonden.

            De vzw stopte.

            Besluit van het college: CBS/2021 van maandag/12 van 06-09-2021

            Stand van Zaken

            Gesloten.

            - per 1 mei
            - voorgoed

            Tijd

            @ 01/11/SAP/01/02 Jobatelier

            Een atelier.

            Bevoegde schepen: An Peeters

            Startdatum: 01-01-2020 Einddatum: 31-12-2025

            Voor deze periode is geen nota goedgekeurd.

            Totaal beleidsdoelstelling Sociale dienstverlening

            Voor deze periode zijn geen bedragen opgenomen.

            Evaluatie

            Het gaat goed.

            Evaluatie volgt.

            Gewijzigde assumpties

            Minder leefloners.

            Gewijzigde financiële risico's

            De rente stijgt.

            - lening 2021

            """.ReplaceLineEndings("\n").Replace('@', '\uF0B7'),
            ReportTextWriter.Write(Content));

    [Fact]
    public void It_is_read_back_with_everything_but_the_number_of_a_note()
    {
        var plan = Content.Plans.Single();
        var action = plan.Actions[0];
        var expected = Content with
        {
            Objectives = [Content.Objectives[0] with { Plans = [plan with { Actions = [action with { Note = action.Note! with { Version = null } }, plan.Actions[1]] }] }],
        };

        ReportContents.AssertSame(expected, FirstReport.Read(ReportTextWriter.Write(Content)).Content);
    }

    [Fact]
    public void A_text_as_somebody_typed_it_is_written_in_its_blocks()
    {
        var typed = Content with { ChangedRisks = "De rente\r\nstijgt:\r\n-lening 2021\r\n - lening 2022\r\n\r\nMeer niet." };

        Assert.EndsWith("\n\nDe rente stijgt:\n\n- lening 2021\n- lening 2022\n\nMeer niet.\n", ReportTextWriter.Write(typed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Licht stand van zaken: oranje", "Licht stand van zaken: paars", "groen, oranje of rood")]
    [InlineData("Licht tijd: groen", "Licht tijd:", "groen, oranje of rood")]
    [InlineData("Besluit van het college: CBS/2021 van maandag/12 van 06-09-2021", "Besluit van het college: 12 van 31-09-2021", "«Besluit van het college: nummer van dd-mm-jjjj»")]
    [InlineData("Besluit van het college: CBS/2021 van maandag/12 van 06-09-2021", "Besluit van het college: van 06-09-2021", "«Besluit van het college: nummer van dd-mm-jjjj»")]
    [InlineData("Licht stand van zaken: oranje", "Licht van de stand van zaken: oranje", "«Stand van Zaken»")]
    [InlineData("Voor deze periode is geen nota goedgekeurd.", "Voor deze periode is geen nota.",
        "een status (0-Nog niet begonnen, 1-Gestart, 2-Halverwege, 3-Nadert einde, 4-Afgerond, 9-Stopgezet) of «Voor deze periode is geen nota goedgekeurd.»")]
    public void A_damaged_line_is_told(string found, string damaged, string expected)
    {
        var problem = Assert.Single(FirstReport.Read(ReportTextWriter.Write(Content).Replace(found, damaged, StringComparison.Ordinal)).Problems);

        Assert.Equal((damaged, expected), (problem.Text, problem.Expected));
    }

    [Theory]
    [InlineData("Reden van stopzetting: Geen uitbater gevonden.\n\nDe vzw stopte.", "Reden van stopzetting:")]
    [InlineData("Het gaat goed.\n\nEvaluatie volgt.", "Evaluatie")]
    [InlineData("Minder leefloners.", "Gewijzigde assumpties")]
    [InlineData("De rente stijgt.\n\n- lening 2021", "Gewijzigde financiële risico's")]
    public void A_label_without_its_text_is_told(string text, string label)
    {
        var without = label.EndsWith(':') ? label : "";

        var problem = Assert.Single(FirstReport.Read(ReportTextWriter.Write(Content).Replace(text, without, StringComparison.Ordinal)).Problems);

        Assert.Equal((label, "een tekst onder deze kop"), (problem.Text, problem.Expected));
    }
}
