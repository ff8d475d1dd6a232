using Lier.Portal.Application.Accounts;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Mail;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Messages;

/// <summary>
/// Whom a step is told to by the <see cref="Outbox"/>, without any mail: nobody hears of a note that is not theirs to read.
/// </summary>
public sealed class WhoIsToldTests : IAsyncLifetime
{
    private const string Slug = Portal.Fietspunt;

    private MailTown town = null!;

    public async Task InitializeAsync() => town = await MailTown.OpenAsync();

    public async Task DisposeAsync() => await town.DisposeAsync();

    [Fact]
    public async Task A_colleague_of_another_team_is_told_nothing()
    {
        await town.SignedInAsync("Vreemde", Role.Staff, null, "Een ander team");
        await town.SubmitAsync(Slug);
        await town.SendBackAsync(Slug, "Graag cijfers.");

        Assert.DoesNotContain(await town.ToldAsync(), t => t.StartsWith("Vreemde", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_writer_who_left_the_team_is_told_nothing_more()
    {
        await town.SubmitAsync(Slug);
        await town.SignedInAsync("Mia", Role.Staff, null, "Een ander team");
        await town.SendBackAsync(Slug, "Graag cijfers.");

        Assert.Equal(["Annemie Goris: Task, Een nota wacht op uw akkoord", "Kris: Returned, Een nota kwam terug naar uw team"], await town.ToldAsync());
    }

    [Fact]
    public async Task Whoever_is_of_the_team_and_alderman_too_is_told_once()
    {
        await town.SubmitAsync(Slug);
        await town.AgreeAsync(Slug);
        var team = (await town.NoteAsync(Slug)).Action.Team;
        var signIn = town.Portal.Services.GetRequiredService<SignInCommands>();
        await signIn.RecogniseAsync("test:Annemie Goris", "Annemie Goris", [Role.Alderman, Role.Staff], [team], "Annemie Goris");
        await town.DecideAsync(Slug, DecisionOutcome.Approved);

        Assert.Single(await town.ToldAsync(), t => t == "Annemie Goris: Decided, Het college keurde een nota goed");
    }

    [Fact]
    public async Task The_substitute_of_today_is_told_too_and_the_one_of_tomorrow_is_not()
    {
        await using (var db = await town.Databases.CreateDbContextAsync())
        {
            var annemie = await db.Accounts.Include(a => a.Substitutions).SingleAsync(a => a.Id == town.Annemie.Id);
            var by = town.Clock.Sign(town.Annemie);
            annemie.NameSubstitute(Add(db, "Nu Vervanger"), town.Clock.Today, town.Clock.Today, by);
            annemie.NameSubstitute(Add(db, "Straks Vervanger"), town.Clock.Today.AddDays(1), town.Clock.Today.AddDays(1), by);
            await db.SaveChangesAsync();
        }

        await town.SubmitAsync(Slug);

        Assert.Equal(["Annemie Goris: Task, Een nota wacht op uw akkoord", "Nu Vervanger: Task, Een nota wacht op uw akkoord"], await town.ToldAsync());

        static Account Add(PortalDb db, string name) => db.Add(new Account(name)).Entity;
    }

    [Fact]
    public async Task Nobody_is_told_of_their_own_step()
    {
        var both = await new SignInCommands(town.Databases, town.Clock).RecogniseAsync("test:both", "Dubbel", [Role.Administrator, Role.Staff], town.Mia.Teams);
        await town.SubmitAsync(Slug);

        await town.Notes.ReopenAsync((await town.NoteAsync(Slug)).Id, "De schepen is weg.", both);

        Assert.Equal(["Kris: Returned, Een nota kwam terug naar uw team", "Mia: Returned, Een nota kwam terug naar uw team"], await town.ToldAsync(m => m.Kind == MessageKind.Returned));
    }

    [Fact]
    public async Task The_next_one_in_turn_is_asked_each_time_a_note_comes_back()
    {
        await town.SubmitAsync(Slug);
        await town.AgreeAsync(Slug);
        await town.DecideAsync(Slug, DecisionOutcome.Returned, "Te lang.");
        await town.SubmitAsync(Slug, town.Kris);

        Assert.Equal(
            ["Annemie Goris: Task, Een nota wacht op uw akkoord", "Annemie Goris: Task, Een nota wacht op uw akkoord", "Celine: Task, Een nota is klaar voor het college"],
            await town.ToldAsync(m => m.Kind == MessageKind.Task));
    }

    [Fact]
    public async Task Of_an_agreement_that_is_taken_back_everybody_with_a_part_hears_and_the_secretary_when_it_lay_there()
    {
        const string Sentence = "Een akkoord op een nota is ingetrokken";
        await using (var db = await town.Databases.CreateDbContextAsync())
        {
            var action = await db.Actions.Include(a => a.Mandates).ThenInclude(m => m.Alderman).SingleAsync(a => a.Slug == Slug);
            action.Entrust(db.Add(new Account("Tweede Schepen")).Entity, new DateOnly(2021, 1, 1));
            await db.SaveChangesAsync();
        }

        await town.SubmitAsync(Slug);
        await town.AgreeAsync(Slug);
        await town.Notes.WithdrawAgreementAsync((await town.NoteAsync(Slug)).Id, 1, town.Annemie);
        Assert.Equal(["Kris", "Mia", "Tweede Schepen"], await HeardAsync());

        var second = (await town.NoteAsync(Slug)).Action.CompetentOn(town.Clock.Today).Single(a => a.Name == "Tweede Schepen");
        await town.AgreeAsync(Slug);
        await town.Notes.AgreeAsync((await town.NoteAsync(Slug)).Id, 1, new(second.Id, second.Name, [Role.Alderman], []));
        await town.Notes.WithdrawAgreementAsync((await town.NoteAsync(Slug)).Id, 1, town.Annemie);
        Assert.Equal(["Celine", "Kris", "Kris", "Mia", "Mia", "Tweede Schepen", "Tweede Schepen"], await HeardAsync());

        async Task<IEnumerable<string>> HeardAsync() =>
            (await town.ToldAsync(m => m.Sentence == Sentence)).Select(t => t.Split(':')[0]).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_step_that_is_not_saved_tells_nothing()
    {
        await FillTheDiskAsync();

        await Assert.ThrowsAsync<DbUpdateException>(() => town.SubmitAsync(Slug));

        Assert.Empty(await town.ToldAsync());
    }

    [Fact]
    public async Task Open_pages_and_the_mail_hear_of_a_step_once_it_is_saved_and_not_before()
    {
        var (heard, board) = (new List<int>(), town.Portal.Services.GetRequiredService<MessageBoard>());
        using var page = board.Watch(town.Annemie.Id, () => heard.Add(Stored()));
        board.Told += () => heard.Add(Stored());
        await town.SubmitAsync(Slug);
        Assert.Equal([1, 1], heard);
        await FillTheDiskAsync();

        await Assert.ThrowsAsync<DbUpdateException>(() => town.SubmitAsync("01-11-sap-01-02"));

        Assert.Equal([1, 1], heard);

        int Stored()
        {
            using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={town.Portal.DatabaseFile}");
            connection.Open();
            using var count = connection.CreateCommand();
            count.CommandText = "SELECT count(*) FROM Messages";
            return Convert.ToInt32(count.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    [Fact]
    public async Task Without_mail_settings_everything_stands_in_the_portal_and_nothing_is_mailed_when_they_come()
    {
        await town.SubmitAsync(Slug);
        using var mailbox = await RealMailbox.StartAsync();
        await using var later = new Portal { DatabaseFile = town.Portal.DatabaseFile, Settings = MailTown.MailAt(mailbox.Port), Time = town.Time };
        await later.InitializeAsync();

        await later.Services.GetRequiredService<MailCommands>().SendDueAsync();

        Assert.Equal(new Dictionary<MailState, int> { [MailState.NotSetUp] = 1 }, await town.StatesAsync());
        Assert.Empty(await mailbox.EmptyAsync());
        using var administrator = await Visitor.SignedInAsync(town.Portal, Role.Administrator);
        Assert.Contains("Mail is niet ingesteld", await administrator.ReadAsync("/beheer/meldingen"));
    }

    [Fact]
    public async Task Deciding_many_notes_asks_no_more_of_the_database_than_deciding_one()
    {
        List<string> slugs;
        await using (var db = await town.Databases.CreateDbContextAsync())
            slugs = await db.Notes.Where(n => n.Period == MailTown.Period).Select(n => n.Action.Slug).ToListAsync();
        foreach (var slug in slugs)
        {
            await town.SubmitAsync(slug);
            await town.AgreeAsync(slug);
        }

        // The first decision of a half-year opens the dossier of its report, of which there is nothing to read yet.
        await town.QuestionsWhileDecidingAsync(slugs.Take(1));
        var one = await town.QuestionsWhileDecidingAsync(slugs.Skip(1).Take(1));
        var many = await town.QuestionsWhileDecidingAsync(slugs.Skip(2));

        Assert.Equal(one, many);
        Assert.Equal(25, (await town.ToldAsync(m => m.Kind == MessageKind.Decided)).Count(t => t.StartsWith("Annemie", StringComparison.Ordinal)));
    }

    private async Task FillTheDiskAsync()
    {
        await using var db = await town.Databases.CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync("""CREATE TRIGGER "Full" BEFORE INSERT ON "JournalLine" BEGIN SELECT RAISE(ABORT, 'disk is full'); END""");
    }
}
