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
    public const string Appendix = "De bijlage met de versies van de nota’s maakt deel uit van dit besluit.";

    public static string Title(ReportingPeriod period) =>
        $"Voortgang van het meerjarenplan {period.PlanYear}–{period.PlanYear + 5}: nota’s over de {period.Label}";

    public static string Subject(ReportingPeriod period, int notes, int plans) =>
        $"Over de {period.Label} schreven de teams per actie een voortgangsnota. "
        + $"{(notes == 1 ? "Er ligt 1 nota" : $"Er liggen {notes} nota’s")} voor, "
        + $"over {(plans == 1 ? "1 actieplan" : $"{plans} actieplannen")}.";

    public static string Sentence(DecisionOutcome outcome, int notes) => (outcome, notes) switch
    {
        (DecisionOutcome.Approved, 1) => "Het college keurt deze nota goed:",
        (DecisionOutcome.Approved, _) => "Het college keurt deze nota’s goed:",
        (DecisionOutcome.Returned, 1) => "Het college stuurt deze nota terug:",
        (DecisionOutcome.Returned, _) => "Het college stuurt deze nota’s terug:",
        (DecisionOutcome.Deferred, 1) => "Het college stelt deze nota uit:",
        (DecisionOutcome.Deferred, _) => "Het college stelt deze nota’s uit:",
    };
}
