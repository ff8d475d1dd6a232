using Lier.Portal.Application.Routes;
using Lier.Portal.Workflow;

namespace Lier.Portal.CommandLine;

/// <summary>
/// Checks and walks a workflow definition without a database. What they print is for those who edit the file, in English.
/// </summary>
public static class WorkflowVerbs
{
    public static async Task<int> CheckAsync(Arguments arguments)
    {
        var file = arguments.File;
        var json = await ReadAsync(file);
        var problems = RouteDefinition.Check(json);
        foreach (var problem in problems) await Console.Error.WriteLineAsync($"{file}: {problem}");
        if (problems.Count > 0) return Verbs.Wrong;
        await Console.Out.WriteLineAsync($"{file}: no problems");
        return Verbs.Fine;
    }

    public static async Task<int> SimulateAsync(Arguments arguments)
    {
        if (arguments.Words is not [var file, ..]) throw new UsageException("Noem het workflowbestand.");
        var outcomes = arguments.Words.Skip(1).ToList();
        try
        {
            return Simulation.Run(WorkflowFile.Read(await ReadAsync(file)), outcomes, Console.Out, Console.Error);
        }
        catch (WorkflowFileException problems)
        {
            foreach (var problem in problems.Problems) await Console.Error.WriteLineAsync($"{file}: {problem}");
            return Verbs.Wrong;
        }
    }

    private static async Task<string> ReadAsync(string file) =>
        File.Exists(file) ? await File.ReadAllTextAsync(file) : throw new RefusedException($"Het bestand {file} bestaat niet.");
}
