using Lier.Portal.Application.Publications;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lier.Portal.Application.Reports;

/// <summary>Published reports, one row per version, their actions by address, and the way of each.</summary>
public sealed class ReportMapping :
    IEntityTypeConfiguration<PublishedReport>,
    IEntityTypeConfiguration<PublishedAction>,
    IEntityTypeConfiguration<ReportDossier>,
    IEntityTypeConfiguration<ReportAct>,
    IEntityTypeConfiguration<Acknowledgement>,
    IEntityTypeConfiguration<ReportRoute>,
    IEntityTypeConfiguration<PlannedPublication>
{
    public void Configure(EntityTypeBuilder<PublishedReport> builder)
    {
        PublicationMapping.Map<PublishedReport, ReportContent>(builder);
        builder.HasIndex(r => new { r.Period, r.Version }).IsUnique();
        builder.HasMany(r => r.Actions).WithOne().HasForeignKey(a => a.ReportId).IsRequired();
    }

    public void Configure(EntityTypeBuilder<PublishedAction> builder)
    {
        builder.HasIndex(a => a.Slug);
        builder.Ignore(a => a.Content).Ignore(a => a.Budget);
    }

    public void Configure(EntityTypeBuilder<ReportDossier> builder)
    {
        builder.HasIndex(d => d.Period).IsUnique();
        builder.Property(d => d.Revision).IsConcurrencyToken();
        builder.HasMany(d => d.Acts).WithOne().HasForeignKey("DossierId").IsRequired();
        builder.HasMany(d => d.Acknowledgements).WithOne().HasForeignKey("DossierId").IsRequired();
        builder.Ignore(d => d.StillToAcknowledge).Ignore(d => d.AgreedAt);
    }

    public void Configure(EntityTypeBuilder<ReportAct> builder) =>
        builder.ToTable("ReportStep").HasIndex("DossierId", nameof(ReportAct.Sequence)).IsUnique();

    public void Configure(EntityTypeBuilder<Acknowledgement> builder) =>
        builder.HasIndex("DossierId", nameof(Acknowledgement.Council)).IsUnique();

    public void Configure(EntityTypeBuilder<ReportRoute> builder)
    {
        builder.HasOne(r => r.Dossier).WithOne().HasForeignKey<ReportRoute>(r => r.DossierId);
    }

    public void Configure(EntityTypeBuilder<PlannedPublication> builder)
    {
        builder.HasIndex(p => p.Period).IsUnique();
        builder.Ignore(p => p.Texts);
    }
}
