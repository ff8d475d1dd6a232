using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lier.Portal.Application.Plans;

/// <summary>The plan tree and who is competent for what, where they differ from EF's conventions.</summary>
public sealed class PlanMapping :
    IEntityTypeConfiguration<MultiYearPlan>, IEntityTypeConfiguration<PolicyObjective>, IEntityTypeConfiguration<ActionPlan>,
    IEntityTypeConfiguration<PolicyAction>,
    IEntityTypeConfiguration<Mandate>,
    IEntityTypeConfiguration<ReportingRound>,
    IEntityTypeConfiguration<Account>,
    IEntityTypeConfiguration<Substitution>
{
    public void Configure(EntityTypeBuilder<MultiYearPlan> builder)
    {
        builder.HasIndex(p => p.StartYear).IsUnique();
        builder.HasMany(p => p.Objectives).WithOne().IsRequired();
        builder.Ignore(p => p.Actions);
    }

    public void Configure(EntityTypeBuilder<PolicyObjective> builder) => builder.HasMany(o => o.Plans).WithOne().IsRequired();

    public void Configure(EntityTypeBuilder<ActionPlan> builder) => builder.HasMany(p => p.Actions).WithOne().IsRequired();

    public void Configure(EntityTypeBuilder<PolicyAction> builder)
    {
        builder.HasIndex(a => a.Slug);
        builder.HasIndex(a => a.Team);
        builder.Property(a => a.Revision).IsConcurrencyToken();
        builder.HasMany(a => a.Mandates).WithOne().IsRequired();
    }

    public void Configure(EntityTypeBuilder<Mandate> builder) =>
        builder.HasOne(m => m.Alderman).WithMany().HasForeignKey(m => m.AldermanId);

    public void Configure(EntityTypeBuilder<ReportingRound> builder)
    {
        builder.HasIndex(r => r.Period).IsUnique();
        builder.Property(r => r.Revision).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.HasIndex(a => a.Subject).IsUnique();
        builder.PrimitiveCollection(a => a.Roles).ElementType(role => role.HasConversion<string>());
        builder.Property(a => a.Mail).HasDefaultValue(MailChoice.AtOnce);
        builder.HasMany(a => a.Substitutions).WithOne().HasForeignKey("PrincipalId").IsRequired();
    }

    public void Configure(EntityTypeBuilder<Substitution> builder) =>
        builder.HasOne(s => s.Substitute).WithMany().HasForeignKey(s => s.SubstituteId).OnDelete(DeleteBehavior.Restrict);
}
