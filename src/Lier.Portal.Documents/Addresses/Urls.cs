using System.Globalization;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Documents.Addresses;

/// <summary>Every address of the portal.</summary>
public static class Urls
{
    public const string Start = "/";
    public const string Reports = "/rapporten";
    public const string AllActions = "/acties";
    public const string Programmes = "/programmas";
    public const string Register = "/register";
    public const string RegisterLines = "/register.jsonl";
    public const string Check = "/register/nakijken";
    public const string Feed = "/feed.atom";
    public const string Sitemap = "/sitemap.xml";
    public const string Catalog = "/catalogus.jsonld";
    public const string Terms = "/ns/lier";
    public const string ReportSchema = "/schemas/rapport-1.json";
    public const string ProgrammeSchema = "/schemas/programma-1.json";
    public const string Accessibility = "/toegankelijkheid";
    public const string Feedback = "/beheer/terugmeldingen";
    public const string SignIn = "/aanmelden";
    public const string SignInWithProvider = "/aanmelden/extern";
    public const string SignOut = "/afmelden";
    public const string Work = "/werk";
    public const string Messages = "/werk/meldingen";
    public const string Administration = "/beheer";
    public const string Rounds = "/beheer/perioden";
    public const string Deadlines = "/beheer/termijnen";
    public const string RouteVersions = "/beheer/werkstromen";
    public const string Actions = "/beheer/acties";
    public const string Mail = "/beheer/meldingen";
    public const string Teams = "/beheer/teams";
    public const string ImportReport = "/beheer/inlezen";
    public const string Budgets = "/beheer/budgetten";
    public const string Stuck = "/beheer/vastgelopen";
    public const string Interventions = "/beheer/ingrepen";
    public const string Tour = "/werk/eerste-stappen";
    public const string Substitutes = "/werk/vervanging";
    public const string Agreements = "/werk/akkoord";
    public const string AgreementList = "/werk/akkoord/lijst";
    public const string ProgrammesDesk = "/werk/programmas";
    public const string ProgrammesAdministration = "/beheer/programmas";

    public static string Import(int uploadId) => string.Create(CultureInfo.InvariantCulture, $"{ImportReport}/{uploadId}");

    /// <summary>A file with amounts, and what its columns are.</summary>
    public static string Budget(int uploadId) => string.Create(CultureInfo.InvariantCulture, $"{Budgets}/{uploadId}");

    public static string BudgetDifferences(int uploadId) => $"{Budget(uploadId)}/verschillen";

    /// <summary>The actions that a search finds, all of them picked.</summary>
    public static string ActionsPicked(string search) => $"{Actions}?alles=ja&zoek={Uri.EscapeDataString(search)}";

    public static string Team(string team) => $"{Teams}?team={Uri.EscapeDataString(team)}";

    public static string AssignAction(int actionId) => string.Create(CultureInfo.InvariantCulture, $"{Actions}/{actionId}");

    public static string MessagesBefore(int id) => string.Create(CultureInfo.InvariantCulture, $"{Messages}?voor={id}");

    /// <summary>Marks a message as read and leads to what it is about.</summary>
    public static string Message(int id) => string.Create(CultureInfo.InvariantCulture, $"{Messages}/{id}");

    /// <summary>A page after a change on it, of which it then says that it is done.</summary>
    public static string Done(string address, string what) => $"{address}?gedaan={what}";

    /// <summary>The same, and to how many actions it was done.</summary>
    public static string Done(string address, string what, int count) => string.Create(CultureInfo.InvariantCulture, $"{Done(address, what)}&aantal={count}");

    public static string MoveNotes(string sha256) => $"{RouteVersions}/{sha256}/verplaatsen";

    public static string Journal(ReportingPeriod period, string slug) => $"{Note(period, slug)}/journaal.json";

    public static string SignInFailed(string failure) => $"{SignIn}?fout={failure}";

    public static string SignInAs(string role) => $"/aanmelden/als/{role}";

    public static string Report(ReportingPeriod period) => PublishedReport.AddressOf(period);

    public static string Report(ReportingPeriod period, int version) => $"{Report(period)}/v{version}";

    /// <summary>Another form of a report; without a version that of the latest.</summary>
    public static string Report(ReportingPeriod period, int? version, string form) => $"{(version is { } number ? Report(period, number) : Report(period))}.{form}";

    public static string Programme(string slug) => Domain.Programmes.Programme.AddressOf(slug);

    public static string Programme(string slug, int version) => string.Create(CultureInfo.InvariantCulture, $"{Programme(slug)}/v{version}");

    /// <summary>Another form of a programme; without a version that of the latest.</summary>
    public static string Programme(string slug, int? version, string form) => $"{(version is { } number ? Programme(slug, number) : Programme(slug))}.{form}";

    /// <summary>An engagement on the page of its programme.</summary>
    public static string Engagement(string programme, string target) => $"{Programme(programme)}#engagement-{target}";

    public static string Action(string slug) => $"{AllActions}/{slug}";

    public static string Note(ReportingPeriod period, string slug) => $"/notas/{period.Slug}/{slug}";

    /// <summary>A note in the queue of whoever is asked to agree.</summary>
    public static string Agreement(ReportingPeriod period, string slug) => $"{Agreements}/{period.Slug}/{slug}";

    /// <summary>A page of the queue after a step on a note, of which it then says what became of it.</summary>
    public static string After(string address, string period, string slug) => $"{address}?na={Uri.EscapeDataString(period)}/{Uri.EscapeDataString(slug)}";

    /// <summary>Where evidence is posted to; a file or link of its own stands below it.</summary>
    public static string Evidence(ReportingPeriod period, string slug) => $"{Note(period, slug)}/bewijsstukken";

    public static string Evidence(ReportingPeriod period, string slug, int id) => string.Create(CultureInfo.InvariantCulture, $"{Evidence(period, slug)}/{id}");

    public static string College(ReportingPeriod period) => $"/college/{period.Slug}";

    public static string Missing(ReportingPeriod period) => $"{College(period)}/ontbreekt";

    public static string Overview(ReportingPeriod period) => $"{College(period)}/overzicht";

    public static string Bundle(ReportingPeriod period) => $"{College(period)}/bundel";

    public static string Proposal(ReportingPeriod period) => $"{College(period)}/ontwerpbesluit";

    public static string ProposalDocument(ReportingPeriod period) => $"{Proposal(period)}/ontwerpbesluit.docx";

    public static string Decisions(ReportingPeriod period) => $"{College(period)}/besluiten";

    public static string Decision(ReportingPeriod period, int id) => string.Create(CultureInfo.InvariantCulture, $"{Decisions(period)}/{id}");

    public static string DecisionDocument(ReportingPeriod period, int id) => $"{Decision(period, id)}/besluit.docx";

    public static string Publication(ReportingPeriod period) => $"/publicatie/{period.Slug}";

    public static string Preview(ReportingPeriod period) => $"/publicatie/{period.Slug}/voorbeeld";

    /// <summary>A measurement, to be filled in with a number that stands elsewhere.</summary>
    public static string MeasurementFrom(ServedTarget target, int count, string source) => string.Create(
        CultureInfo.InvariantCulture, $"{Measurement(target.Programme, target.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), target.Promise.Slug)}?aantal={count}&bron={Uri.EscapeDataString(source)}");

    /// <summary>One reporting date of a programme, for those who work on it.</summary>
    public static string ReportingDate(string programme, string date) => $"{ProgrammesDesk}/{programme}/{date}";

    /// <summary>What is measured of one target on a reporting date.</summary>
    public static string Measurement(string programme, string date, string target) => $"{ReportingDate(programme, date)}/{target}";

    /// <summary>An engagement as an administrator puts it right.</summary>
    public static string EngagementAdministration(string programme, string target) => $"{ProgrammesAdministration}/{programme}/{target}";

    public static string ProgrammePublication(string programme) => $"{ProgrammesDesk}/{programme}/publicatie";

    /// <summary>An address within the portal that somebody asked to go back to; anything else becomes <paramref name="otherwise"/>.</summary>
    public static string LocalOr(string? address, string otherwise) =>
        address is ['/', not ('/' or '\\'), ..] && address.All(c => c is > ' ' and < '\x7f') ? address : otherwise;
}
