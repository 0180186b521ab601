using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class KeyProductDesignationTable : IEntityTypeConfiguration<KeyProductDesignation>
{
    public void Configure(EntityTypeBuilder<KeyProductDesignation> builder)
    {
        builder.ToTable("KeyProductDesignation");
        builder.HasKey(designation => designation.Id);
        builder.Property(designation => designation.Decision).HasMaxLength(Keys.NameLength);
        builder.RefersTo<Product>(nameof(KeyProductDesignation.ProductCode));
        builder.RefersTo<Region>(nameof(KeyProductDesignation.RegionCode));
        builder.RefersTo<Province>(nameof(KeyProductDesignation.ProvinceId));
        builder.RefersTo<Cooperative>(nameof(KeyProductDesignation.CooperativeId));
    }
}
