using Lier.Portal.Application.Settings;

namespace Lier.Portal.Application.Routes;

/// <summary>A portal does not start on a file of another subject, or of none that it knows: <see cref="RouteDefinitions"/>.</summary>
public sealed class WrongSubjectTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "workflows");

    [Theory]
    [InlineData("report.json", "customProperties.subject is 'report', but this setting is for the route of a measurement.")]
    [InlineData("progress-note.json", "customProperties.subject is 'note', but this setting is for the route of a measurement.")]
    public void The_file_of_another_subject_is_refused(string file, string expected)
    {
        var refused = Assert.Throws<SetupException>(() => Read(File.ReadAllText(Path.Combine(Folder, file))));
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "\"subject\": \"measurement\"",
        "\"subject\": \"measurements\"",
        "customProperties.subject: 'measurements' is none of note, measurement, report, report-part")]
    [InlineData(
        "\\\"step\\\":\\\"publish\\\"",
        "\\\"step\\\":\\\"print\\\"",
        "step 'print' is none of a measurement: write, agree, decide, publish")]
    [InlineData(
        "\\\"role\\\":\\\"Alderman\\\"",
        "\\\"role\\\":\\\"Mayor\\\"",
        "role 'Mayor' is nobody here: Staff, HeadOfService, ManagementTeam, Alderman, CollegeSecretary, Administrator")]
    [InlineData(
        "\\\"step\\\":\\\"write\\\",",
        "\\\"step\\\":\\\"write\\\",\\\"due\\\":{\\\"date\\\":\\\"reportBy\\\"},",
        "who did not begin would hear of no deadline")]
    [InlineData(
        "\\\"outcomes\\\":{\\\"publiceren\\\"",
        "\\\"outcomes\\\":{\\\"drukken\\\"",
        "outcome 'drukken' is none of a publish step: publiceren")]
    public void A_word_that_nobody_knows_is_named(string from, string to, string expected)
    {
        var json = File.ReadAllText(Path.Combine(Folder, "programme-report.json"));
        Assert.Contains(from, json, StringComparison.Ordinal);

        var refused = Assert.Throws<SetupException>(() => Read(json.Replace(from, to, StringComparison.Ordinal)));

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_of_another_subject_is_none_of_this_one()
    {
        var json = File.ReadAllText(Path.Combine(Folder, "programme-report.json"))
            .Replace("\"subject\": \"measurement\"", "\"subject\": \"note\"", StringComparison.Ordinal);

        var problems = RouteDefinition.Check(json).Select(p => p.ToString());

        Assert.Contains("'Goedgekeurd' (publicatie): step 'publish' is none of a note: write, agree, decide", problems);
    }

    private static RouteDefinition Read(string json) => RouteDefinition.Read(json, "file", RouteSubject.Measurement);
}
