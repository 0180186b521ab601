using CollectiveEconomy.Statistics.ValueChains;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class ModelContentAreaTable : IEntityTypeConfiguration<ModelContentArea>
{
    public void Configure(EntityTypeBuilder<ModelContentArea> builder)
    {
        builder.ToTable("ModelContentArea");
        builder.HasKey(area => new { area.ModelId, area.ContentArea });
        builder.RefersTo<ValueChainModel>(nameof(ModelContentArea.ModelId));
    }
}
