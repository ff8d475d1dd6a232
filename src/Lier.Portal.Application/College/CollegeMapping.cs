using Lier.Portal.Domain.College;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lier.Portal.Application.College;

/// <summary>Decisions of the college; a decision number is given once, and a result is about one note or one measurement.</summary>
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
        builder.HasOne(r => r.Measurement).WithMany().HasForeignKey(r => r.MeasurementId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex("DecisionId", nameof(DecisionResult.NoteId)).IsUnique();
        builder.HasIndex("DecisionId", nameof(DecisionResult.MeasurementId)).IsUnique();
        builder.ToTable(t => t.HasCheckConstraint("CK_DecisionResult_OneThing", "(\"NoteId\" IS NULL) <> (\"MeasurementId\" IS NULL)"));
    }
}
