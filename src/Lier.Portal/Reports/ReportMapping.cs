using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lier.Portal.Reports;

/// <summary>Published reports, one row per version, and their actions by address.</summary>
public sealed class ReportMapping : IEntityTypeConfiguration<PublishedReport>, IEntityTypeConfiguration<PublishedAction>
{
    public void Configure(EntityTypeBuilder<PublishedReport> builder)
    {
        builder.HasIndex(r => new { r.Period, r.Version }).IsUnique();
        builder.HasMany(r => r.Actions).WithOne().HasForeignKey(a => a.ReportId).IsRequired();
        builder.Ignore(r => r.Content);
    }

    public void Configure(EntityTypeBuilder<PublishedAction> builder)
    {
        builder.HasIndex(a => a.Slug);
        builder.Ignore(a => a.Content).Ignore(a => a.Budget);
    }
}
