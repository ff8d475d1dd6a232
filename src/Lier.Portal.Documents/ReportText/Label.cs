namespace Lier.Portal.Documents.ReportText;

/// <summary>What a line of a report's text can be, in the order of the text; any other line is text under the label before it.</summary>
internal enum Label
{
    Start,
    Plans,
    Table,
    Section,
    Receipts,
    Expenses,
    Balance,
    NoAmounts,
    Actions,
    Action,
    Aldermen,
    Dates,
    NoNote,
    Status,
    ProgressLight,
    TimingLight,
    StopReason,
    Decision,
    Progress,
    Timing,
    Totals,
    Evaluation,
    ChangedAssumptions,
    ChangedRisks,
    End,
}
