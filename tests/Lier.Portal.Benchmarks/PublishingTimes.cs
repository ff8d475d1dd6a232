using System.Diagnostics;
using System.Globalization;
using Lier.Portal.Application.College;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Benchmarks;

/// <summary>How long it takes to publish a report with all its forms but the PDF, and to check everything afterwards.</summary>
internal static class PublishingTimes
{
    private static readonly string Progress = string.Concat(Enumerable.Repeat("In dit halfjaar werden trajecten begeleid en doorverwezen. ", 12));

    public static async Task MeasureAsync()
    {
        // The first one warms up.
        foreach (var notes in new[] { 25, 25, 250, 2500 })
        {
            using var town = await Town.FoundAsync("FULL", notes);
            foreach (var id in town.NoteIds)
            {
                await town.Notes.SubmitAsync(id, 0, new NoteText(ActionStatus.Halfway, Progress, "Op schema."), Town.Author);
                await town.Notes.AgreeAsync(id, 1, town.Alderman);
            }

            await town.College.RegisterAsync(Town.Period, Town.SessionDay, "2022_CBS_00061", [.. town.NoteIds.Select(id => new NoteResult(id, 1, DecisionOutcome.Approved, ""))], Town.Secretary);
            var begun = Stopwatch.GetTimestamp();
            var draft = await town.Publication.DraftAsync(Town.Period, ReportTexts.None);
            var drafted = Stopwatch.GetElapsedTime(begun);
            begun = Stopwatch.GetTimestamp();
            var report = await town.Publication.PublishAsync(Town.Period, ReportTexts.None, draft!.NotesHash, Town.Secretary);
            var published = Stopwatch.GetElapsedTime(begun);
            begun = Stopwatch.GetTimestamp();
            var check = await town.Integrity.CheckAsync();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{notes} actions: draft {drafted.TotalSeconds:F2} s, published {published.TotalSeconds:F2} s, {report.Frozen.Length / 1024} KiB of JSON; {check.Checks} checks in {Stopwatch.GetElapsedTime(begun).TotalSeconds:F2} s, {check.Faults.Count} faults"));
        }
    }
}
