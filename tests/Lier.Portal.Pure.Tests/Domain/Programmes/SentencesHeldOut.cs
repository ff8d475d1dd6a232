namespace Lier.Portal.Pure.Tests.Domain.Programmes;

/// <summary>
/// Thirty sentences in the manner of a note, with their counts: written before the finder was, though by the same hand, and never used to tune it.
/// They are made up; the counts of the real report stand in <c>marked-counts-2021-h1.csv</c>.
/// </summary>
internal static class SentencesHeldOut
{
    public static TheoryData<string, string> All { get; } = new()
    {
        { "Er namen 14 vrijwilligers deel aan de opleiding.", "14 vrijwilligers" },
        { "Aan 1.384 gezinnen is een brief bezorgd.", "1384 gezinnen" },
        { "Drie buurthuizen openden de deuren, samen goed voor 2 350 bezoekers.", "3 buurthuizen, 2350 bezoekers" },
        { "De 12 nieuwe OCMW-cliënten kregen elk een trajectbegeleider.", "12 OCMW-cliënten" },
        { "Het aantal deelnames steeg van 40 naar 55.", "" },
        { "Op 14 maart kwamen 60 buurtbewoners samen in de wijk.", "60 buurtbewoners" },
        { "Van de 48 aanvragen werden er 31 goedgekeurd, 17 dossiers zijn nog in onderzoek.", "48 aanvragen, 17 dossiers" },
        { "Het spreekuur is open van 9 uur tot 12.30 uur, Grote Markt 57.", "" },
        { "Elf jongeren behaalden een getuigschrift en zeven van hen vonden werk.", "11 jongeren" },
        { "Gemiddeld 22 kwetsbare alleenstaande ouders per week vonden de weg naar het onthaal.", "22 ouders" },
        { "De toelage bedraagt 12.500 euro per jaar voor een periode van 3 jaar.", "" },
        { "Zo’n 75 % van de deelnemers is tevreden, tegenover 60 procent vorig jaar.", "" },
        { "In totaal zijn er 9 infosessies, 4 workshops en 2 plaatsbezoeken georganiseerd.", "9 infosessies, 4 workshops, 2 plaatsbezoeken" },
        { "Daarvoor is 1,5 VTE aangeworven; 2 medewerkers starten in september.", "2 medewerkers" },
        { "Tussen 15 en 20 kinderen per namiddag kwamen naar het speelplein.", "" },
        { "Het project loopt in 3 à 4 wijken en wordt in 2022 uitgebreid.", "" },
        { "Het derde project startte met 28 koffers vol boeken, verdeeld over 7 basisscholen.", "28 koffers, 7 basisscholen" },
        { "Vragen? Bel 03 800 05 00 of kom langs op het 2de verdiep.", "" },
        { "Twee maatschappelijk werkers begeleidden samen 116 leefloongerechtigden.", "2 werkers, 116 leefloongerechtigden" },
        { "Bereik: 340 personen (waarvan 120 kinderen en 45 senioren).", "340 personen, 120 kinderen, 45 senioren" },
        { "Sinds 2019 zijn al 640 gratis energiescans uitgevoerd.", "640 energiescans" },
        { "Door corona konden we in 2020 huisbezoeken enkel telefonisch doen.", "" },
        { "Via art. 60 vonden 6 werkzoekenden een plek bij 5 verschillende werkgevers.", "6 werkzoekenden, 5 werkgevers" },
        { "De wachtlijst telt 19 gezinnen,\n23 alleen-\nstaanden en 4 koppels.", "19 gezinnen, 23 alleenstaanden, 4 koppels" },
        { "Een 40-tal ouders en een tiental grootouders volgden de lezing.", "40 ouders, 10 grootouders" },
        { "Besluit 2021/45 van 12/05/2021 kende 5.000,00 EUR toe aan 3 verenigingen.", "3 verenigingen" },
        { "De zaal meet 120 m2 en ligt op 2 km van het station; er is plaats voor kinderen vanaf 6 jaar.", "" },
        { "Vijftien Oekraïense gezinnen kregen tijdelijk onderdak in 4 noodwoningen.", "15 gezinnen, 4 noodwoningen" },
        { "We deelden 250 mondmaskers en 1 500 flyers uit; 1 cliënt weigerde hulp.", "250 mondmaskers, 1500 flyers, 1 cliënt" },
        { "De ploeg van zes begeleiders legde 87 huisbezoeken af, waarvan er 33 telefonisch verliepen.", "6 begeleiders, 87 huisbezoeken" },
    };
}
