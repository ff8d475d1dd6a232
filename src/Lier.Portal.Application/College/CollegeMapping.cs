using Lier.Portal.Domain.College;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lier.Portal.Application.College;

/// <summary>Decisions of the college; a decision number is given once.</summary>
public sealed class CollegeMapping : IEntityTypeConfiguration<CollegeDecision>, IEntityTypeConfiguration<DecisionResult>
{
    public void Configure(EntityTypeBuilder<CollegeDecision> builder)
    {
        builder.HasIndex(d => d.Number).IsUnique();
        builder.HasMany(d => d.Results).WithOne().HasForeignKey("DecisionId").IsRequired();
    }

    public void Configure(EntityTypeBuilder<DecisionResult> builder)
    {
        builder.HasOne(r => r.Note).WithMany().HasForeignKey(r => r.NoteId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex("DecisionId", nameof(DecisionResult.NoteId)).IsUnique();
    }
}
