using CollectiveEconomy.Statistics.Areas;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class ProvinceTable : IEntityTypeConfiguration<Province>
{
    public void Configure(EntityTypeBuilder<Province> builder)
    {
        builder.ToTable("Province");
        builder.HasKey(province => province.Id);
        builder.Property(province => province.Id).ValueGeneratedNever();
        builder.Property(province => province.Code).HasMaxLength(2);
        builder.Property(province => province.NameVi).HasMaxLength(Keys.NameLength);
        builder.Property(province => province.NameEn).HasMaxLength(Keys.NameLength);
        builder.HasIndex(province => new { province.Areas, province.Code }).IsUnique();
        builder.RefersTo<Region>(nameof(Province.RegionCode));
        builder.RefersTo<Province>(nameof(Province.SuccessorId));
    }
}
