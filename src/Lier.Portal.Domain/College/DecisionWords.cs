using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Domain.College;

/// <summary>The fixed sentences of a decision, in one place for whoever minds the wording.</summary>
public static class DecisionWords
{
    public const string LegalGround = "Het decreet van 22 december 2017 over het lokaal bestuur.";
    public const string Agreed =
        "Op elke nota gaf een bevoegde schepen, of wie die dag verving, akkoord: precies op de versie die voorligt. "
        + "Niemand gaf akkoord op een tekst waaraan hij of zij zelf schreef.";
    public const string Frozen =
        "Elke versie ligt vast. De bijlage noemt ze een voor een, met haar vingerafdruk (SHA-256): "
        + "wijzigt er één teken, dan klopt die niet meer.";
    public const string AfterReturning =
        "Een nota die het college terugstuurt, gaat naar het team en komt na een nieuw akkoord opnieuw voor.";
    public const string AfterDeferring = "Een nota die het college uitstelt, blijft voorliggen voor een volgende zitting.";
    public const string MeasurementsAgreed =
        "Op elke meting gaf een bevoegde schepen, of wie die dag verving, akkoord: precies op de versie die voorligt. "
        + "Niemand gaf akkoord op een meting die hij of zij zelf invulde.";
    public const string AfterReturningMeasurement =
        "Een meting die het college terugstuurt, gaat naar het team en komt na een nieuw akkoord opnieuw voor.";
    public const string AfterDeferringMeasurement = "Een meting die het college uitstelt, blijft voorliggen voor een volgende zitting.";
    public const string NotesAppendix = "Bijlage: versies van de nota’s";
    public const string MeasurementsAppendix = "Bijlage: versies van de metingen";

    public static string Title(ReportingPeriod period) =>
        $"Voortgang van het meerjarenplan {period.PlanYear}–{period.PlanYear + 5}: nota’s over de {period.Label}";

    public static string TitleOfMeasurements(ReportingPeriod period) => $"Metingen van programma’s over de {period.Label}";

    /// <param name="things">What the appendix lists: <c>nota’s</c>.</param>
    public static string Appendix(string things) => $"De bijlage met de versies van de {things} maakt deel uit van dit besluit.";

    public static string Subject(ReportingPeriod period, int notes, int plans) =>
        $"Over de {period.Label} schreven de teams per actie een voortgangsnota. "
        + $"{(notes == 1 ? "Er ligt 1 nota" : $"Er liggen {notes} nota’s")} voor, "
        + $"over {(plans == 1 ? "1 actieplan" : $"{plans} actieplannen")}.";

    public static string SubjectOfMeasurements(int measurements, int programmes) =>
        $"Van programma’s rapporteert de stad op vaste data hoe ver ze staat met wat ze beloofde. "
        + $"{(measurements == 1 ? "Er ligt 1 meting" : $"Er liggen {measurements} metingen")} voor, "
        + $"van {(programmes == 1 ? "1 programma" : $"{programmes} programma’s")}.";

    /// <param name="things">What it is done to: <c>nota’s</c>.</param>
    public static string Sentence(DecisionOutcome outcome, string things) => outcome switch
    {
        DecisionOutcome.Approved => $"Het college keurt deze {things} goed:",
        DecisionOutcome.Returned => $"Het college stuurt deze {things} terug:",
        DecisionOutcome.Deferred => $"Het college stelt deze {things} uit:",
    };
}
