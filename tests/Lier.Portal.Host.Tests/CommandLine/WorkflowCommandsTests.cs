namespace Lier.Portal.CommandLine;

/// <summary>A workflow file is checked and walked on paper at the command line: <see cref="WorkflowVerbs"/>.</summary>
public sealed class WorkflowCommandsTests : IDisposable
{
    private static readonly string RealFile = Path.Combine(AppContext.BaseDirectory, "workflows", "progress-note.json");

    private readonly PortalCommand line = new();

    public void Dispose() => line.Dispose();

    [Fact]
    public async Task The_real_file_has_no_problems()
    {
        var answer = await line.RunAsync("check-workflow", RealFile);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Errors));
    }

    [Fact]
    public async Task A_setting_of_the_portal_among_the_outcomes_is_passed_over()
    {
        var answer = await line.RunAsync("simulate-workflow", RealFile, "indienen", "--ConnectionStrings:Portal=Data Source=portal.db");

        Assert.Equal((0, "status: Running/Suspended at Akkoord schepen"), (answer.ExitCode, answer.Output.Trim().Split('\n')[^1].Trim()));
    }

    [Fact]
    public async Task Every_problem_stands_on_a_line_of_its_own()
    {
        var json = (await File.ReadAllTextAsync(RealFile)).Replace("\"Elsa.WriteLine\"", "\"Elsa.FlowFork\"", StringComparison.Ordinal).Replace("\"Elsa.End\"", "\"Elsa.SendEmail\"", StringComparison.Ordinal);

        var answer = await line.RunAsync("check-workflow", line.File("stuk.json", json));

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("Elsa.FlowFork is not supported", answer.Errors, StringComparison.Ordinal);
        Assert.Contains("Elsa.SendEmail is not supported", answer.Errors, StringComparison.Ordinal);
        Assert.All(answer.Errors.Trim().Split('\n'), l => Assert.StartsWith("stuk.json: ", l, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("indienen akkoord goedgekeurd", 0, "status: Finished/Finished")]
    [InlineData("indienen terugsturen indienen akkoord uitgesteld goedgekeurd", 0, "status: Finished/Finished")]
    [InlineData("indienen", 0, "status: Running/Suspended at Akkoord schepen")]
    [InlineData("", 0, "status: Running/Suspended at Opmaak")]
    [InlineData("indienen publiceren", 1, "status: Running/Suspended at Akkoord schepen")]
    public async Task A_walk_on_paper_ends_where_the_outcomes_lead(string outcomes, int exitCode, string status)
    {
        var answer = await line.RunAsync(["simulate-workflow", RealFile, .. outcomes.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(exitCode, answer.ExitCode);
        Assert.Equal(status, answer.Output.Trim().Split('\n')[^1].Trim());
        Assert.Contains("Opmaak Suspended", answer.Output, StringComparison.Ordinal);
        Assert.Equal(exitCode == 1, answer.Errors.Contains("'publiceren'", StringComparison.Ordinal));
    }
}
