using CollectiveEconomy.Statistics.Areas;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class RegionTable : IEntityTypeConfiguration<Region>
{
    public void Configure(EntityTypeBuilder<Region> builder)
    {
        builder.ToTable("Region");
        builder.HasKey(region => region.Code);
        builder.Property(region => region.NameVi).HasMaxLength(Keys.NameLength);
        builder.Property(region => region.NameEn).HasMaxLength(Keys.NameLength);
    }
}
