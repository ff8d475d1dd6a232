using Lier.Portal.Domain.Notes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lier.Portal.Application.Notes.EvidenceItems;

/// <summary>Evidence, and apart from it the bytes of the files.</summary>
public sealed class EvidenceMapping : IEntityTypeConfiguration<Evidence>, IEntityTypeConfiguration<EvidenceBytes>
{
    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.HasOne(e => e.Note).WithMany().HasForeignKey(e => e.NoteId);
        builder.ComplexProperty(e => e.Added);
        builder.ComplexProperty(e => e.Removed);
        builder.ComplexProperty(e => e.File);
        builder.Property(e => e.Revision).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<EvidenceBytes> builder)
    {
        builder.HasKey(b => b.EvidenceId);
        builder.HasOne(b => b.Evidence).WithOne().HasForeignKey<EvidenceBytes>(b => b.EvidenceId);
    }
}
