using CollectiveEconomy.Statistics.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class ProductTable : IEntityTypeConfiguration<Product>
{
    public void Configure(EntityTypeBuilder<Product> builder)
    {
        builder.ToTable("Product");
        builder.HasKey(product => product.Code);
        builder.Property(product => product.NameVi).HasMaxLength(Keys.NameLength);
        builder.Property(product => product.NameEn).HasMaxLength(Keys.NameLength);
        builder.Property(product => product.SearchName).HasMaxLength(Keys.NameLength);
    }
}
