using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lier.Portal.Application.Budgets;

/// <summary>The amounts of half-years, one row per plan or objective, and the files that somebody is looking at.</summary>
public sealed class BudgetMapping : IEntityTypeConfiguration<PeriodBudget>, IEntityTypeConfiguration<BudgetUpload>
{
    public void Configure(EntityTypeBuilder<PeriodBudget> builder)
    {
        builder.HasIndex(b => new { b.Period, b.Code }).IsUnique();
        builder.Property(b => b.Revision).IsConcurrencyToken();
        builder.Ignore(b => b.Table);
    }

    public void Configure(EntityTypeBuilder<BudgetUpload> builder) => builder.Ignore(u => u.Choice);
}
