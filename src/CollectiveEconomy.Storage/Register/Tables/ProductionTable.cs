using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class ProductionTable : IEntityTypeConfiguration<Production>
{
    public void Configure(EntityTypeBuilder<Production> builder)
    {
        builder.ToTable("Production");
        builder.HasKey(production => production.Id);
        builder
            .HasIndex(production => new
            {
                production.CooperativeId,
                production.ProductCode,
                production.Year,
            })
            .IsUnique();
        builder.HasIndex(production => new { production.CooperativeId, production.Id });
        builder.HasIndex(production => new { production.CooperativeId, production.Year });
        builder.RefersTo<Cooperative>(nameof(Production.CooperativeId));
        builder.RefersTo<Product>(nameof(Production.ProductCode));
    }
}
