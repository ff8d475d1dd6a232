using Lier.Portal.Domain.Notes;

namespace Lier.Portal.Documents.Linked;

/// <summary>A word of our own in linked data, with what it means in Dutch.</summary>
/// <param name="Type">What its value is; null for a text, a node or a class.</param>
public sealed record OwnTerm(string Name, string Meaning, string? Type = null)
{
    public bool IsClass => char.IsAsciiLetterUpper(Name[0]);
}

/// <summary>Every word that no vocabulary we know of has.</summary>
public static class OwnTerms
{
    private const string Number = "xsd:integer";
    private const string Amount = "xsd:decimal";
    private const string Date = "xsd:date";
    private const string Reference = "@id";

    public static IReadOnlyList<OwnTerm> All { get; } =
    [
        new("Beleidsdoelstelling", "Een beleidsdoelstelling van het meerjarenplan, zoals een rapport ze toont."),
        new("Actieplan", "Een prioritair actieplan, zoals een rapport het toont."),
        new("Actie", "Een actie, zoals een rapport ze toont; prov:specializationOf wijst naar de actie over alle rapporten heen."),
        new("Voortgangsnota", "De goedgekeurde nota over één actie in één halfjaar."),
        new("Budgettabel", "Wat een actieplan of een doelstelling boekte en mag uitgeven, in euro."),
        new("Budgetonderdeel", "Een van de drie delen van een budgettabel: exploitatie, investeringen of financiering."),
        new("Programma", "Wat de stad met getallen beloofde, zoals één versie het toont; "
            + "prov:specializationOf wijst naar het programma over alle versies heen."),
        new("Programmajaar", "Een jaar van een programma, met zijn eigen eerste en laatste dag."),
        new("Engagement", "Eén belofte van een programma."),
        new("herkomst", "ingelezen (verscheen elders) of portaal (hier gepubliceerd)."),
        new("gewijzigdeAssumpties", "Welke veronderstellingen van het meerjarenplan wijzigden."),
        new("gewijzigdeRisicos", "Welke financiële risico’s wijzigden."),
        new("evaluatie", "De algemene evaluatie van een beleidsdoelstelling."),
        new("bevoegdeSchepen", "De bevoegde schepen, zoals het rapport ze noemt."),
        new("nota", "De nota over een actie; ontbreekt als er geen is goedgekeurd."),
        new(NoteFields.Status.Public.Term, NoteFields.Status.Public.Meaning, Number),
        new("statusTekst", "De status zoals de bron hem schreef."),
        .. NoteFields.BesideStatus.Select(f => new OwnTerm(f.Public.Term, f.Public.Meaning)),
        new("notaversie", "Het nummer van de versie van de nota die het college goedkeurde.", Number),
        new("budget", "De budgettabel van een actieplan, of de totalen van een doelstelling "
            + "(daarin tellen ook plannen mee waarover niet gerapporteerd wordt)."),
        new("kolomGeboekt", "Het opschrift van de kolom met geboekte bedragen."),
        new("kolomBudget", "Het opschrift van de kolom met gebudgetteerde bedragen."),
        new("onderdeel", "Een onderdeel van een budgettabel."),
        new("ontvangstenGeboekt", "Geboekte ontvangsten, in euro.", Amount),
        new("ontvangstenBudget", "Gebudgetteerde ontvangsten, in euro.", Amount),
        new("uitgavenGeboekt", "Geboekte uitgaven, in euro.", Amount),
        new("uitgavenBudget", "Gebudgetteerde uitgaven, in euro.", Amount),
        new("saldoGeboekt", "Het geboekte saldo zoals de bron het geeft, in euro.", Amount),
        new("saldoBudget", "Het gebudgetteerde saldo zoals de bron het geeft, in euro.", Amount),
        new("bedrag", "Het bedrag van een subsidie, in euro.", Amount),
        new("domein", "Een domein van een programma."),
        new("programmajaar", "Een jaar van een programma."),
        new("engagement", "Een engagement van een programma."),
        new("belofte", "Het engagement in de woorden van de bron."),
        new("beloofd", "Hoeveel er beloofd is: schema:minValue als de bron “minstens” zegt, anders schema:value."),
        new("soort", "Hoe metingen op elkaar volgen: telt op sinds het begin van het jaar, stand op een dag, "
            + "of is er of is er niet (1 of 0)."),
        new("vanDomein", "Het domein waarin een engagement thuishoort."),
        new("vanJaar", "Het jaar waarin een engagement gehaald moet zijn.", Reference),
        new("dubbeleInvestering", "Meer dan één actie investeert in het engagement."),
        new("dient", "De actie van het meerjarenplan die het engagement dient."),
        new("meting", "Een gepubliceerde meting van een engagement."),
        new("bron", "Waar het aantal van een meting vandaan komt."),
        new("motivering", "Waarom een engagement niet gehaald is."),
        new("rapporteringsdatum", "De dag waarop de stad rapporteert.", Date),
    ];
}
