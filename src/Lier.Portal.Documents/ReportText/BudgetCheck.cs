using Lier.Portal.Documents.Problems;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.ReportText;

/// <summary>Checks the rows of the budget tables, one after another; a saldo that does not add up is only a warning.</summary>
internal sealed class BudgetCheck(Findings findings)
{
    private readonly HashSet<string> _sections = [];
    private string _section = "";
    private Amounts? _receipts = Amounts.Zero;
    private Amounts? _expenses = Amounts.Zero;

    public void Check(Field field)
    {
        switch (field.Label)
        {
            case Label.Table:
                _sections.Clear();
                break;
            case Label.Section:
                Open(field);
                break;
            case Label.Receipts:
                _receipts = Read(field, ReportWords.Receipts);
                break;
            case Label.Expenses:
                _expenses = Read(field, ReportWords.Expenses);
                break;
            case Label.Balance:
                CheckBalance(field);
                break;
        }
    }

    private void Open(Field field)
    {
        (_section, _receipts, _expenses) = (field.Line.Text, Amounts.Zero, Amounts.Zero);
        if (!_sections.Add(_section)) findings.Problem(field.Line, $"«{_section}» maar één keer in een tabel");
    }

    private Amounts? Read(Field row, string words, string? name = null)
    {
        var amounts = FieldValues.Amounts(row, name);
        if (amounts is null) findings.Problem(row.Line, $"«{words}» met twee bedragen zoals 1.324.787,60");
        return amounts;
    }

    private void CheckBalance(Field row)
    {
        var words = $"{ReportWords.Balance} {_section}";
        if (Read(row, words, _section) is not { } found || _receipts is null || _expenses is null) return;
        var computed = _receipts - _expenses;
        if (found != computed) findings.Warning(row.Line, $"«{words} {computed.Booked} {computed.Budget}», ontvangsten min uitgaven");
    }
}
