using Lier.Portal.Application.Budgets;
using Lier.Portal.Application.Import;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Deadlines;
using Lier.Portal.Application.Notes.EvidenceItems;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Routes;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.Audit;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lier.Portal.Application.Data;

/// <summary>The portal's one database.</summary>
public sealed class PortalDb(DbContextOptions<PortalDb> options) : DbContext(options)
{
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<MultiYearPlan> Plans => Set<MultiYearPlan>();
    public DbSet<PolicyAction> Actions => Set<PolicyAction>();
    public DbSet<ReportingRound> Rounds => Set<ReportingRound>();
    public DbSet<ProgressNote> Notes => Set<ProgressNote>();
    public DbSet<NoteComment> Comments => Set<NoteComment>();
    public DbSet<Evidence> Evidence => Set<Evidence>();
    public DbSet<EvidenceBytes> EvidenceBytes => Set<EvidenceBytes>();
    public DbSet<Route> Routes => Set<Route>();
    public DbSet<NoteRoute> NoteRoutes => Set<NoteRoute>();
    public DbSet<StoredDefinition> Definitions => Set<StoredDefinition>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<Message> Messages => Set<Message>();
    public DbSet<CollegeDecision> Decisions => Set<CollegeDecision>();
    public DbSet<Intervention> Interventions => Set<Intervention>();
    public DbSet<Feedback> Feedback => Set<Feedback>();
    public DbSet<ReportUpload> Uploads => Set<ReportUpload>();
    public DbSet<BudgetUpload> BudgetUploads => Set<BudgetUpload>();
    public DbSet<PeriodBudget> Budgets => Set<PeriodBudget>();
    public DbSet<PublishedReport> Reports => Set<PublishedReport>();
    public DbSet<PublishedAction> PublishedActions => Set<PublishedAction>();
    public DbSet<PublishedFile<ReportContent>> PublishedFiles => Set<PublishedFile<ReportContent>>();
    public DbSet<PlannedPublication> PlannedPublications => Set<PlannedPublication>();
    public DbSet<ReportRoute> ReportRoutes => Set<ReportRoute>();
    public DbSet<Programme> Programmes => Set<Programme>();
    public DbSet<Measurement> Measurements => Set<Measurement>();
    public DbSet<MeasurementRoute> MeasurementRoutes => Set<MeasurementRoute>();
    public DbSet<PublishedProgramme> PublishedProgrammes => Set<PublishedProgramme>();
    public DbSet<PublishedFile<ProgrammeContent>> ProgrammeFiles => Set<PublishedFile<ProgrammeContent>>();
    public DbSet<RegisterEntry> Register => Set<RegisterEntry>();
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PortalDb).Assembly);
        modelBuilder.Entity<Route>().HasDiscriminator(r => r.Subject)
            .HasValue<NoteRoute>(RouteSubject.Note)
            .HasValue<MeasurementRoute>(RouteSubject.Measurement)
            .HasValue<ReportRoute>(RouteSubject.Report);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<ReportingPeriod>().HaveConversion<PeriodAsCode>().HaveMaxLength(7);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantAsUtc>();
    }

    private sealed class PeriodAsCode() : ValueConverter<ReportingPeriod, string>(
        period => period.Code, code => ReportingPeriod.Parse(code, null));

    /// <summary>SQLite cannot sort a DateTimeOffset, and an instant needs no offset.</summary>
    private sealed class InstantAsUtc() : ValueConverter<DateTimeOffset, DateTime>(
        at => at.UtcDateTime, at => new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)));
}
