using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class CooperativeTable : IEntityTypeConfiguration<Cooperative>
{
    public void Configure(EntityTypeBuilder<Cooperative> builder)
    {
        builder.ToTable("Cooperative");
        builder.HasKey(cooperative => cooperative.Id);
        builder.Property(cooperative => cooperative.Name).HasMaxLength(Keys.NameLength);
        builder.Property(cooperative => cooperative.SearchName).HasMaxLength(Keys.NameLength);
        builder.HasIndex(cooperative => cooperative.Code).IsUnique();
        builder.HasIndex(cooperative => new { cooperative.SearchName, cooperative.Id });
        builder.HasIndex(cooperative => new { cooperative.Founded, cooperative.Id });
        builder.HasIndex(cooperative => new
        {
            cooperative.ProvinceId,
            cooperative.Field,
            cooperative.Code,
        });
        builder.RefersTo<Province>(nameof(Cooperative.ProvinceId));
        builder.RefersTo<Province>(nameof(Cooperative.FormerProvinceId));
        builder.RefersTo<Cooperative>(nameof(Cooperative.UnionId));
    }
}
