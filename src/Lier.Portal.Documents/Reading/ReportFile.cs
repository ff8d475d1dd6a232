using Lier.Portal.Documents.Problems;
using Lier.Portal.Documents.ReportText;
using Lier.Portal.Documents.Tables;
using Lier.Portal.Domain;

namespace Lier.Portal.Documents.Reading;

/// <summary>A report in one of the forms that can be read back: told from its content, and where that says nothing from its name.</summary>
public static class ReportFile
{
    /// <param name="name">Of the file, with or without its folder.</param>
    /// <param name="budgets">The table of budgets that goes with a table of actions.</param>
    public static ReportReading Read(string name, string text, ReportingPeriod period, string? budgets = null)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (ReportJsonReader.IsOne(text) || ending == ".json") return ReportJsonReader.Read(text, period);
        if (!ReportCsvReader.IsOne(text) && ending != ".csv") return ReportTextReader.Read(text, period);
        var reading = ReportCsvReader.Read(text, budgets, period);
        if (budgets is not null) return reading;
        var withoutAmounts = new ReportProblem(
            1, name, "ook de tabel met budgetten; zonder die tabel krijgt het rapport geen bedragen");
        return reading with { Warnings = [.. reading.Warnings, withoutAmounts] };
    }
}
