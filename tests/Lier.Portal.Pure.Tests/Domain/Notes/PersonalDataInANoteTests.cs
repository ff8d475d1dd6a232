using Lier.Portal.Domain.Notes;

namespace Lier.Portal.Pure.Tests.Domain.Notes;

/// <summary>
/// Numbers and addresses of citizens have no place in a report: <see cref="PersonalDetails"/> finds them wherever they stand.
/// </summary>
public sealed class PersonalDataInANoteTests
{
    [Theory]
    [InlineData("85.07.30-033.28", "een rijksregisternummer")]
    [InlineData("85073003328", "een rijksregisternummer")]
    [InlineData("85 07 30 033 28", "een rijksregisternummer")]
    [InlineData("85.07.30 - 033.28", "een rijksregisternummer")]
    [InlineData("12.03.25-117.17", "een rijksregisternummer")]
    [InlineData("00.01.25-567.77", "een rijksregisternummer")]
    [InlineData("05.02.03-045.13", "een rijksregisternummer")]
    [InlineData("79.46.14-201.02", "een rijksregisternummer")]
    [InlineData("BE68 5390 0754 7034", "een rekeningnummer")]
    [InlineData("BE68539007547034", "een rekeningnummer")]
    [InlineData("be68-5390-0754-7034", "een rekeningnummer")]
    [InlineData("NL91 ABNA 0417 1643 00", "een rekeningnummer")]
    [InlineData("FR14 2004 1010 0505 0001 3M02 606", "een rekeningnummer")]
    [InlineData("jan.janssens@lier.be", "een e-mailadres")]
    [InlineData("an-sofie_v+werk@sub.voorbeeld.co.uk", "een e-mailadres")]
    [InlineData("0475 12 34 56", "een telefoonnummer")]
    [InlineData("0475/12.34.56", "een telefoonnummer")]
    [InlineData("0475/12 34 56", "een telefoonnummer")]
    [InlineData("0475-123456", "een telefoonnummer")]
    [InlineData("0475123456", "een telefoonnummer")]
    [InlineData("+32 475 12 34 56", "een telefoonnummer")]
    [InlineData("+32475123456", "een telefoonnummer")]
    [InlineData("+32 (0)475 12 34 56", "een telefoonnummer")]
    [InlineData("0032 475 12 34 56", "een telefoonnummer")]
    [InlineData("03 800 00 00", "een telefoonnummer")]
    [InlineData("03/800.00.00", "een telefoonnummer")]
    [InlineData("(03) 800 00 00", "een telefoonnummer")]
    [InlineData("+32 3 800 00 00", "een telefoonnummer")]
    [InlineData("04 222 33 44", "een telefoonnummer")]
    [InlineData("014 12 34 56", "een telefoonnummer")]
    public void It_is_found_wherever_it_stands(string text, string kind)
    {
        PersonalDetails.Found[] expected = [new(kind, text)];

        Assert.Equal(expected, PersonalDetails.In(text));
        Assert.Equal(expected, PersonalDetails.In($"Bereikbaar op {text}, ook in 2021."));
        Assert.Equal(expected, PersonalDetails.In($"({text})"));
        Assert.Equal(expected, PersonalDetails.In($"Contact: {text}.\nVOOR DEZE ACTIE 12"));
    }

    [Theory]
    [InlineData("01-01-2020")]
    [InlineData("Startdatum: 01-01-2020 Einddatum: 31-12-2025")]
    [InlineData("op 01-01-2020 9 gezinnen, op 02/02/2021 8 gezinnen")]
    [InlineData("Op 25/11/2020 heeft ESF goedkeuring gegeven, op 28/6 het CBS.")]
    [InlineData("01/11/SAP/01/01")]
    [InlineData("ST01BD06AP01")]
    [InlineData("2020-00001")]
    [InlineData("besluit 2021_CBS_00345 en 2021/0045678")]
    [InlineData("-1.324.787,60 en 9.371.723,69 en 0,00 en 150.000€")]
    [InlineData("art. 60/61")]
    [InlineData("385x ingeleverd, 781 klanten, 9,5VTE")]
    [InlineData("in de jaren 2019 2020 2021 2022")]
    [InlineData("85.07.30-033.29")]
    [InlineData("85.13.30-033.28")]
    [InlineData("12345678901")]
    [InlineData("BE68 5390 0754 7035")]
    [InlineData("KB12 ABCD EFGH IJKL")]
    [InlineData("volg ons via @stadlier of lier@")]
    [InlineData("dossier 20201234567890")]
    [InlineData("elke dag van 08.30 tot 12.00 en van 13.00 tot 16.00 uur")]
    [InlineData("van 09.00 tot 12.00 uur, 01/07 tot 31/08")]
    public void Other_figures_and_codes_are_left_alone(string text) => Assert.Empty(PersonalDetails.In(text));

    [Fact]
    public void Each_of_several_is_named_once()
    {
        var found = PersonalDetails.In("An (0475 12 34 56 / 03 800 00 00), an@lier.be, 05.02.03-045.13, BE68 5390 0754 7034.");

        Assert.Equal(
            ["05.02.03-045.13", "BE68 5390 0754 7034", "an@lier.be", "0475 12 34 56", "03 800 00 00"],
            found.Select(f => f.Text));
    }
}
