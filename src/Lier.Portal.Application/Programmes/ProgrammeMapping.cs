using Lier.Portal.Application.Publications;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lier.Portal.Application.Programmes;

/// <summary>
/// Programmes with what they promise, what was measured of it, where each measurement is on its road, and what is published.
/// </summary>
public sealed class ProgrammeMapping :
    IEntityTypeConfiguration<Programme>,
    IEntityTypeConfiguration<Target>,
    IEntityTypeConfiguration<ReportingDate>,
    IEntityTypeConfiguration<Measurement>,
    IEntityTypeConfiguration<MeasurementVersion>,
    IEntityTypeConfiguration<MeasurementAct>,
    IEntityTypeConfiguration<MeasurementRoute>,
    IEntityTypeConfiguration<PublishedProgramme>
{
    public void Configure(EntityTypeBuilder<Programme> builder)
    {
        builder.HasIndex(p => p.Slug).IsUnique();
        builder.Property(p => p.Revision).IsConcurrencyToken();
        builder.PrimitiveCollection(p => p.Domains);
        builder.OwnsOne(p => p.Source);
        builder.OwnsOne(p => p.Subsidy, subsidy => subsidy.Property(s => s.Amount).HasConversion(e => e.Amount, a => new Euro(a)));
        builder.Navigation(p => p.Source).IsRequired();
        builder.HasMany(p => p.Years).WithOne().IsRequired();
        builder.HasMany(p => p.Dates).WithOne().IsRequired();
        builder.HasMany(p => p.Targets).WithOne(t => t.Programme).HasForeignKey(t => t.ProgrammeId);
        builder.Ignore(p => p.Address);
    }

    public void Configure(EntityTypeBuilder<ReportingDate> builder)
    {
        builder.HasOne(d => d.Year).WithMany().HasForeignKey(d => d.YearId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(d => d.IsYearEnd).Ignore(d => d.Slug);
    }

    public void Configure(EntityTypeBuilder<Target> builder)
    {
        builder.ComplexProperty(t => t.Promise);
        builder.HasOne(t => t.Year).WithMany().HasForeignKey(t => t.YearId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Actions).WithMany().UsingEntity("TargetActions");
        builder.HasMany(t => t.Measurements).WithOne(m => m.Target).HasForeignKey(m => m.TargetId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(t => t.Dates).Ignore(t => t.Teams).Ignore(t => t.OthersMayNotWrite);
    }

    public void Configure(EntityTypeBuilder<Measurement> builder)
    {
        builder.HasIndex(m => new { m.TargetId, m.DateId }).IsUnique();
        builder.HasIndex(m => m.Stage);
        builder.HasOne(m => m.Date).WithMany().HasForeignKey(m => m.DateId).OnDelete(DeleteBehavior.Restrict);
        builder.ComplexProperty(m => m.Entry);
        builder.PrimitiveCollection(m => m.WriterIds);
        builder.Property(m => m.Revision).IsConcurrencyToken();
        builder.HasMany(m => m.Versions).WithOne().HasForeignKey("MeasurementId").IsRequired();
        builder.HasMany(m => m.Acts).WithOne().HasForeignKey("MeasurementId").IsRequired();
        builder.Ignore(m => m.LastVersion).Ignore(m => m.LastAct).Ignore(m => m.Decided).Ignore(m => m.ForPublication);
    }

    public void Configure(EntityTypeBuilder<MeasurementVersion> builder)
    {
        builder.HasIndex("MeasurementId", nameof(MeasurementVersion.Number)).IsUnique();
        builder.ComplexProperty(v => v.Entry);
        builder.PrimitiveCollection(v => v.WriterIds);
    }

    public void Configure(EntityTypeBuilder<MeasurementAct> builder) =>
        builder.ToTable("MeasurementStep").HasIndex("MeasurementId", nameof(MeasurementAct.Sequence)).IsUnique();

    public void Configure(EntityTypeBuilder<MeasurementRoute> builder)
    {
        builder.HasOne(r => r.Measurement).WithOne().HasForeignKey<MeasurementRoute>(r => r.MeasurementId);
    }

    public void Configure(EntityTypeBuilder<PublishedProgramme> builder)
    {
        PublicationMapping.Map<PublishedProgramme, ProgrammeContent>(builder);
        builder.HasIndex(p => new { p.Slug, p.Version }).IsUnique();
    }
}
