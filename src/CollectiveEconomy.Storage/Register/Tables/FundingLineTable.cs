using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.ValueChains;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class FundingLineTable : IEntityTypeConfiguration<FundingLine>
{
    public void Configure(EntityTypeBuilder<FundingLine> builder)
    {
        builder.ToTable("FundingLine");
        builder.HasKey(line => line.Id);
        builder
            .HasIndex(line => new
            {
                line.ModelId,
                line.Source,
                line.Year,
            })
            .IsUnique();
        builder.HasIndex(line => new { line.ModelId, line.Id });
        builder.HasIndex(line => line.Year);
        builder.RefersTo<ValueChainModel>(nameof(FundingLine.ModelId));
    }
}
