using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;

namespace Lier.Portal.Application.Messages;

/// <summary>
/// Every Dutch sentence of a message, on screen and by mail, in one place for whoever minds the wording. What somebody did is said as in
/// the history of the note or measurement: <see cref="Domain.Notes.NoteAct.Sentence"/>,
/// <see cref="Domain.Programmes.MeasurementAct.Sentence"/>.
/// </summary>
public static class MessageWords
{
    // What there is to know: the first line of a message, and with the code of the action the subject of its mail.
    public const string NoteAsksAgreement = "Een nota wacht op uw akkoord";
    public const string NoteAsksDecision = "Een nota is klaar voor het college";
    public const string NoteCameBack = "Een nota kwam terug naar uw team";
    public const string NoteCameBackFromCollege = "Een nota kwam terug van het college";
    public const string CollegeReturnedNote = "Het college stuurde een nota terug";
    public const string CollegeApprovedNote = "Het college keurde een nota goed";
    public const string CollegeDeferredNote = "Het college stelde een nota uit";
    public const string NoteAgreementWithdrawn = "Een akkoord op een nota is ingetrokken";
    public const string MeasurementAsksAgreement = "Een meting wacht op uw akkoord";
    public const string MeasurementAsksDecision = "Een meting is klaar voor het college";
    public const string MeasurementCameBack = "Een meting kwam terug naar uw team";
    public const string MeasurementCameBackFromCollege = "Een meting kwam terug van het college";
    public const string CollegeReturnedMeasurement = "Het college stuurde een meting terug";
    public const string CollegeApprovedMeasurement = "Het college keurde een meting goed";
    public const string CollegeDeferredMeasurement = "Het college stelde een meting uit";
    public const string MeasurementAgreementWithdrawn = "Een akkoord op een meting is ingetrokken";
    public const string ReportAsksAgreement = "Een rapport wacht op uw akkoord";
    public const string ReportAsksDecision = "Een rapport is klaar voor het college";
    public const string ReportCameBack = "Een rapport kwam terug";
    public const string ReaderReports = "Een lezer meldt iets over de toegankelijkheid";

    // The labels of a message.
    public const string Accessibility = "Toegankelijkheid";
    public const string Reason = "Reden";

    // The frame of a mail.
    public const string Sender = "Lier vordert";
    public const string AllMessages = "Al uw meldingen, en hoe u ze wilt krijgen";
    public const string TestSubject = "Testmail van het portaal";
    public const string Test = "Dit is een testmail van het portaal. Komt hij aan, dan werkt de mail.";

    public static string ReportIsPublished(ReportingPeriod period, int version) =>
        version == 1
            ? $"Het rapport over de {period.Label} is gepubliceerd"
            : $"Versie {version} van het rapport over de {period.Label} is gepubliceerd";

    /// <param name="what">What waits: <c>nota</c></param>
    public static string Waits(string what, bool isLate) => $"Een {what} wacht op u{(isLate ? " en is over tijd" : "")}";

    public static string StaysUndone(string what) => $"Een {what} blijft liggen";

    /// <summary>When what waits at a step was or is due.</summary>
    public static string Due(string step, DateOnly day, bool isLate) =>
        isLate ? $"{step}: de uiterste dag was {DutchDate.InWords(day)}" : $"{step}: uiterlijk op {DutchDate.InWords(day)}";

    public static string PublishedOn(DateTimeOffset at) => $"Gepubliceerd op {DutchText.Day(at)}";

    public static string ReportedOn(DateTimeOffset at) => $"Gemeld op {DutchText.Day(at)}";

    /// <summary>What stands on the link to what a message is about.</summary>
    public static string Link(MessageRow row) => row switch
    {
        { Topic: not null } => "Open het in het portaal",
        { Kind: MessageKind.Feedback } => "Lees de melding",
        { Code: null } => "Lees het rapport",
        { Kind: MessageKind.Escalation } => "Bekijk het in het portaal",
        _ => "Open de nota",
    };

    /// <summary>What is read out when a message comes while somebody works.</summary>
    public static string Arrived(string sentence) => $"Nieuwe melding: {sentence}.";

    public static string Subject(string sentence, string? code) => code is null ? sentence : $"{sentence}: {code}";

    public static string SubjectOfSeveral(int messages) => $"{messages} meldingen over de voortgangsnota’s";

    public static string Greeting(string name) => $"Dag {name}";

    /// <summary>How many messages a mail does not spell out.</summary>
    public static string More(int messages) => $"En nog {messages} andere.";
}
