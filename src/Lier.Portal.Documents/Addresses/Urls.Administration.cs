namespace Lier.Portal.Documents.Addresses;

/// <content>Where an administrator sets the portal right.</content>
public static partial class Urls
{
    public const string Administration = "/beheer";
    public const string Rounds = "/beheer/perioden";
    public const string Deadlines = "/beheer/termijnen";
    public const string Mail = "/beheer/meldingen";
    public const string Teams = "/beheer/teams";
    public const string Stuck = "/beheer/vastgelopen";
    public const string Interventions = "/beheer/ingrepen";
    public const string Feedback = "/beheer/terugmeldingen";

    public const string Actions = "/beheer/acties";
    public const string AssignActionTemplate = Actions + "/{ActionId:int}";

    public const string RouteVersions = "/beheer/werkstromen";
    public const string MoveNotesTemplate = RouteVersions + "/{From}/verplaatsen";

    public const string ImportReport = "/beheer/inlezen";
    public const string ImportTemplate = ImportReport + "/{UploadId:int}";

    public const string Budgets = "/beheer/budgetten";
    public const string BudgetTemplate = Budgets + "/{UploadId:int}";
    public const string BudgetDifferencesTemplate = BudgetTemplate + "/verschillen";

    public const string ProgrammesAdministration = "/beheer/programmas";
    public const string EngagementAdministrationTemplate = ProgrammesAdministration + "/{Slug}/{Engagement}";

    public static string Team(string team) => $"{Teams}?team={Uri.EscapeDataString(team)}";

    public static string AssignAction(int actionId) => Fill(AssignActionTemplate, actionId);

    /// <summary>The actions that a search finds, all of them picked.</summary>
    public static string ActionsPicked(string search) => $"{Actions}?alles=ja&zoek={Uri.EscapeDataString(search)}";

    public static string MoveNotes(string sha256) => Fill(MoveNotesTemplate, sha256);

    public static string Import(int uploadId) => Fill(ImportTemplate, uploadId);

    /// <summary>A file with amounts, and what its columns are.</summary>
    public static string Budget(int uploadId) => Fill(BudgetTemplate, uploadId);

    public static string BudgetDifferences(int uploadId) => Fill(BudgetDifferencesTemplate, uploadId);

    /// <summary>An engagement as an administrator puts it right.</summary>
    public static string EngagementAdministration(string programme, string target) =>
        Fill(EngagementAdministrationTemplate, programme, target);
}
