using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lier.Portal.Application.Routes;

/// <summary>Where everything is on its route, in one table; what each kind of route is about, its own part of the portal maps.</summary>
public sealed class RouteMapping :
    IEntityTypeConfiguration<Route>, IEntityTypeConfiguration<JournalLine>, IEntityTypeConfiguration<StoredDefinition>
{
    public void Configure(EntityTypeBuilder<Route> builder)
    {
        builder.ToTable("Routes");
        builder.Ignore(r => r.Position);
        builder.Property(r => r.Run).IsConcurrencyToken();
        builder.HasIndex(r => new { r.DefinitionHash, r.StepId });
        builder.HasIndex(r => r.AskedRole);
        builder.HasMany(r => r.Journal).WithOne().HasForeignKey(j => j.RouteId);
        builder.HasOne<StoredDefinition>().WithMany().HasForeignKey(r => r.DefinitionHash).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<JournalLine> builder) => builder.HasKey(j => new { j.RouteId, j.Sequence });

    public void Configure(EntityTypeBuilder<StoredDefinition> builder) => builder.HasKey(d => d.Sha256);
}
