using System.Diagnostics;
using System.Globalization;

namespace Lier.Portal.Benchmarks;

/// <summary>What a page for citizens costs to make and to send, with 25 and with 2,500 actions in the second report of a plan.</summary>
internal static class PublicPageTimes
{
    private const int Rounds = 15;

    // What follows a question mark is made anew each time; without one an address is answered from memory.
    private static readonly string[] Pages = ["/?x", "/rapporten/2020-h2?x", "/rapporten/2020-h2", "/rapporten/2020-h2?zoek=trajecten+begeleid", "/rapporten/2020-h2?zoek=bestaatniet", "/acties?x", "/acties?zoek=trajecten", "/acties/01-11-sap-001-01?x"];

    public static async Task MeasureAsync()
    {
        foreach (var actions in new[] { 25, 2500 })
        {
            await using var town = await ServedTown.FoundAsync(actions, [new(2020, 1), new(2020, 2), new(2021, 1)]);
            using var http = new HttpClient { BaseAddress = town.Address };
            http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");
            foreach (var page in Pages) await MeasureAsync(http, page, actions);
        }
    }

    private static async Task MeasureAsync(HttpClient http, string page, int actions)
    {
        var (times, bytes) = (new List<double>(), 0);
        for (var round = 0; round < Rounds; round++)
        {
            var begun = Stopwatch.GetTimestamp();
            bytes = (await http.GetByteArrayAsync(new Uri(page, UriKind.Relative))).Length;
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{actions} actions, {page}: first {times[0]:F1} ms, median {times.Order().ElementAt(Rounds / 2):F1} ms, {bytes / 1024.0:F1} KiB gzipped"));
    }
}
