using CollectiveEconomy.Statistics.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class CriterionTable : IEntityTypeConfiguration<Criterion>
{
    public void Configure(EntityTypeBuilder<Criterion> builder)
    {
        builder.ToTable("Criterion");
        builder.HasKey(criterion => new { criterion.CriteriaSetCode, criterion.Code });
        builder.Property(criterion => criterion.NameVi).HasMaxLength(Keys.NameLength);
        builder.Property(criterion => criterion.NameEn).HasMaxLength(Keys.NameLength);
        builder.RefersTo<CriteriaSet>(nameof(Criterion.CriteriaSetCode));
    }
}
