using System.Diagnostics;
using System.Globalization;
using Lier.Portal.Domain;

namespace Lier.Portal.Benchmarks;

/// <summary>How long a desk takes to answer in a small and in a large town, asked in turns so that both meet the same noise.</summary>
internal static class PageTimes
{
    private const int Rounds = 200;
    private const int WarmUp = 30;

    private static readonly IReadOnlyList<ReportingPeriod> SixYears = [.. Enumerable.Range(0, 12).Select(n => new ReportingPeriod(2020 + n / 2, n % 2 + 1))];

    /// <summary>25 actions in their second half-year beside 2,500 in their twelfth.</summary>
    public static async Task MeasureAsync()
    {
        await using var small = await ServedTown.FoundAsync(25, [.. SixYears.TakeLast(2)]);
        await using var large = await ServedTown.FoundAsync(2500, SixYears);
        using var http = new HttpClient();
        foreach (var (name, pages) in new[] { ("/werk", (small.Address + "werk", large.Address + "werk")), ("nota", (small.Address + small.FirstNote[1..], large.Address + large.FirstNote[1..])) })
        {
            var (few, many) = (new List<double>(), new List<double>());
            for (var round = -WarmUp; round < Rounds; round++)
            {
                var (a, b) = (await TimeAsync(http, pages.Item1), await TimeAsync(http, pages.Item2));
                if (round < 0) continue;
                few.Add(a);
                many.Add(b);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {Median(few):F2} ms with 25 actions, {Median(many):F2} ms with 2,500 x 12: {Median(many) / Median(few):F2} times"));
        }
    }

    /// <summary>A town that stays up for a load of circuits from outside; <c>/_heap</c> tells what is alive.</summary>
    public static async Task ServeAsync()
    {
        await using var town = await ServedTown.FoundAsync(25, [.. SixYears.TakeLast(2)]);
        Console.WriteLine($"{town.Address} {town.FirstNote} pid {Environment.ProcessId}");
        await town.WaitAsync();
    }

    private static async Task<double> TimeAsync(HttpClient http, string page)
    {
        var begun = Stopwatch.GetTimestamp();
        (await http.GetAsync(new Uri(page))).EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
