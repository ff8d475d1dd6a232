using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lier.Portal.Application.Publications;

/// <summary>What every publication has: the files that are kept with it, and the register of them all.</summary>
public sealed class PublicationMapping :
    IEntityTypeConfiguration<PublishedFile<ReportContent>>,
    IEntityTypeConfiguration<PublishedFile<ProgrammeContent>>,
    IEntityTypeConfiguration<RegisterEntry>
{
    /// <summary>A version is withdrawn once, whoever is first.</summary>
    private const string OneWithdrawal = "IX_Register_Withdrawn";

    public void Configure(EntityTypeBuilder<PublishedFile<ReportContent>> builder)
    {
        MapFile(builder);
        builder.Property(f => f.PublicationId).HasColumnName("ReportId");
    }

    public void Configure(EntityTypeBuilder<PublishedFile<ProgrammeContent>> builder) => MapFile(builder);

    public void Configure(EntityTypeBuilder<RegisterEntry> builder)
    {
        builder.HasIndex(e => e.Number).IsUnique();
        builder.HasIndex(e => new { e.Address, e.Version });
        builder.HasIndex(e => new { e.Address, e.Version }, OneWithdrawal).IsUnique()
            .HasFilter($"\"{nameof(RegisterEntry.Kind)}\" = '{nameof(RegisterKind.Withdrawn)}'");
    }

    /// <summary>What a report and a programme have in common, each in a table of its own.</summary>
    public static void Map<TPublication, TContent>(EntityTypeBuilder<TPublication> builder)
        where TPublication : Publication<TContent>
        where TContent : class, IPublishedContent
    {
        builder.HasIndex(p => p.Sha256);
        builder.HasMany(p => p.Files).WithOne().HasForeignKey(f => f.PublicationId).IsRequired();
        builder.Ignore(p => p.Content);
    }

    private static void MapFile<TContent>(EntityTypeBuilder<PublishedFile<TContent>> builder)
    {
        builder.HasIndex(f => new { f.PublicationId, f.Form }).IsUnique();
        builder.HasIndex(f => f.Sha256);
    }
}
