using Lier.Portal.Application.Audit;
using Lier.Portal.Application.Reports;
using Lier.Portal.CommandLine;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Verification;

/// <summary>
/// Whoever alters the database file behind the portal's back is found out by <see cref="Integrity"/>: from the <see cref="AuditTrail"/>
/// that <see cref="AuditInterceptor"/> wrote, the register and the hashes.
/// </summary>
public sealed class VerifyTests : IAsyncLifetime, IDisposable
{
    private readonly Portal portal = new();
    private readonly PortalCommand terminal = new();

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        await portal.SubmittedAsync(Portal.Fietspunt);
        await portal.Notes.AgreeAsync((await portal.NoteAsync(Portal.Fietspunt)).Id, 1, await portal.PersonAsync(Role.Alderman));
        await portal.DecideAsync(await portal.NoteAsync(Portal.Fietspunt), DecisionOutcome.Approved);
        var publication = portal.Services.GetRequiredService<PublicationCommands>();
        var draft = await publication.DraftAsync(Portal.Period, ReportTexts.None);
        await publication.PublishAsync(Portal.Period, ReportTexts.None, draft!.NotesHash, await portal.PersonAsync(Role.CollegeSecretary));
    }

    public Task DisposeAsync() => portal.DisposeAsync().AsTask();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task What_nobody_touched_is_right()
    {
        var answer = await VerifyAsync();

        Assert.Equal(0, answer.ExitCode);
        Assert.Matches("^In orde: [1-9][0-9]+ gegevens nagerekend.$", answer.Output.Trim());
    }

    [Theory]
    [InlineData("UPDATE NoteVersion SET Text_Progress = Text_Progress || '!'", "Nota 01/11/SAP/01/01 over de tweede helft 2021, versie 1: de tekst past niet meer bij de hash")]
    [InlineData("UPDATE NoteVersion SET Sha256 = upper(Sha256)", "Nota 01/11/SAP/01/01 over de tweede helft 2021, versie 1: de tekst past niet meer bij de hash")]
    [InlineData("UPDATE Reports SET Frozen = replace(Frozen, 'Fietspunt', 'Fietspuntje') WHERE Period = '2021-H1'", "Rapport over de eerste helft 2021, versie 1: de inhoud past niet meer bij de hash")]
    [InlineData(
        "UPDATE Reports SET Sha256 = substr(Sha256, 2) || substr(Sha256, 1, 1) WHERE Period = '2021-H2'",
        "Rapport over de tweede helft 2021, versie 1: de inhoud past niet meer bij de hash")]
    [InlineData("UPDATE Reports SET Erratum = 'Toch niet.'", "Rapport over de tweede helft 2021, versie 1: de gegevens erbij zijn niet die van de bevroren inhoud.")]
    [InlineData("UPDATE PublishedActions SET Frozen = replace(Frozen, 'Fietspunt', 'Fietspuntje') WHERE Slug = '01-11-sap-01-01'", "een actie op haar eigen pagina is niet meer die van het rapport")]
    [InlineData("UPDATE PublishedFiles SET Content = CAST(CAST(Content AS TEXT) || '!' AS BLOB)", "de inhoud past niet meer bij de hash")]
    [InlineData("DELETE FROM PublishedFiles", "de bestanden zijn niet die van het register")]
    [InlineData("UPDATE ProgrammeFiles SET Content = CAST(CAST(Content AS TEXT) || '!' AS BLOB) WHERE Id = 1", "Bestand csv van programma 1: de inhoud past niet meer bij de hash")]
    [InlineData(
        "UPDATE ProgrammeFiles SET Sha256 = substr(Sha256, 2) || substr(Sha256, 1, 1) WHERE Id = 2",
        "Bestand jsonld van programma 1: de inhoud past niet meer bij de hash")]
    [InlineData("DELETE FROM ProgrammeFiles WHERE Form = 'csv'", "Plan Samenleven, versie 1: de bestanden zijn niet die van het register.")]
    [InlineData("UPDATE PublishedProgrammes SET Name = 'Plan'", "Plan, versie 1: de gegevens erbij zijn niet die van de bevroren inhoud.")]
    [InlineData("UPDATE Register SET Text = 'Anders' WHERE Number = 1", "Register: nummer 1 is gewijzigd.")]
    [InlineData(
        "UPDATE Register SET Hash = substr(Hash, 2) || substr(Hash, 1, 1) WHERE Number = 1", "Register: nummer 2 past niet op het vorige.")]
    [InlineData("DELETE FROM Register WHERE Number = 1", "Register: nummer 2 volgt op 0: er ontbreekt iets.")]
    [InlineData("DELETE FROM Register WHERE Address = '/rapporten/2021-h2'", "Rapport over de tweede helft 2021, versie 1: het register kent deze inhoud niet.")]
    [InlineData("UPDATE Audit SET Facts = replace(Facts, 'Medewerker', 'Iemand anders')", "is gewijzigd.")]
    [InlineData("DELETE FROM Audit WHERE Number = (SELECT max(Number) FROM Audit)", "Auditspoor:")]
    [InlineData("DELETE FROM Audit", "Auditspoor: NoteStep 1 is niet meer zoals het is opgeschreven.")]
    [InlineData("DELETE FROM Register", "het register kent deze inhoud niet")]
    [InlineData("DELETE FROM Audit WHERE Number >= (SELECT cast(substr(Trail, 1, instr(Trail, ':') - 1) AS INTEGER) FROM Register WHERE Number = 2)", "is niet meer wat het register ervan opschreef")]
    [InlineData("UPDATE Reports SET Origin = 'Imported'", "de gegevens erbij zijn niet die van de bevroren inhoud")]
    [InlineData("UPDATE NoteStep SET Reason = 'Verzonnen.'", "Auditspoor: NoteStep 1 is niet meer zoals het is opgeschreven.")]
    [InlineData("UPDATE NoteStep SET PersonName = 'Iemand anders' WHERE Sequence = 2", "Auditspoor: NoteStep 2 is niet meer zoals het is opgeschreven.")]
    [InlineData("DELETE FROM NoteStep WHERE Sequence = 4", "Auditspoor: er ontbreken rijen van de soort NoteStep.")]
    [InlineData("UPDATE Decisions SET Number = 'ander nummer'", "Auditspoor: CollegeDecision 1 is niet meer zoals het is opgeschreven.")]
    [InlineData("UPDATE DecisionResult SET Outcome = 'Deferred'", "Auditspoor: DecisionResult 1 is niet meer zoals het is opgeschreven.")]
    [InlineData(
        "UPDATE Notes SET Stage = 'WithCollege' WHERE Id = (SELECT min(Id) FROM Notes WHERE Stage = 'Draft')",
        "de plaats in de route en de feiten spreken elkaar tegen")]
    [InlineData("UPDATE ReportDossier SET Stage = 'WithCollege'", "Rapport over de tweede helft 2021: de plaats in de route en de feiten spreken elkaar tegen.")]
    [InlineData(
        "UPDATE Notes SET Stage = 'Draft' WHERE Stage = 'Published'",
        "Nota 01/11/SAP/01/01 over de tweede helft 2021: de plaats in de route en de feiten spreken elkaar tegen")]
    public async Task What_somebody_altered_is_named(string sql, string expected)
    {
        await using (var db = await portal.Databases.CreateDbContextAsync())
            Assert.True(await db.Database.ExecuteSqlRawAsync(sql) > 0);

        var answer = await VerifyAsync();

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains(expected, answer.Errors, StringComparison.Ordinal);
        Assert.StartsWith("Niet in orde: ", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_that_nobody_can_take_is_named_and_is_no_error()
    {
        await portal.SubmittedAsync("01-11-sap-01-02");
        await using (var db = await portal.Databases.CreateDbContextAsync())
            await db.Database.ExecuteSqlRawAsync("UPDATE Mandate SET Until = '2021-01-02'");

        var answer = await VerifyAsync();

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("Let op: nota 01/11/SAP/01/02 over de tweede helft 2021: geen enkele schepen is vandaag bevoegd voor deze actie.", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("export", "--period", "2021-H1", "--format", "json")]
    public async Task A_mistyped_name_is_refused_and_makes_no_database(params string[] verb)
    {
        var mistyped = Path.Combine(terminal.Folder, "protal.db");

        var answer = await terminal.RunAsync([.. verb, $"--ConnectionStrings:Portal=Data Source={mistyped}"]);

        Assert.Equal(1, answer.ExitCode);
        Assert.Equal(
            $"Er is geen gegevensbank “{mistyped}”, of ze kan niet gelezen worden. Kijk ConnectionStrings:Portal na.", answer.Errors.Trim());
        Assert.Empty(answer.Output);
        Assert.Empty(Directory.GetFiles(terminal.Folder));
    }

    [Theory]
    [InlineData("Geen gegevensbank, maar een tekst.")]
    [InlineData("")]
    public async Task Another_file_is_refused_and_stays_as_it_is(string content)
    {
        var other = Path.Combine(terminal.Folder, terminal.File("brief.db", content));

        var answer = await terminal.RunAsync("verify", $"--ConnectionStrings:Portal=Data Source={other}");

        Assert.Equal(1, answer.ExitCode);
        Assert.Equal($"“{other}” is geen gegevensbank van het portaal. Kijk ConnectionStrings:Portal na.", answer.Errors.Trim());
        Assert.Equal(content, await File.ReadAllTextAsync(other));
    }

    [Fact]
    public async Task A_folder_is_no_database()
    {
        var answer = await terminal.RunAsync("verify", $"--ConnectionStrings:Portal=Data Source={terminal.Folder}");

        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith($"Er is geen gegevensbank “{terminal.Folder}”", answer.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("import", "rapport.txt", "--period", "2021-H1")]
    [InlineData("--environment=Development", "--urls=http://127.0.0.1:0")]
    public async Task A_connection_that_says_nothing_is_named_with_the_cure(params string[] words)
    {
        var answer = await terminal.RunAsync([.. words, "--ConnectionStrings:Portal=portal.db"]);

        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith("ConnectionStrings:Portal is 'portal.db': ", answer.Errors, StringComparison.Ordinal);
        Assert.EndsWith("set it to e.g. 'Data Source=portal.db'.", answer.Errors.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_the_version_before_is_refused_and_not_brought_up_to_date()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync(
            "DELETE FROM __EFMigrationsHistory WHERE MigrationId = (SELECT max(MigrationId) FROM __EFMigrationsHistory)");
        var before = (await db.Database.GetAppliedMigrationsAsync()).ToList();

        var answer = await VerifyAsync();

        Assert.Equal(1, answer.ExitCode);
        Assert.Equal(
            $"De gegevensbank “{portal.DatabaseFile}” is van een vorige versie van het portaal. "
            + "Start eerst één keer het portaal: dat brengt haar bij.",
            answer.Errors.Trim());
        Assert.Equal(before, await db.Database.GetAppliedMigrationsAsync());
    }

    private Task<PortalCommand.Answer> VerifyAsync() => terminal.RunAsync("verify", $"--ConnectionStrings:Portal=Data Source={portal.DatabaseFile}");
}
