using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class SupportUnitTable : IEntityTypeConfiguration<SupportUnit>
{
    public void Configure(EntityTypeBuilder<SupportUnit> builder)
    {
        builder.ToTable("SupportUnit");
        builder.HasKey(unit => unit.Code);
        builder.Property(unit => unit.NameVi).HasMaxLength(Keys.NameLength);
        builder.Property(unit => unit.NameEn).HasMaxLength(Keys.NameLength);
        builder.Property(unit => unit.SearchName).HasMaxLength(Keys.NameLength);
        builder.RefersTo<Province>(nameof(SupportUnit.ProvinceId));
    }
}
