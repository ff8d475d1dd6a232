using Lier.Portal.Documents.Sheets;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Tables;

/// <summary>
/// A report as a table with a row per action; together with <see cref="BudgetCsv"/> it says all, and <see cref="ReportCsvReader"/> reads it
/// back.
/// </summary>
public static class ReportCsv
{
    internal const string Period = "periode";

    internal static readonly IReadOnlyList<Column<ReportRow>> Columns =
    [
        new(Period, r => r.Content.Period.Code),
        new("versie", r => r.Facts is { } facts ? CellValues.Written(facts.Version) : null),
        new("herkomst", r => r.Facts is { } facts ? Origins.Written(facts.Origin) : null),
        new("gepubliceerd_op", r => r.Facts?.PublishedAt is { } at ? CellValues.Written(at) : null),
        new("burgemeester", r => r.Facts?.Mayor),
        new("besluit_datum", r => Day(r.Facts?.Decision)),
        new("besluit_nummer", r => r.Facts?.Decision?.Number),
        new("erratum", r => r.Facts?.Erratum),
        new("gewijzigde_assumpties", r => r.Content.ChangedAssumptions),
        new("gewijzigde_risicos", r => r.Content.ChangedRisks),
        new("doelstelling_code", r => r.Objective.Code),
        new("doelstelling_titel", r => r.Objective.Title),
        new("doelstelling_evaluatie", r => r.Objective.Evaluation),
        new("actieplan_code", r => r.Plan?.Code),
        new("actieplan_titel", r => r.Plan?.Title),
        new("actieplan_beschrijving", r => r.Plan?.Description),
        new("actie_code", r => r.Action?.Code),
        new("actie_titel", r => r.Action?.Title),
        new("actie_beschrijving", r => r.Action?.Description),
        new("bevoegde_schepen", r => r.Action?.Aldermen),
        new("startdatum", r => r.Action is { } action ? CellValues.Written(action.Start) : null),
        new("einddatum", r => r.Action is { } action ? CellValues.Written(action.End) : null),
        new("status", r => r.Note is { } note ? CellValues.Written((int)note.Status) : null),
        new("status_tekst", r => r.Note?.StatusLabel),
        .. NoteFields.BesideStatus.Select(f => new Column<ReportRow>(f.Public.Column, r => r.Note is { } note ? f.Words(note) : null)),
        new("nota_versie", r => r.Note?.Version is { } version ? CellValues.Written(version) : null),
        new("nota_besluit_datum", r => Day(r.Note?.Decision)),
        new("nota_besluit_nummer", r => r.Note?.Decision?.Number),
    ];

    public static string Write(ReportContent content) => CsvTable.Write([Columns.Names(), .. Rows(content)]);

    internal static IEnumerable<IReadOnlyList<string>> Rows(ReportContent content) =>
        ReportRow.Of(content).Select(row => Columns.Select(c => c.Cell(row)).ToList());

    private static string? Day(ReportedDecision? decision) => decision is null ? null : CellValues.Written(decision.SessionDate);
}

/// <summary>An action with all above it; a plan without actions and an objective without plans have a row of their own.</summary>
internal sealed record ReportRow(ReportContent Content, ReportedObjective Objective, ReportedPlan? Plan, ReportedAction? Action)
{
    public PublicationFacts? Facts => Content.Publication;
    public ReportedNote? Note => Action?.Note;

    public static IEnumerable<ReportRow> Of(ReportContent content) =>
        from objective in content.Objectives
        from plan in objective.Plans.Cast<ReportedPlan?>().DefaultIfEmpty()
        from action in (plan?.Actions ?? []).Cast<ReportedAction?>().DefaultIfEmpty()
        select new ReportRow(content, objective, plan, action);
}
