namespace Lier.Portal.Documents.ReportText;

/// <summary>
/// The fixed words of a report's text but for the fields of a note, which have theirs in their table; reader and writer share
/// them, so that they cannot drift apart.
/// </summary>
internal static class ReportWords
{
    /// <summary>The bullet that the city's word processor puts before an action: U+F0B7, a private-use character.</summary>
    public const char Bullet = '\uF0B7';

    public const string Plans = "Prioritaire Actieplannen";
    public const string Booked = "Geboekt";
    public const string Budget = "Budget";
    public const string Receipts = "Ontvangsten";
    public const string Expenses = "Uitgaven";
    public const string Balance = "Saldo";
    public const string NoAmounts = "Voor deze periode zijn geen bedragen opgenomen.";
    public const string Actions = "Actie";
    public const string Aldermen = "Bevoegde schepen:";
    public const string Start = "Startdatum:";
    public const string End = "Einddatum:";
    public const string NoNote = "Voor deze periode is geen nota goedgekeurd.";
    public const string Decision = "Besluit van het college:";
    public const string Totals = "Totaal beleidsdoelstelling";
    public const string Evaluation = "Evaluatie";
    public const string ChangedAssumptions = "Gewijzigde assumpties";
    public const string ChangedRisks = "Gewijzigde financiële risico's";
}
