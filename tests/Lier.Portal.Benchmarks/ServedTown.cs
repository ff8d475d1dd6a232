using System.Globalization;
using Lier.Portal.Application.College;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Routes;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Application.Rounds;
using Lier.Portal.Application.Startup;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Host;
using Lier.Portal.Application.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Lier.Portal.Benchmarks;

/// <summary>
/// The whole portal on a port of its own, with as many actions and half-years as asked for: all half-years but the last are published,
/// the notes of the last one are drafts. Teams have 25 actions each; whoever asks is of the first team.
/// </summary>
internal sealed class ServedTown : IAsyncDisposable
{
    private const int ActionsOfATeam = 25;
    private static readonly Person Author = new(1001, "Medewerker", [Role.Staff], [TeamOf(0)]);
    private static readonly Person Secretary = new(1002, "CBS-secretaris", [Role.CollegeSecretary], []);
    private static readonly Person Administrator = new(1003, "Beheerder", [Role.Administrator], []);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lier-portal-town-");
    private readonly WebApplication app;

    private ServedTown()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "Lier.Portal", EnvironmentName = "Development", ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration["ConnectionStrings:Portal"] = $"Data Source={Path.Combine(folder.FullName, "portal.db")}";
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        // A Chromium that prints beside it would be measured too.
        builder.Configuration["Pdf:Chromium"] = "/none";
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.AddPortal();
        app = builder.Build();
        var user = Author.ToPrincipal("benchmark", DateTimeOffset.UtcNow);
        app.Use((context, next) =>
        {
            context.User = user;
            return next(context);
        });
        app.MapGet("/_heap", LiveHeap).AllowAnonymous();
        app.UsePortal();
    }

    public Uri Address => new(app.Urls.First());

    public string FirstNote { get; private set; } = "";

    public static async Task<ServedTown> FoundAsync(int actions, IReadOnlyList<ReportingPeriod> halfYears)
    {
        var town = new ServedTown();
        await PortalDatabase.MigrateAsync(town.app.Services);
        await town.PlanAsync(actions, halfYears[0]);
        foreach (var period in halfYears)
        {
            await town.app.Services.GetRequiredService<RoundCommands>().OpenAsync(period, null, null, Administrator);
            if (period != halfYears[^1]) await town.ReportAsync(period);
        }

        town.FirstNote = Urls.Note(halfYears[^1], PlanCode.SlugOf(CodeOf(0)));
        await town.app.StartAsync();
        return town;
    }

    private static string TeamOf(int action) => $"Team {action / ActionsOfATeam + 1}";

    private static string CodeOf(int action) =>
        string.Create(CultureInfo.InvariantCulture, $"01/11/SAP/{action / ActionsOfATeam + 1:000}/{action % ActionsOfATeam + 1:00}");

    private async Task PlanAsync(int actions, ReportingPeriod first)
    {
        await using var db = await Databases.CreateDbContextAsync();
        var alderman = new Account("Schepen");
        var objective = MultiYearPlan.For(first) is var plan ? plan.Objective("01/11", "Sociale dienstverlening") : null!;
        for (var number = 0; number < actions; number++)
            objective.Plan($"01/11/SAP/{number / ActionsOfATeam + 1:000}", TeamOf(number), "")
                .Action(CodeOf(number), $"Actie {number + 1}", "Wat de actie wil bereiken.", new(2020, 1, 1), new(2025, 12, 31), TeamOf(number)).Entrust(alderman, new(2019, 1, 1));
        db.Add(plan);
        await db.SaveChangesAsync();
        Alderman = new Person(alderman.Id, alderman.Name, [Role.Alderman], []);
    }

    private Person Alderman { get; set; } = null!;

    private IDbContextFactory<PortalDb> Databases => app.Services.GetRequiredService<IDbContextFactory<PortalDb>>();

    /// <summary>Every note of a half-year goes the whole way, by the rules and along the route; only saved in one go.</summary>
    private async Task ReportAsync(ReportingPeriod period)
    {
        var clock = app.Services.GetRequiredService<TownClock>();
        List<NoteResult> results;
        await using (var db = await Databases.CreateDbContextAsync())
        {
            var notes = await db.Notes.Whole().Where(n => n.Period == period).ToListAsync();
            var positions = await db.NoteRoutes.Where(r => r.Note.Period == period).ToDictionaryAsync(r => r.NoteId);
            var route = await app.Services.GetRequiredService<RouteDefinitions>().ActiveAsync(db, RouteSubject.Note, default);
            foreach (var note in notes)
            {
                var writer = clock.Sign(Author with { Teams = [note.Action.Team] });
                positions[note.Id].Walk(route, Outcomes.Submit, writer, _ =>
                {
                    note.Write(new NoteText(ActionStatus.Halfway, $"In de {period.Label} zijn {note.Id} trajecten begeleid. " + new string('a', 900), "De timing zit op schema.", Light.Green, Light.Green), writer);
                    note.Submit(writer);
                });
                positions[note.Id].Walk(
                    route, Outcomes.Agree, clock.Sign(Alderman), step => note.Agree(step!.Request, 1, clock.Sign(Alderman)));
            }

            await db.SaveChangesAsync();
            results = [.. notes.Select(n => new NoteResult(n.Id, 1, DecisionOutcome.Approved, ""))];
        }

        await app.Services.GetRequiredService<CollegeCommands>().RegisterAsync(period, clock.Today, $"besluit {period}", results, Secretary);
        var publication = app.Services.GetRequiredService<PublicationCommands>();
        var draft = await publication.DraftAsync(period, new ReportTexts());
        await publication.PublishAsync(period, new ReportTexts(), draft!.NotesHash, Secretary);
    }

    /// <summary>What is alive in the whole process, in bytes.</summary>
    private static string LiveHeap()
    {
        for (var round = 0; round < 3; round++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true).ToString(CultureInfo.InvariantCulture);
    }

    public Task WaitAsync() => app.WaitForShutdownAsync();

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
