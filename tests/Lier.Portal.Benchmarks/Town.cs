using System.Globalization;
using Lier.Portal.Application.College;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Routes;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Application.Reports;
using Lier.Portal.Application.Rounds;
using Lier.Portal.Application.Startup;
using Lier.Portal.Application.Verification;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Benchmarks;

/// <summary>A portal without a web: a database file of its own in a folder of its own, one team, one alderman and as many notes as asked for.</summary>
internal sealed class Town : IDisposable
{
    public static readonly ReportingPeriod Period = new(2021, 2);
    public static readonly DateOnly SessionDay = new(2022, 1, 31);
    public static readonly Person Author = new(1001, "Wim Peeters", [Role.Staff], [Team]);
    public static readonly Person Secretary = new(1002, "Katleen Janssens", [Role.CollegeSecretary], []);

    private const string Team = "Sociale dienst";
    private static readonly Person Administrator = new(1003, "Jan Wouters", [Role.Administrator], []);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lier-portal-benchmark-");
    private readonly ServiceProvider services;

    private Town(string synchronous) => services = new ServiceCollection()
        .AddSingleton(TimeProvider.System).AddSingleton<TownClock>()
        .AddSingleton(s => new RouteDefinitions(Roads.Files, s.GetRequiredService<TownClock>()))
        .AddSingleton<RoundCommands>().AddSingleton<NoteCommands>().AddSingleton<CollegeCommands>().AddSingleton<PublicationCommands>().AddSingleton<Integrity>()
        .AddSingleton<IRouteSource, NoteSource>().AddSingleton<ReportDossiers>().AddSingleton<PublicChanges>()
        .AddSingleton(PortalAddress.OfThisMachine).AddSingleton<MessageBoard>().AddSingleton<Outbox>().AddSingleton(MailSettings.Read(new ConfigurationManager()))
        .AddDbContextFactory<PortalDb>((provider, options) =>
        {
            PortalDatabase.Use(options, $"Data Source={Path.Combine(folder.FullName, "portal.db")};Pooling=True", provider.GetRequiredService<PublicChanges>());
            options.AddInterceptors(new SyncingConnections(synchronous));
        })
        .BuildServiceProvider();

    public NoteCommands Notes => services.GetRequiredService<NoteCommands>();

    public CollegeCommands College => services.GetRequiredService<CollegeCommands>();

    public PublicationCommands Publication => services.GetRequiredService<PublicationCommands>();

    public Integrity Integrity => services.GetRequiredService<Integrity>();

    public Person Alderman { get; private set; } = null!;

    public IReadOnlyList<int> NoteIds { get; private set; } = [];

    public static async Task<Town> FoundAsync(string synchronous, int notes)
    {
        var town = new Town(synchronous);
        await PortalDatabase.MigrateAsync(town.services);
        await using var db = await town.services.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContextAsync();
        var alderman = new Account("Annemie Goris");
        var plan = MultiYearPlan.For(Period);
        var actions = plan.Objective("01/11", "Sociale dienstverlening").Plan("01/11/SAP/01", "Werkervaring", "");
        for (var number = 1; number <= notes; number++)
            actions.Action($"01/11/SAP/01/{number.ToString("000", CultureInfo.InvariantCulture)}", $"Actie {number}", "", new(2020, 1, 1), new(2025, 12, 31), Team).Entrust(alderman, new(2019, 1, 1));
        db.Add(plan);
        await db.SaveChangesAsync();
        await town.services.GetRequiredService<RoundCommands>().OpenAsync(Period, null, null, Administrator);
        town.Alderman = new Person(alderman.Id, alderman.Name, [Role.Alderman], []);
        town.NoteIds = await db.Notes.OrderBy(n => n.Id).Select(n => n.Id).ToListAsync();
        return town;
    }

    public void Dispose()
    {
        services.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
