using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Pure.Tests.Domain.Programmes;

/// <summary>Numbers in a note that measure nothing that a programme counts are passed over by <see cref="CountsInText"/>.</summary>
public sealed class WhatIsNoCountTests
{
    [Theory]
    [InlineData("tussen 10 en 20 kinderen")]
    [InlineData("15 tot 20 kinderen")]
    [InlineData("15 tot en met 20 kinderen")]
    [InlineData("15-20 kinderen")]
    [InlineData("15 – 20 kinderen")]
    [InlineData("3 à 4 wijken")]
    [InlineData("twee of drie gezinnen")]
    public void A_range(string text) => AssertNone(text);

    [Theory]
    [InlineData("9,5VTE ingeschakeld")]
    [InlineData("1,8 medewerkers")]
    [InlineData("1.5 plaatsen")]
    [InlineData("1 384,5 punten")]
    public void A_decimal(string text) => AssertNone(text);

    [Theory]
    [InlineData("75 % van de kinderen")]
    [InlineData("75% kinderen")]
    [InlineData("60 procent gezinnen")]
    [InlineData("1 op 3 kinderen")]
    [InlineData("één op de vijf gezinnen")]
    [InlineData("twee derde van de gezinnen")]
    public void A_share(string text) => AssertNone(text);

    [Theory]
    [InlineData("150.000€ voor vzw’s")]
    [InlineData("€ 300 gezinnen")]
    [InlineData("12.500 euro voor ouders")]
    [InlineData("EUR 500 cheques")]
    [InlineData("3 miljoen euro’s")]
    public void An_amount_of_money(string text) => AssertNone(text);

    [Theory]
    [InlineData("in 2020 woningen opknappen")]
    [InlineData("in de eerste helft 2021 volgende activiteiten")]
    [InlineData("het schooljaar 2019-2020 interventies")]
    [InlineData("op 14 maart kinderen")]
    [InlineData("op 28/6 kinderen")]
    [InlineData("op 25/11/2020 kinderen")]
    [InlineData("op 28-06-2021 kinderen")]
    [InlineData("van 12.30 tot 14.45 kinderen")]
    [InlineData("om 9 uur ouders")]
    [InlineData("om 12u30 ouders")]
    [InlineData("om 9:30 ouders")]
    public void A_year_a_date_or_an_hour(string text) => AssertNone(text);

    [Theory]
    [InlineData("actie 01/11/SAP/01 kinderen")]
    [InlineData("01/11/SAP/01/05 plaatsen")]
    [InlineData("art. 60/61 cliënten")]
    [InlineData("art. 60 cliënten")]
    [InlineData("artikel 60 plaatsen")]
    [InlineData("besluit nr. 12 kinderen")]
    [InlineData("COVID-19 maatregelen")]
    [InlineData("T3 trajecten")]
    [InlineData("03 800 05 00 mensen")]
    [InlineData("+32 475 12 34 56 mensen")]
    [InlineData("0475 123 456 mensen")]
    [InlineData("Grote Markt 57 bewoners")]
    [InlineData("verdieping 3 lokalen")]
    public void A_number_that_names_something(string text) => AssertNone(text);

    [Theory]
    [InlineData("de 2de kinderen")]
    [InlineData("de 1ste ouders")]
    [InlineData("de 2e helften")]
    [InlineData("16-jarige jongeren")]
    [InlineData("een 2-sporenbeleid voor kinderen")]
    [InlineData("2x/week kinderen")]
    [InlineData("385x kinderen")]
    public void An_ordinal_or_what_only_starts_with_a_number(string text) => AssertNone(text);

    [Theory]
    [InlineData("voor 1 jaar")]
    [InlineData("3 maanden")]
    [InlineData("twee weken")]
    [InlineData("120 m2 lokalen")]
    [InlineData("2 km fietspaden")]
    [InlineData("5 keer")]
    [InlineData("9 VTE medewerkers")]
    public void A_measure(string text) => AssertNone(text);

    [Theory]
    [InlineData("waarvan 33 aan verlaagd tarief")]
    [InlineData("van 25 naar 35 per jaar")]
    [InlineData("dat waren er 72).")]
    [InlineData("waarvan er 12 doorstroomden")]
    [InlineData("er werden er 17 geholpen")]
    [InlineData("een gezin en een kind")]
    [InlineData("Het waren er 40\n\nKinderen komen graag")]
    public void A_number_without_its_noun(string text) => AssertNone(text);

    private static void AssertNone(string text) => Assert.Equal([], CountsInText.In(text).Select(count => count.Quote));
}
