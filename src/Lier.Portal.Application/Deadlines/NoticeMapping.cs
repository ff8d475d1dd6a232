using Lier.Portal.Application.Routes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lier.Portal.Application.Deadlines;

/// <summary>The unique index is what makes a notice be made once, also by two nodes at the same time and after a crash.</summary>
public sealed class NoticeMapping : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.HasIndex(n => new { n.RouteId, n.Visit, n.Kind, n.Offset }).IsUnique();
        builder.HasOne<Route>().WithMany().HasForeignKey(n => n.RouteId);
        builder.Ignore(n => n.Fact);
    }
}
