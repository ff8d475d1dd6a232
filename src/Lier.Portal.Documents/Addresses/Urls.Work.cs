using System.Globalization;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Documents.Addresses;

/// <content>Where notes are written and agreed, and measurements filled in.</content>
public static partial class Urls
{
    public const string Work = "/werk";
    public const string Tour = "/werk/eerste-stappen";
    public const string Substitutes = "/werk/vervanging";

    public const string Messages = "/werk/meldingen";
    public const string MessageTemplate = Messages + "/{id:int}";

    public const string Agreements = "/werk/akkoord";
    public const string AgreementList = "/werk/akkoord/lijst";
    public const string AgreementTemplate = Agreements + "/{PeriodSlug}/{Slug}";

    public const string NoteTemplate = "/notas/{PeriodSlug}/{Slug}";
    public const string JournalTemplate = "/notas/{period}/{slug}/journaal.json";

    public const string EvidenceTemplate = "/notas/{period}/{slug}/bewijsstukken";
    public const string EvidenceFileTemplate = EvidenceTemplate + "/bestand";
    public const string EvidenceLinkTemplate = EvidenceTemplate + "/link";
    public const string EvidenceItemTemplate = EvidenceTemplate + "/{id:int}";
    public const string EvidenceRemovalTemplate = EvidenceItemTemplate + "/verwijderen";

    public const string ProgrammesDesk = "/werk/programmas";
    public const string ProgrammePublicationTemplate = ProgrammesDesk + "/{Slug}/publicatie";
    public const string ReportingDateTemplate = ProgrammesDesk + "/{Slug}/{Day}";
    public const string MeasurementTemplate = ReportingDateTemplate + "/{TargetSlug}";
    public const string MeasurementJournalTemplate = MeasurementTemplate + "/journaal.json";

    public static string MessagesBefore(int id) => string.Create(CultureInfo.InvariantCulture, $"{Messages}?voor={id}");

    /// <summary>Marks a message as read and leads to what it is about.</summary>
    public static string Message(int id) => Fill(MessageTemplate, id);

    /// <summary>A note in the queue of whoever is asked to agree.</summary>
    public static string Agreement(ReportingPeriod period, string slug) => Fill(AgreementTemplate, period.Slug, slug);

    /// <summary>A page of the queue after a step on a note, of which it then says what became of it.</summary>
    public static string After(string address, string period, string slug) =>
        $"{address}?na={Uri.EscapeDataString(period)}/{Uri.EscapeDataString(slug)}";

    public static string Note(ReportingPeriod period, string slug) => Note(period.Slug, slug);

    public static string Note(string period, string slug) => Fill(NoteTemplate, period, slug);

    public static string Journal(ReportingPeriod period, string slug) => Fill(JournalTemplate, period.Slug, slug);

    /// <summary>The evidence of a note; what is brought to it and what stands there has an address below.</summary>
    public static string Evidence(ReportingPeriod period, string slug) => Fill(EvidenceTemplate, period.Slug, slug);

    public static string EvidenceFile(string evidence) => $"{evidence}/bestand";

    public static string EvidenceLink(string evidence) => $"{evidence}/link";

    public static string EvidenceItem(string evidence, int id) => string.Create(CultureInfo.InvariantCulture, $"{evidence}/{id}");

    public static string EvidenceRemoval(string evidence, int id) => $"{EvidenceItem(evidence, id)}/verwijderen";

    public static string ProgrammePublication(string programme) => Fill(ProgrammePublicationTemplate, programme);

    /// <summary>One reporting date of a programme, for those who work on it.</summary>
    public static string ReportingDate(string programme, string date) => Fill(ReportingDateTemplate, programme, date);

    /// <summary>What is measured of one target on a reporting date.</summary>
    public static string Measurement(string programme, string date, string target) => Fill(MeasurementTemplate, programme, date, target);

    public static string MeasurementJournal(string programme, string date, string target) =>
        Fill(MeasurementJournalTemplate, programme, date, target);

    /// <summary>A measurement, to be filled in with a number that stands elsewhere.</summary>
    public static string MeasurementFrom(ServedTarget target, int count, string source)
    {
        var date = target.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var measurement = Measurement(target.Programme, date, target.Promise.Slug);
        return string.Create(CultureInfo.InvariantCulture, $"{measurement}?aantal={count}&bron={Uri.EscapeDataString(source)}");
    }
}
