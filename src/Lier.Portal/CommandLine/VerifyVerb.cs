using Lier.Portal.Application.Administration;
using Lier.Portal.Application.Startup;
using Lier.Portal.Application.Verification;

namespace Lier.Portal.CommandLine;

/// <summary>
/// <c>verify</c>: computes every hash and both chains again, looks for what stands in its route elsewhere than its facts
/// say (exit 1), and names what nobody can help on (no error, but somebody should look).
/// </summary>
public static class VerifyVerb
{
    public static async Task<int> RunAsync(IServiceProvider services, Arguments arguments)
    {
        arguments.NoFile();
        await PortalDatabase.RefuseUnreadableAsync(services);
        var result = await services.GetRequiredService<Integrity>().CheckAsync();
        foreach (var fault in result.Faults) await Console.Error.WriteLineAsync(fault.Sentence);
        var stuck = await services.GetRequiredService<StuckQueries>().AllAsync();
        foreach (var note in stuck.Tasks)
            await Console.Out.WriteLineAsync($"Let op: nota {note.Code} over de {note.Period.Label}: {note.Why}.");
        foreach (var measurement in stuck.Measurements)
            await Console.Out.WriteLineAsync($"Let op: {measurement.About}, “{measurement.Name}”: {measurement.Why}.");
        foreach (var round in stuck.Closed)
            await Console.Out.WriteLineAsync($"Let op: de {round.Period.Label} is gesloten met {round.Open} open nota’s.");
        var broken = result.Faults.Count;
        await Console.Out.WriteLineAsync(broken == 0
            ? $"In orde: {result.Checks} gegevens nagerekend."
            : $"Niet in orde: {broken} gevonden, {result.Checks} gegevens nagerekend.");
        return broken == 0 ? Verbs.Fine : Verbs.Wrong;
    }
}
