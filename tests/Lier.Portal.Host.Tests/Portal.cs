using Lier.Portal.Application.Accounts;
using Lier.Portal.Application.College;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lier.Portal;

/// <summary>The real portal on a real port, in Development, with a database file of its own.</summary>
public sealed class Portal : WebApplicationFactory<Program>, IAsyncLifetime
{
    public static readonly ReportingPeriod Period = new(2021, 2);
    public const string Fietspunt = "01-11-sap-01-01";

    /// <summary>The workflow file to start with, when it is not the shipped one.</summary>
    public string? RouteFile { get; init; }

    /// <summary>The same for two portals is one city with two nodes, or one that started again.</summary>
    public string DatabaseFile { get; init; } = Path.Combine(Path.GetTempPath(), $"lier-portal-{Guid.NewGuid():N}.db");

    public IDbContextFactory<PortalDb> Databases => Services.GetRequiredService<IDbContextFactory<PortalDb>>();

    /// <summary>The portal's clock; a test that lives on another day gives one of its own.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Settings beyond those of every test.</summary>
    public IReadOnlyList<(string Name, string Value)> Settings { get; init; } = [];

    /// <summary>Hears what the portal logs.</summary>
    public ILoggerProvider? Log { get; init; }

    public NoteCommands Notes => Services.GetRequiredService<NoteCommands>();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("ConnectionStrings:Portal", $"Data Source={DatabaseFile}");
        builder.ConfigureServices(services => services.AddSingleton(Time));
        if (Log is not null) builder.ConfigureServices(services => services.AddSingleton(Log));
        // Every test that started a Chromium for its PDFs would take seconds longer; the tests of the PDF name one.
        builder.UseSetting("Pdf:Chromium", "/none");
        foreach (var (name, value) in Settings) builder.UseSetting(name, value);
        if (RouteFile is not null) builder.UseSetting("Workflows:ProgressNote", RouteFile);
    }

    public Task InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        return Task.CompletedTask;
    }

    Task IAsyncLifetime.DisposeAsync() => base.DisposeAsync().AsTask();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(DatabaseFile) + "*")) File.Delete(file);
    }

    public Task<Person> PersonAsync(Role role) => Services.GetRequiredService<SignInCommands>().DemoAsync(role);

    public async Task<ProgressNote> NoteAsync(string slug)
    {
        await using var db = await Databases.CreateDbContextAsync();
        return await db.Notes.Whole().AsNoTracking().SingleAsync(n => n.Period == Period && n.Action.Slug == slug);
    }

    /// <summary>Registers a decision of its own about one note.</summary>
    public async Task DecideAsync(ProgressNote note, DecisionOutcome outcome, string reason = "", string? number = null) =>
        await Services.GetRequiredService<CollegeCommands>().RegisterAsync(
            Period, new DateOnly(2022, 1, 31), number ?? $"besluit {Guid.NewGuid():N}", [new NoteResult(note.Id, note.LastVersion!.Number, outcome, reason)],
            await PersonAsync(Role.CollegeSecretary));

    /// <summary>Writes and submits the note, so that it lies with the alderman.</summary>
    public async Task<ProgressNote> SubmittedAsync(string slug, string? progress = null)
    {
        var note = await NoteAsync(slug);
        await Notes.SubmitAsync(note.Id, note.Revision, new NoteText(ActionStatus.Halfway, progress ?? $"Wat er gebeurde met {slug}.", "Op schema."), await PersonAsync(Role.Staff));
        return await NoteAsync(slug);
    }

    /// <summary>An alderman whom no plan names yet.</summary>
    public async Task<Person> AldermanAsync(string name)
    {
        await using var db = await Databases.CreateDbContextAsync();
        var account = new Account(name);
        db.Add(account);
        await db.SaveChangesAsync();
        return new Person(account.Id, name, [Role.Alderman], []);
    }
}
