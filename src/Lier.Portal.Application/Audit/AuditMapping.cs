using Lier.Portal.Domain.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lier.Portal.Application.Audit;

/// <summary>The audit trail: one entry per row that may never change.</summary>
public sealed class AuditMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.HasIndex(e => e.Number).IsUnique();
        builder.HasIndex(e => new { e.Kind, e.RowId });
    }
}
