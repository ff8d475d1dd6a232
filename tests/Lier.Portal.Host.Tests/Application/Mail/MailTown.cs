using Lier.Portal.Application.Accounts;
using Lier.Portal.Application.College;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Deadlines;
using Lier.Portal.Application.Routes;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Application.Reports;
using Lier.Portal.Application.Rounds;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Workers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lier.Portal.Application.Mail;

/// <summary>
/// A portal before a mail server, in which it is 5 July 2022, the first half of 2022 is open (submit by 15 July) and five people have
/// an address: Mia and Kris of every team, Annemie the alderman, Celine the secretary, Bram the administrator. The test moves the
/// clock and sends the mail itself; the portal's own worker stands still.
/// </summary>
public sealed class MailTown : IAsyncDisposable
{
    public static readonly ReportingPeriod Period = new(2022, 1);
    private readonly Portal portal;

    private MailTown(Portal portal) => this.portal = portal;

    public FakeTime Time { get; } = new(On(2022, 7, 5));

    public Portal Portal => portal;
    public Person Mia { get; private set; } = null!;
    public Person Kris { get; private set; } = null!;
    public Person Annemie { get; private set; } = null!;
    public Person Celine { get; private set; } = null!;
    public Person Bram { get; private set; } = null!;

    public IDbContextFactory<PortalDb> Databases => portal.Databases;

    public TownClock Clock => new(Time);

    public Outbox Outbox => new(portal.Services.GetRequiredService<MessageBoard>(), Settings, Clock);

    public MailSettings Settings => portal.Services.GetRequiredService<MailSettings>();

    public NoteCommands Notes => new(Databases, Routes, Outbox, Clock);

    public NoticeCommands Notices => new(Databases, Routes, portal.Services.GetServices<INoticeSource>(), Outbox, Clock);

    public MessageCommands Messages => new(Databases, portal.Services.GetRequiredService<MessageBoard>(), Settings, Clock);

    public MailDeskCommands MailDesk => new(Databases, Writer, Postman, portal.Services.GetRequiredService<MessageBoard>(), Clock);

    private RouteDefinitions Routes => portal.Services.GetRequiredService<RouteDefinitions>();

    private LetterWriter Writer => portal.Services.GetRequiredService<LetterWriter>();

    private Postman Postman => portal.Services.GetRequiredService<Postman>();

    private SignInCommands SignIn => new(Databases, Clock);

    public static (string Name, string Value)[] MailAt(int port) =>
        [("Mail:Host", "127.0.0.1"), ("Mail:Port", $"{port}"), ("Mail:Security", "None"), ("Mail:From", "portaal@lier.example"), ("Portal:Url", "https://portaal.lier.example")];

    public static async Task<MailTown> OpenAsync(params (string Name, string Value)[] settings)
    {
        var town = new MailTown(new Portal { Settings = settings, Time = new FakeTime(On(2022, 7, 5)) });
        await town.portal.InitializeAsync();
        await town.MoveInAsync();
        return town;
    }

    /// <summary>A second node of the same city.</summary>
    public async Task<MailTown> SecondNodeAsync()
    {
        var node = new MailTown(new Portal { Settings = portal.Settings, DatabaseFile = portal.DatabaseFile, Time = portal.Time });
        await node.portal.InitializeAsync();
        return node;
    }

    /// <summary>Ten o'clock in Lier, unless said otherwise.</summary>
    public static DateTimeOffset On(int year, int month, int day, int hour = 10) => TownClock.At(new DateOnly(year, month, day), new TimeOnly(hour, 0));

    /// <param name="databases">The database as this node reaches it.</param>
    public MailCommands Mail(IDbContextFactory<PortalDb>? databases = null) => new(databases ?? Databases, Writer, Postman, Clock);

    /// <summary>A worker as a node has it after a start.</summary>
    public MailWorker Worker() =>
        new(Mail(), portal.Services.GetRequiredService<MessageBoard>(), new MailTrouble(), Time, NullLogger<MailWorker>.Instance);

    public Task<MailReport> MailReportAsync() => new MailQueries(Databases, Clock).ReportAsync();

    public Task<Person> SignedInAsync(string name, Role role, string? email, params string[] teams) =>
        SignIn.RecogniseAsync($"test:{name}", name, [role], teams, role == Role.Alderman ? name : null, email);

    public async Task<ProgressNote> NoteAsync(string slug)
    {
        await using var db = await Databases.CreateDbContextAsync();
        return await db.Notes.Whole().AsNoTracking().SingleAsync(n => n.Period == Period && n.Action.Slug == slug);
    }

    public async Task SubmitAsync(string slug, Person? by = null)
    {
        var note = await NoteAsync(slug);
        await Notes.SubmitAsync(note.Id, note.Revision, new NoteText(ActionStatus.Halfway, "Geheime stand van zaken.", "Op schema."), by ?? Mia);
    }

    public async Task AgreeAsync(string slug)
    {
        var note = await NoteAsync(slug);
        await Notes.AgreeAsync(note.Id, note.LastVersion!.Number, Annemie);
    }

    public async Task SendBackAsync(string slug, string reason)
    {
        var note = await NoteAsync(slug);
        await Notes.SendBackAsync(note.Id, note.LastVersion!.Number, reason, Annemie);
    }

    public async Task DecideAsync(string slug, DecisionOutcome outcome, string reason = "")
    {
        var note = await NoteAsync(slug);
        await new CollegeCommands(Databases, Routes, portal.Services.GetRequiredService<ReportDossiers>(), Outbox, Clock).RegisterAsync(
            Period, Clock.Today, $"2022-{note.Acts.Count}", [new NoteResult(note.Id, note.LastVersion!.Number, outcome, reason)], Celine);
    }

    /// <summary>How often the database was asked something while the college approved these notes in one step.</summary>
    public async Task<int> QuestionsWhileDecidingAsync(IEnumerable<string> slugs)
    {
        var counted = new CountedDatabases(portal.DatabaseFile);
        var results = new List<NoteResult>();
        foreach (var slug in slugs) results.Add(new NoteResult((await NoteAsync(slug)).Id, 1, DecisionOutcome.Approved, ""));
        await new CollegeCommands(counted, Routes, portal.Services.GetRequiredService<ReportDossiers>(), Outbox, Clock).RegisterAsync(Period, Clock.Today, $"besluit {Guid.NewGuid():N}", results, Celine);
        return counted.Asked;
    }

    public async Task PublishAsync()
    {
        var steps = new PublicationCommands(Databases, portal.Services.GetRequiredService<ReportDossiers>(), Outbox, PortalAddress.OfThisMachine, Clock);
        var texts = new ReportTexts();
        await steps.PublishAsync(Period, texts, (await steps.DraftAsync(Period, texts))!.NotesHash, Celine);
    }

    /// <summary>Every message as <c>who: kind, sentence</c>, in the order of the names.</summary>
    public async Task<IReadOnlyList<string>> ToldAsync(Func<Message, bool>? which = null)
    {
        await using var db = await Databases.CreateDbContextAsync();
        var messages = await db.Messages.Include(m => m.Recipient).ToListAsync();
        return [.. messages.Where(m => which?.Invoke(m) != false).Select(m => $"{m.Recipient.Name}: {m.Kind}, {m.Sentence}").Order(StringComparer.Ordinal)];
    }

    public async Task<IReadOnlyDictionary<MailState, int>> StatesAsync()
    {
        await using var db = await Databases.CreateDbContextAsync();
        return await db.Messages.GroupBy(m => m.Mail).ToDictionaryAsync(g => g.Key, g => g.Count());
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private async Task MoveInAsync()
    {
        await using var db = await Databases.CreateDbContextAsync();
        var teams = await db.Actions.Select(a => a.Team).Distinct().ToArrayAsync();
        Mia = await SignedInAsync("Mia", Role.Staff, "mia@lier.example", teams);
        Kris = await SignedInAsync("Kris", Role.Staff, "kris@lier.example", teams);
        Annemie = await SignedInAsync("Annemie Goris", Role.Alderman, "annemie@lier.example");
        Celine = await SignedInAsync("Celine", Role.CollegeSecretary, "celine@lier.example");
        Bram = await SignedInAsync("Bram", Role.Administrator, "bram@lier.example");
        await new RoundCommands(Databases, Routes, Clock).OpenAsync(Period, new DateOnly(2022, 7, 15), new DateOnly(2022, 8, 1), Bram);
    }
}
