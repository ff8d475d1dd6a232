using Lier.Portal.Documents.Reading;

namespace Lier.Portal.CommandLine;

/// <summary>
/// A report goes in and out at the command line, letter for letter: <see cref="ImportVerb"/> and <see cref="ExportVerb"/>.
/// </summary>
public sealed class ImportAndExportTests : IDisposable
{
    private readonly PortalCommand line = new();

    public void Dispose() => line.Dispose();

    [Fact]
    public async Task What_goes_in_comes_out_letter_for_letter()
    {
        var file = line.File("rapport.txt", FirstReport.Text());

        var import = await line.RunAsync("import", file, "--period", "2021-H1");
        var export = await line.RunAsync("export", "--period", "2021-H1", "--format", "txt");

        Assert.Equal((0, ""), (import.ExitCode, import.Errors));
        Assert.Contains("1 beleidsdoelstelling(en), 4 actieplan(nen), 25 actie(s), 5 budgettabel(len)", import.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (export.ExitCode, export.Errors));
        Assert.Equal(Letters.Of(FirstReport.Text()), Letters.Of(export.Output));
    }

    [Fact]
    public async Task What_another_portal_exported_as_json_or_as_tables_comes_out_the_same()
    {
        await line.RunAsync("import", line.File("rapport.txt", FirstReport.Text()), "--period", "2021-H1");
        var exported = new Dictionary<string, string>();
        foreach (var form in (string[])["json", "csv", "budget.csv"]) exported[form] = (await line.RunAsync("export", "--period", "2021-H1", "--format", form)).Output;

        foreach (var (file, more) in ((string, string[])[])[("terug.json", []), ("terug.csv", ["--budgets", "terug.budget.csv"])])
        {
            using var other = new PortalCommand();
            foreach (var (form, text) in exported) other.File($"terug.{form}", text);

            var import = await other.RunAsync(["import", file, "--period", "2021-H1", .. more]);
            var again = await other.RunAsync("export", "--period", "2021-H1", "--format", "json");

            Assert.Equal((0, ""), (import.ExitCode, import.Errors));
            Assert.Contains("25 actie(s), 5 budgettabel(len)", import.Output, StringComparison.Ordinal);
            Assert.Equal(exported["json"], again.Output);
        }
    }

    [Fact]
    public async Task A_table_that_cannot_be_placed_is_told_by_its_line_and_nothing_is_stored()
    {
        await line.RunAsync("import", line.File("rapport.txt", FirstReport.Text()), "--period", "2021-H1");
        var csv = (await line.RunAsync("export", "--period", "2021-H1", "--format", "csv")).Output;
        using var other = new PortalCommand();

        var import = await other.RunAsync("import", other.File("stuk.csv", csv.Replace("2020-01-01", "1/1/2020", StringComparison.Ordinal)), "--period", "2021-H1");

        Assert.Equal(1, import.ExitCode);
        Assert.Contains("stuk.csv:2: «startdatum: 1/1/2020» — verwacht: een dag zoals 2020-01-31", import.Errors, StringComparison.Ordinal);
        Assert.Contains("Niets opgeslagen", import.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_documented_command_writes_the_report_and_nothing_else()
    {
        await line.RunAsync("import", line.File("rapport.txt", FirstReport.Text()), "--period", "2021-H1");

        var export = await line.RunAsDocumentedAsync("export", "--period", "2021-H1", "--format", "txt");

        Assert.Equal((0, ""), (export.ExitCode, export.Errors));
        Assert.Equal(Letters.Of(FirstReport.Text()), Letters.Of(export.Output));
    }

    [Fact]
    public async Task A_dry_run_tells_what_would_change_and_stores_nothing()
    {
        var file = line.File("rapport.txt", FirstReport.Text());

        var dry = await line.RunAsync("import", file, "--period", "2021-H1", "--dry-run");
        var export = await line.RunAsync("export", "--period", "2021-H1", "--format", "txt");

        Assert.Equal(0, dry.ExitCode);
        Assert.Contains("nieuw: actie 01/11/SAP/04/04", dry.Output, StringComparison.Ordinal);
        Assert.Contains("Niets opgeslagen (--dry-run).", dry.Output, StringComparison.Ordinal);
        Assert.Equal((1, "Over de eerste helft 2021 is geen rapport gepubliceerd."), (export.ExitCode, export.Errors.Trim()));
    }

    [Fact]
    public async Task A_setting_after_the_dry_run_is_still_a_setting()
    {
        await line.RunAsync("import", line.File("rapport.txt", FirstReport.Text()), "--period", "2021-H1");

        var elsewhere = await line.RunAsync("import", "rapport.txt", "--period", "2021-H1", "--dry-run", $"--ConnectionStrings:Portal=Data Source={Path.Combine(line.Folder, "ander.db")}");

        Assert.Contains("nieuw: Meerjarenplan 2020–2025", elsewhere.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(line.Folder, "ander.db")));
    }

    [Theory]
    [InlineData("nergens/portal.db")]
    [InlineData("geen-database.txt")]
    public async Task A_database_that_cannot_be_opened_is_named_with_the_cure(string file)
    {
        line.File("geen-database.txt", new string('x', 5000));

        var answer = await line.RunAsync(
            "import", "geen-database.txt", "--period", "2021-H1", $"--ConnectionStrings:Portal=Data Source={file}");

        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith($"ConnectionStrings:Portal is 'Data Source={file}'", answer.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_the_same_report_again_changes_nothing_and_another_one_is_refused()
    {
        var file = line.File("rapport.txt", FirstReport.Text());
        var other = line.File("anders.txt", FirstReport.Text().Replace("553 fietsherstellingen", "554 fietsherstellingen", StringComparison.Ordinal));
        await line.RunAsync("import", file, "--period", "2021-H1");

        var again = await line.RunAsync("import", file, "--period", "2021-H1");
        var changed = await line.RunAsync("import", other, "--period", "2021-H1");

        Assert.Equal(0, again.ExitCode);
        Assert.Contains("er verandert niets", again.Output, StringComparison.Ordinal);
        Assert.Equal(1, changed.ExitCode);
        Assert.Contains("Wat gepubliceerd is, verandert niet", changed.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_line_that_cannot_be_placed_is_named_and_nothing_is_stored()
    {
        var lines = FirstReport.Text().Split('\n');
        var status = Array.FindIndex(lines, l => l.Trim() == "2-Halverwege");
        lines[status] = "5-Klaar";
        lines[Array.FindIndex(lines, l => l.StartsWith("Saldo Exploitatie -78", StringComparison.Ordinal))] = "Saldo Exploitatie 1,00 2,00";
        var amount = Array.FindIndex(lines, l => l.StartsWith("Ontvangsten 492", StringComparison.Ordinal));
        lines[amount] = "Ontvangsten 492446,71 907.065,88";
        var file = line.File("stuk.txt", string.Join('\n', lines));

        var import = await line.RunAsync("import", file, "--period", "2021-H1");
        var export = await line.RunAsync("export", "--period", "2021-H1", "--format", "txt");

        Assert.Equal(1, import.ExitCode);
        Assert.Contains($"stuk.txt:{status + 1}: «5-Klaar» — verwacht:", import.Errors, StringComparison.Ordinal);
        Assert.Contains($"stuk.txt:{amount + 1}: «Ontvangsten 492446,71 907.065,88» — verwacht:", import.Errors, StringComparison.Ordinal);
        Assert.Contains("let op: stuk.txt:", import.Output, StringComparison.Ordinal);
        Assert.Contains("Niets opgeslagen: 2 regel(s)", import.Errors, StringComparison.Ordinal);
        Assert.Equal(1, export.ExitCode);
    }

    [Theory]
    [InlineData("import nergens.txt --period 2021-H1", 1, "Het bestand nergens.txt bestaat niet.")]
    [InlineData("import rapport.txt --period 2021-H3", 2, "“2021-H3” is geen periode zoals 2021-H1.")]
    [InlineData("import rapport.txt", 2, "--period ontbreekt.")]
    [InlineData("import --period 2021-H1", 2, "Noem het bestand.")]
    [InlineData("import rapport.txt nog-een.txt --period 2021-H1", 2, "Eén bestand per keer")]
    [InlineData("export --period 2021-H1 --format docx", 1, "Er is geen gegevensbank “")]
    [InlineData("export --period 2021-H1 --format txt --version nul", 2, "“nul” is geen versienummer.")]
    [InlineData("export --period 2021-H1 --format txt --vorm x", 2, "Onbekende optie “--vorm”.")]
    [InlineData("publiceer", 2, "Onbekende opdracht “publiceer”.")]
    public async Task A_wrong_command_is_told_what_is_wrong(string command, int exitCode, string message)
    {
        line.File("rapport.txt", "");

        var answer = await line.RunAsync(command.Split(' '));

        Assert.Equal(exitCode, answer.ExitCode);
        Assert.Contains(message, answer.Errors, StringComparison.Ordinal);
    }
}
