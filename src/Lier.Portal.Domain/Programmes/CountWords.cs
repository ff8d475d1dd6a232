using System.Text.RegularExpressions;

namespace Lier.Portal.Domain.Programmes;

/// <summary>The small words and marks around a count, and what each of them means for it.</summary>
internal static partial class CountWords
{
    private static readonly HashSet<string> OfNames = Words(
        "art artikel artikels artikelen nr nummer blz pagina fase stap lijn bus perceel hoofdstuk bijlage versie",
        "tel telefoon gsm fax eur euro zaal kamer lokaal verdieping schaal postbus");

    private static readonly HashSet<string> Shortened = Words("art nr nrs blz p pag tel fig vgl kb st");

    private static readonly HashSet<string> Uninflected = Words(
        "extra gratis eigen open gebroken volwassen houten nieuw zeer heel anderstalig maatschappelijk voornamelijk gezamenlijk",
        "afzonderlijk kerkelijk wettelijk");

    private static readonly HashSet<string> Small = Words(
        "de het een deze die dit dat hen hun ons onze haar zijn er hier daar hiervan daarvan waarvan waarbij waardoor waaraan",
        "wie wat welke elk elke alle enkele",
        "aan achter af bij binnen boven buiten door gedurende in langs met na naar naast om onder op over per rond rondom sinds",
        "te tegen ten ter tijdens toe tot tussen uit van vanaf vanuit via voor vanwege volgens zonder",
        "en of maar want als dan omdat zodat terwijl hoewel à ofwel noch dus ook al nog niet geen wel reeds steeds samen telkens",
        "meer minder vaak soms meestal thans nu weer opnieuw eens eveneens echter minstens slechts helaas alvast",
        "intussen ondertussen enerzijds anderzijds bovendien");

    private static readonly HashSet<string> Verbs = Words(
        "is was waren werd werden wordt worden heeft had hebben hadden kan kon kunnen konden moet moeten moest moesten",
        "mag mogen mocht mochten zal zullen zou zouden wil willen wilden gaat gaan ging gingen komt komen kwam kwamen",
        "krijgt krijgen kreeg kregen volgt volgen volgde volgden neemt nemen nam namen vindt vinden vond vonden",
        "blijft blijven bleef bleven staat staan stond stonden",
        "bereikten haalden behaalden deelnamen afnamen opnamen toenamen aannamen overnamen opdagen ontvangen verschenen");

    private static readonly HashSet<string> Measures = Words(
        "jaar jaren jarige jarigen maand maanden week weken dag dagen uur uren minuut minuten seconden",
        "kwartaal kwartalen semester semesters keer keren maal malen",
        "procent percent promille graden punten euro euro's euro’s eur cent miljoen miljard",
        "m km cm mm ha are kg g ton l liter liters meter meters kilometer kilometers hectare hectaren kilo kilo's kilo’s kwh mwh",
        "vte vte's vte’s fte fte's fte’s x h u",
        "januari februari maart april mei juni juli augustus september oktober november december");

    /// <summary>A mark that ties figures to what stands before them.</summary>
    public static bool JoinsNumbers(string mark) => mark is "." or "," or "/" or "#" or "§" or "@" or "_" or "=" or "&";

    public static bool Spans(string word) => word is "-" or "–" or "à" or "of" or "tot";

    public static bool Encloses(string mark) => mark is "(" or ")" or "'" or "‘" or "’" or "\"" or "“" or "”" or "„" or "«" or "»";

    /// <summary>Between adjectives, as in "12 jonge, kwetsbare en nieuwe gezinnen".</summary>
    public static bool Lists(string piece) => piece is "," or "en" or "of";

    /// <summary>A word whose number says which one.</summary>
    public static bool Names(string word) => OfNames.Contains(word);

    public static bool Shortens(string word) => Shortened.Contains(word);

    public static bool IsStreet(string word) => char.IsUpper(word[0]) && Street().IsMatch(word);

    /// <summary>An adjective that looks like a plural or a noun.</summary>
    public static bool Describes(string word) => Uninflected.Contains(word);

    /// <summary>A word that cannot stand between a number and its noun: then the number counts nothing, or a measure.</summary>
    public static bool EndsPhrase(string word) =>
        Small.Contains(word) || Measures.Contains(word) || Verbs.Contains(word) || StrongParticiple().IsMatch(word);

    private static HashSet<string> Words(params string[] lines) =>
        new(lines.SelectMany(line => line.Split(' ')), StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex("(?:straat|laan|plein|markt|lei|baan|dreef|weg|vest|kaai|singel|pad|hof)$", RegexOptions.IgnoreCase)]
    private static partial Regex Street();

    /// <summary>It ends as a plural does: opgenomen, doorverwezen.</summary>
    [GeneratedRegex(
        "(?:ge(?:bleven|geven|vonden|nomen|sloten|schreven|komen|holpen|kregen|kozen|gaan|wezen|vangen)"
            + "|(?:ver|af|toe)wezen|ondernomen)$",
        RegexOptions.RightToLeft | RegexOptions.IgnoreCase)]
    private static partial Regex StrongParticiple();
}
