using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain.Notes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lier.Portal.Application.Notes.Writing;

/// <summary>Notes, their frozen versions and steps, and the workflow position that is saved with them.</summary>
public sealed class NoteMapping :
    IEntityTypeConfiguration<ProgressNote>, IEntityTypeConfiguration<NoteVersion>, IEntityTypeConfiguration<NoteAct>,
    IEntityTypeConfiguration<NoteRoute>
{
    public void Configure(EntityTypeBuilder<ProgressNote> builder)
    {
        builder.HasIndex(n => new { n.ActionId, n.Period }).IsUnique();
        builder.HasIndex(n => new { n.Period, n.Stage });
        builder.HasOne(n => n.Action).WithMany().HasForeignKey(n => n.ActionId);
        builder.ComplexProperty(n => n.Text);
        builder.PrimitiveCollection(n => n.WriterIds);
        builder.Property(n => n.Revision).IsConcurrencyToken();
        builder.HasMany(n => n.Versions).WithOne().HasForeignKey("NoteId").IsRequired();
        builder.HasMany(n => n.Acts).WithOne().HasForeignKey("NoteId").IsRequired();
        builder.Ignore(n => n.LastVersion).Ignore(n => n.LastAct);
    }

    public void Configure(EntityTypeBuilder<NoteVersion> builder)
    {
        builder.HasIndex("NoteId", nameof(NoteVersion.Number)).IsUnique();
        builder.ComplexProperty(v => v.Text);
        builder.PrimitiveCollection(v => v.WriterIds);
    }

    // The tables of acts keep the names that the audit trail has for them.
    public void Configure(EntityTypeBuilder<NoteAct> builder) =>
        builder.ToTable("NoteStep").HasIndex("NoteId", nameof(NoteAct.Sequence)).IsUnique();

    public void Configure(EntityTypeBuilder<NoteRoute> builder)
    {
        builder.HasOne(r => r.Note).WithOne().HasForeignKey<NoteRoute>(r => r.NoteId);
    }
}
