using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lier.Portal.Application.Messages;

/// <summary>The unique index is what keeps a person from being told one fact twice.</summary>
public sealed class MessageMapping : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> builder)
    {
        builder.Property(m => m.Fact).HasMaxLength(Message.LongestFact);
        builder.HasIndex(m => new { m.RecipientId, m.Fact }).IsUnique();
        builder.HasIndex(m => new { m.RecipientId, m.ReadAt });
        builder.HasIndex(m => new { m.Mail, m.MailDueAt });
        builder.HasIndex(m => m.Letter);
        builder.HasOne(m => m.Recipient).WithMany().HasForeignKey(m => m.RecipientId);
        builder.HasOne(m => m.Note).WithMany().HasForeignKey(m => m.NoteId);
    }
}
