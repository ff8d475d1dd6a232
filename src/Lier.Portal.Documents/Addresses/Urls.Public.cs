using Lier.Portal.Domain;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Documents.Addresses;

/// <content>What everybody may read.</content>
public static partial class Urls
{
    public const string Start = "/";
    public const string Accessibility = "/toegankelijkheid";

    public const string Reports = "/rapporten";
    public const string ReportTemplate = Reports + "/{slug}";
    public const string ReportFileTemplate = Reports + "/{name}.{form}";
    public const string ReportVersionTemplate = ReportTemplate + "/v{version:int}";
    public const string ReportVersionFileTemplate = ReportTemplate + "/v{name}.{form}";

    public const string AllActions = "/acties";
    public const string ActionTemplate = AllActions + "/{slug}";

    public const string Programmes = "/programmas";
    public const string ProgrammeTemplate = Programmes + "/{slug}";
    public const string ProgrammeFileTemplate = ProgrammeTemplate + ".{form}";
    public const string ProgrammeVersionTemplate = ProgrammeTemplate + "/v{version:int}";
    public const string ProgrammeVersionFileTemplate = ProgrammeVersionTemplate + ".{form}";

    public const string Register = "/register";
    public const string RegisterLines = "/register.jsonl";
    public const string Check = "/register/nakijken";

    public const string Feed = "/feed.atom";
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";
    public const string Catalog = "/catalogus.jsonld";
    public const string Terms = "/ns/lier";
    public const string ReportSchema = "/schemas/rapport-1.json";
    public const string ProgrammeSchema = "/schemas/programma-1.json";

    public const string SignIn = "/aanmelden";
    public const string SignInWithProvider = "/aanmelden/extern";
    public const string SignInAsTemplate = "/aanmelden/als/{role}";
    public const string SignOut = "/afmelden";

    /// <summary>As it was written down in the register, by the domain itself.</summary>
    public static string Report(ReportingPeriod period) => PublishedReport.AddressOf(period);

    public static string Report(ReportingPeriod period, int version) => Fill(ReportVersionTemplate, period.Slug, version);

    /// <summary>Another form of a report; without a version that of the latest.</summary>
    public static string Report(ReportingPeriod period, int? version, string form) => version is { } number
        ? Fill(ReportVersionFileTemplate, period.Slug, number, form)
        : Fill(ReportFileTemplate, period.Slug, form);

    public static string Action(string slug) => Fill(ActionTemplate, slug);

    /// <summary>As it was written down in the register, by the domain itself.</summary>
    public static string Programme(string slug) => Domain.Programmes.Programme.AddressOf(slug);

    public static string Programme(string slug, int version) => Fill(ProgrammeVersionTemplate, slug, version);

    /// <summary>Another form of a programme; without a version that of the latest.</summary>
    public static string Programme(string slug, int? version, string form) => version is { } number
        ? Fill(ProgrammeVersionFileTemplate, slug, number, form)
        : Fill(ProgrammeFileTemplate, slug, form);

    /// <summary>An engagement on the page of its programme.</summary>
    public static string Engagement(string programme, string target) => $"{Programme(programme)}#engagement-{target}";

    public static string SignInFailed(string failure) => $"{SignIn}?fout={failure}";

    public static string SignInAs(string role) => Fill(SignInAsTemplate, role);
}
