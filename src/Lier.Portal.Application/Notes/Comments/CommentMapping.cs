using Lier.Portal.Domain.Notes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lier.Portal.Application.Notes.Comments;

/// <summary>Comments are kept beside a note, not in it: who reads or changes the text need not load them.</summary>
public sealed class CommentMapping : IEntityTypeConfiguration<NoteComment>, IEntityTypeConfiguration<NoteCommentEntry>
{
    public void Configure(EntityTypeBuilder<NoteComment> builder)
    {
        builder.HasOne(c => c.Note).WithMany().HasForeignKey(c => c.NoteId);
        builder.HasIndex(c => new { c.NoteId, c.State });
        builder.ComplexProperty(c => c.Passage);
        builder.Property(c => c.Revision).IsConcurrencyToken();
        builder.HasMany(c => c.Entries).WithOne().HasForeignKey("CommentId").IsRequired();
    }

    public void Configure(EntityTypeBuilder<NoteCommentEntry> builder) =>
        builder.HasIndex("CommentId", nameof(NoteCommentEntry.Sequence)).IsUnique();
}
