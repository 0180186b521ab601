using CollectiveEconomy.Statistics.Products;
using CollectiveEconomy.Statistics.ValueChains;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class ModelProductTable : IEntityTypeConfiguration<ModelProduct>
{
    public void Configure(EntityTypeBuilder<ModelProduct> builder)
    {
        builder.ToTable("ModelProduct");
        builder.HasKey(product => new { product.ModelId, product.ProductCode });
        builder.RefersTo<ValueChainModel>(nameof(ModelProduct.ModelId));
        builder.RefersTo<Product>(nameof(ModelProduct.ProductCode));
    }
}
