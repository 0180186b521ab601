using CollectiveEconomy.Statistics.ValueChains;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class ChainLinkTable : IEntityTypeConfiguration<ChainLink>
{
    public void Configure(EntityTypeBuilder<ChainLink> builder)
    {
        builder.ToTable("ChainLink");
        builder.HasKey(link => link.Id);
        builder.Property(link => link.PartnerName).HasMaxLength(Keys.NameLength);
        builder.RefersTo<ValueChainModel>(nameof(ChainLink.ModelId));
    }
}
