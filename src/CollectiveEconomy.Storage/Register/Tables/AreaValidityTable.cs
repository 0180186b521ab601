using CollectiveEconomy.Statistics.Areas;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class AreaValidityTable : IEntityTypeConfiguration<AreaValidity>
{
    public void Configure(EntityTypeBuilder<AreaValidity> builder)
    {
        builder.ToTable("AreaValidity");
        builder.HasKey(period => new { period.ProvinceId, period.Number });
        builder.Property(period => period.NameVi).HasMaxLength(Keys.NameLength);
        builder.Property(period => period.NameEn).HasMaxLength(Keys.NameLength);
        builder.Property(period => period.LegalBasisVi).HasMaxLength(Keys.NameLength);
        builder.Property(period => period.LegalBasisEn).HasMaxLength(Keys.NameLength);
        builder.RefersTo<Province>(nameof(AreaValidity.ProvinceId));
    }
}
