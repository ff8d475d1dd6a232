using Lier.Portal.Domain;

namespace Lier.Portal.Documents.Addresses;

/// <content>Where the college sits, and where what it decided is published.</content>
public static partial class Urls
{
    public const string CollegeTemplate = "/college/{PeriodSlug}";
    public const string MissingTemplate = CollegeTemplate + "/ontbreekt";
    public const string OverviewTemplate = CollegeTemplate + "/overzicht";
    public const string BundleTemplate = CollegeTemplate + "/bundel";
    public const string ProposalTemplate = CollegeTemplate + "/ontwerpbesluit";
    public const string ProposalDocumentTemplate = "/college/{period}/ontwerpbesluit/ontwerpbesluit.docx";
    public const string DecisionsTemplate = CollegeTemplate + "/besluiten";
    public const string DecisionTemplate = DecisionsTemplate + "/{Id:int}";
    public const string DecisionDocumentTemplate = "/college/{period}/besluiten/{id:int}/besluit.docx";

    public const string PublicationTemplate = "/publicatie/{PeriodSlug}";
    public const string PreviewTemplate = PublicationTemplate + "/voorbeeld";
    public const string ReportAgreementTemplate = PublicationTemplate + "/akkoord";

    public static string College(ReportingPeriod period) => Fill(CollegeTemplate, period.Slug);

    public static string Missing(ReportingPeriod period) => Fill(MissingTemplate, period.Slug);

    public static string Overview(ReportingPeriod period) => Fill(OverviewTemplate, period.Slug);

    public static string Bundle(ReportingPeriod period) => Fill(BundleTemplate, period.Slug);

    public static string Proposal(ReportingPeriod period) => Fill(ProposalTemplate, period.Slug);

    public static string ProposalDocument(ReportingPeriod period) => Fill(ProposalDocumentTemplate, period.Slug);

    public static string Decisions(ReportingPeriod period) => Fill(DecisionsTemplate, period.Slug);

    public static string Decision(ReportingPeriod period, int id) => Fill(DecisionTemplate, period.Slug, id);

    public static string DecisionDocument(ReportingPeriod period, int id) => Fill(DecisionDocumentTemplate, period.Slug, id);

    public static string Publication(ReportingPeriod period) => Fill(PublicationTemplate, period.Slug);

    public static string ReportAgreement(ReportingPeriod period) => Fill(ReportAgreementTemplate, period.Slug);

    public static string Preview(ReportingPeriod period) => Fill(PreviewTemplate, period.Slug);
}
